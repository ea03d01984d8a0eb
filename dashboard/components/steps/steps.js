// The editions as one radio group: a click, the arrow keys within it, or [ and ] from anywhere but
// a field that is written in. A step goes out from the edition that the reader chose last, even
// where the page has yet to show it.
const FIELDS = "input, textarea, select, [contenteditable]";
const KEYS = { "[": -1, "]": 1 };
const ARROWS = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

export default function ({ data, parentElement, setStateValue }) {
  const root = parentElement.querySelector(".steps");
  const waiting = unheard(root, data.heard);
  root.chosen = waiting.length ? waiting.at(-1).edition : data.chosen;
  root.values = data.editions.filter(({ open }) => open).map(({ value }) => value);
  root.take = (edition) => choose(root, setStateValue, { edition });
  keepingFocus(root, () => root.replaceChildren(...row(root, data)));
  if (!root.listens) listen(root);
}

function row(root, data) {
  const group = node("div", "row");
  Object.assign(group, { role: "radiogroup", ariaLabel: data.label });
  const first = root.values.includes(root.chosen) ? root.chosen : root.values[0];
  group.append(...data.editions.map((edition) => radio(root, edition, first)));
  group.addEventListener("keydown", (event) => {
    const by = ARROWS[event.key];
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    step(root, by, true);
  });
  const title = node("span", "title", data.label);
  title.ariaHidden = "true";
  const said = data.said ? [node("p", "said", data.said)] : [];
  const note = node("p", "", "");
  note.append(node("span", "keys", `${data.keys} `), node("span", "", data.frames));
  return [title, group, note, ...said];
}

function radio(root, { value, text, name, seen, open }, first) {
  const made = node("button", `edition ${seen}`, text);
  const checked = String(value === root.chosen);
  Object.assign(made, { type: "button", role: "radio", ariaLabel: name, title: name });
  made.disabled = !open;
  Object.assign(made, { ariaChecked: checked, tabIndex: value === first ? 0 : -1 });
  made.dataset.id = value;
  made.addEventListener("click", () => go(root, value, true));
  return made;
}

function listen(root) {
  root.listens = true;
  const hear = (event) => heard(root, event);
  document.addEventListener("keydown", hear);
  // The map's own document passes on what it has no use for.
  window.addEventListener("atlas-step", ({ detail }) => root.isConnected && step(root, detail));
}

function heard(root, event) {
  const by = KEYS[event.key];
  // On many keyboards a bracket is had by AltGr, which counts as Ctrl and Alt.
  const isBare = event.getModifierState("AltGraph") || !(event.ctrlKey || event.altKey);
  if (!by || !isBare || event.metaKey || !root.isConnected) return;
  if (event.composedPath()[0].closest?.(FIELDS)) return;
  event.preventDefault();
  step(root, by);
}

function step(root, by, focuses = false) {
  const at = root.values.indexOf(root.chosen);
  const next = at < 0 ? root.values.at(by > 0 ? 0 : -1) : root.values[at + by];
  if (next) go(root, next, focuses);
}

function go(root, value, focuses) {
  if (value === root.chosen) return;
  root.chosen = value;
  for (const each of root.querySelectorAll(".edition")) {
    const is = each.dataset.id === value;
    Object.assign(each, { ariaChecked: String(is), tabIndex: is ? 0 : -1 });
    if (is && focuses) each.focus();
  }
  root.take(value);
}
