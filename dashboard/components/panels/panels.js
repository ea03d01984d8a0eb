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
}

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
  made.append(node("span", "key", row.key), node("span", "words", row.words));
  return made;
}
