// A table as a table: caption, a header for each column and row, and signs that a legend explains.
// On a narrow screen it scrolls within its own box, its row headers staying in sight.
const NARROW = 640; // Pixels up to which what a click opens stands below the table.
const FEW = 3; // Columns of words that have room beside one another on a narrow screen.
const BAR = "72px"; // What Streamlit's bar covers at the top.

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".ledger");
  const box = root.querySelector(".box");
  const [x, y] = [box?.scrollLeft, box?.scrollTop];
  const pick = (id) => ((root.dataset.picked = "yes"), setTriggerValue("pick", id));
  keepingFocus(root, () => root.replaceChildren(...legend(data), scroller(data, pick)));
  if (box) Object.assign(root.querySelector(".box"), { scrollLeft: x, scrollTop: y });
  bringIntoSight(root, data.chosen);
}

function legend({ signs }) {
  if (!signs.length) return [];
  const made = node("p", "signs");
  for (const sign of signs) {
    const mark = node("span", `sign ${sign.state}`, sign.text);
    mark.ariaHidden = "true";
    const said = node("span", "entry");
    said.append(mark, node("span", "", sign.words));
    made.append(said);
  }
  return [made];
}

function scroller(data, pick) {
  const box = node("div", `box ${data.tall ? "tall" : ""} ${data.signs.length ? "narrow" : ""}`);
  Object.assign(box, { tabIndex: 0, role: "region", ariaLabel: data.scrolls });
  box.append(table(data, pick));
  return box;
}

function table(data, pick) {
  const kind = data.columns.length > FEW ? "worded many" : "worded";
  const made = node("table", data.signs.length ? "signed" : kind);
  const caption = node("caption", "");
  caption.append(node("span", "", data.caption));
  made.append(caption, head(data));
  for (const group of data.groups) made.append(body(group, data, pick));
  return made;
}

function head({ corner, columns }) {
  const line = node("tr", "");
  const heads = columns.map(({ text, note }) => header("col", text, note));
  line.append(header("col", corner, ""), ...heads);
  const made = node("thead", "");
  made.append(line);
  return made;
}

function header(scope, text, note) {
  const made = node("th", "");
  made.scope = scope;
  made.append(node("span", "", text));
  if (note) made.append(node("small", "", note));
  return made;
}

function body({ label, rows }, data, pick) {
  const made = node("tbody", "");
  if (label) {
    const heading = header("rowgroup", label, "");
    heading.colSpan = data.columns.length + 1;
    const line = node("tr", "group");
    line.append(heading);
    made.append(line);
  }
  const words = Object.fromEntries(data.signs.map((sign) => [sign.state, sign.words]));
  made.append(...rows.map((row) => line(row, data, words, pick)));
  return made;
}

function line(row, data, words, pick) {
  const made = node("tr", row.chosen ? "chosen" : "");
  made.append(rowHeader(row, data, pick));
  row.cells.forEach((cell, place) => {
    const named = `${row.label}, ${data.columns[place].text}`;
    made.append(field(cell, named, words, data, pick));
  });
  return made;
}

function rowHeader(row, data, pick) {
  if (!row.pick) return header("row", row.label, row.note);
  const made = node("th", "");
  made.scope = "row";
  made.append(button(row.pick, row.label, data, pick));
  if (row.note) made.append(node("small", "", row.note));
  return made;
}

function field(cell, named, words, data, pick) {
  const made = node("td", cell.state);
  const said = cell.name || words[cell.state] || "";
  if (cell.state) made.title = `${named}: ${said}`;
  if (cell.pick) {
    const open = button(cell.pick, cell.text, data, pick);
    open.ariaLabel = `${named}: ${said}`;
    made.append(open);
  } else if (cell.href) made.append(link(cell));
  else if (cell.state) made.append(drawn(cell.text), node("span", "heard", said));
  else made.append(node("span", "", cell.text));
  return made;
}

function drawn(text) {
  const made = node("span", "", text);
  made.ariaHidden = "true";
  return made;
}

function button(id, text, { chosen }, pick) {
  const made = node("button", "", text);
  made.type = "button";
  made.dataset.id = id;
  made.ariaPressed = String(id === chosen);
  made.addEventListener("click", () => pick(id));
  return made;
}

function link({ text, href }) {
  // An address of another kind than these could run a script.
  if (!/^https?:/i.test(href)) return node("span", "", text);
  const made = Object.assign(node("a", "", text), { href });
  // What is ours opens here, so that Back leads back.
  if (href.startsWith(`${location.origin}/`)) return Object.assign(made, { target: "_self" });
  return Object.assign(made, { target: "_blank", rel: "noopener noreferrer" });
}

function bringIntoSight(root, chosen) {
  const isNew = root.dataset.picked && root.dataset.open !== chosen;
  root.dataset.open = chosen;
  if (!isNew || !chosen || innerWidth > NARROW) return;
  const opened = document.querySelector(".st-key-opened");
  if (!opened) return;
  opened.style.scrollMarginTop = BAR;
  opened.scrollIntoView({ block: "start" });
}
