// Sectors by victim groups: a table whose cells are buttons. A cell filters to its two headings.
const UPRIGHT = 4; // Groups whose names stand beside one another without being turned.

export default function ({ data, parentElement, setStateValue }) {
  const root = parentElement.querySelector(".matrix");
  unheard(root, data.heard);
  const pick = ({ sector, group }) => choose(root, setStateValue, { sector, group });
  keepingFocus(root, () => root.replaceChildren(table(data, pick)));
}

function table({ title, groups, rows }, pick) {
  const made = node("table", groups.length > UPRIGHT ? "turned" : "");
  made.setAttribute("aria-label", title);
  const [head, body] = [node("thead", ""), node("tbody", "")];
  const first = node("tr", "");
  first.append(node("td", ""), ...groups.map((group) => heading("col", group)));
  head.append(first);
  body.append(...rows.map((row) => line(row, pick)));
  made.append(head, body);
  return made;
}

function heading(scope, text) {
  const made = node("th", "");
  made.scope = scope;
  made.append(node("span", "", text));
  return made;
}

function line({ label, cells }, pick) {
  const made = node("tr", "");
  made.append(heading("row", label), ...cells.map((cell) => field(cell, pick)));
  return made;
}

function field(cell, pick) {
  const made = node("td", "");
  if (!cell.count) return made;
  const button = node("button", "", cell.count);
  button.type = "button";
  button.dataset.id = `${cell.sector}~${cell.group}`;
  button.setAttribute("aria-label", cell.name);
  button.title = cell.name;
  button.addEventListener("click", () => pick(cell));
  made.append(button);
  return made;
}
