// The four flow panels: into, out of, within, through. A click filters to one.
export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".panels");
  root.className = `panels ${data.place}`;
  const choose = (direction, chosen) => setTriggerValue("direction", { direction, chosen });
  const grid = node("div", "grid");
  grid.append(...data.panels.map((panel) => card(panel, choose)));
  const parts = [grid];
  if (data.none) parts.push(node("p", "none", data.none));
  if (data.rest) parts.push(rest(data.rest, choose));
  keepingFocus(root, () => root.replaceChildren(...parts));
  fitLater(root);
  root.watch ||= watched(root);
}

// Before the browser draws, when all else that an answer changes has changed: to ask for the size
// of a line lays the whole page out.
function fitLater(root) {
  cancelAnimationFrame(root.fitting);
  root.fitting = requestAnimationFrame(() => fit(root));
}

// A reader's own spacing of letters and lines changes what has room.
function watched(root) {
  const watch = new ResizeObserver(() => fitLater(root));
  watch.observe(root);
  return watch;
}

// A line without room for two names says one and how many more; without room for that, it wraps.
// All are written before any is measured, so that the page is laid out once for each form.
function fit(root) {
  if (!root.offsetWidth) return;
  const all = [...root.querySelectorAll(".words")];
  for (const words of all) {
    words.classList.remove("wraps");
    words.textContent = words.row.said;
  }
  const cut = all.filter(isCut);
  for (const words of cut) words.textContent = words.row.brief || words.row.said;
  for (const words of cut.filter(isCut)) words.classList.add("wraps");
}

const isCut = (words) => words.scrollWidth > words.clientWidth;

// What no panel counts, so that all of them make up what is shown.
function rest({ id, text, chosen }, choose) {
  const made = node("button", `rest ${chosen ? "pressed" : ""}`, text);
  made.type = "button";
  made.dataset.id = id;
  made.setAttribute("aria-pressed", chosen);
  made.addEventListener("click", () => choose(id, !chosen));
  return made;
}

function card(panel, choose) {
  const made = node("button", `panel ${panel.chosen ? "chosen" : ""}`);
  made.type = "button";
  made.dataset.id = panel.id;
  made.setAttribute("aria-pressed", panel.chosen);
  // What has no room in the panel; its name is what stands in it.
  made.title = `${panel.hint}. ${panel.full}`;
  const head = node("span", "head");
  head.append(node("span", "name", panel.title), node("span", "number", panel.count));
  made.append(head, ...panel.rows.map((row) => line(row)));
  made.addEventListener("click", () => choose(panel.id, !panel.chosen));
  return made;
}

function line(row) {
  const made = node("span", "line");
  if (!row.words) return made;
  const words = node("span", "words", row.words);
  words.row = { said: row.words, brief: row.brief };
  made.append(node("span", "key", row.key), words);
  return made;
}
