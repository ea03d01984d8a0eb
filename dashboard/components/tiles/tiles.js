// Small tiles of one idea each: a lead, a text, sometimes a tag. A tile with statements chooses the
// first.
export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".tiles");
  root.className = `tiles ${data.kind}`;
  const choose = (id) => setTriggerValue("statement", { statement: id });
  keepingFocus(root, () => root.replaceChildren(...data.tiles.map((tile) => card(tile, choose))));
}

function card(tile, choose) {
  const made = node("div", `tile ${tile.lit ? "lit" : "unlit"}`);
  made.append(node("h3", "lead", tile.lead));
  for (const line of tile.lines) made.append(row(line, choose));
  return made;
}

function row(line, choose) {
  if (!line.statement) return node("div", "line", line.text);
  const made = node("button", `line ${line.dimmed ? "dimmed" : ""}`);
  made.type = "button";
  made.dataset.id = line.statement;
  const words = node("span", line.quoted ? "words quoted" : "words", line.text);
  if (line.quoted) words.translate = false;
  made.append(words);
  if (line.tag) made.append(" ", node("span", `tag ${line.tag_kind}`, line.tag));
  made.addEventListener("click", () => choose(line.statement));
  return made;
}
