// Text as text: whatever a record or a reader wrote is shown and never interpreted.
export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".prose");
  vacate(root, !data.blocks.length);
  root.replaceChildren(...data.blocks.map(block));
}

function block(part) {
  if (part.kind === "list") return list(part);
  if (part.kind === "table") return table(part);
  if (part.kind === "heading") return fill(node("h2", ""), part.runs);
  if (part.kind !== "quote") return fill(node("p", part.tone), part.runs);
  const quote = node("blockquote", part.tone);
  quote.translate = false;
  return fill(quote, part.runs);
}

function list(part) {
  const made = node("ul", "");
  for (const item of part.items) made.append(fill(node("li", ""), item));
  return part.tone === "scrolls" ? scroller(part, made) : made;
}

// What scrolls within the page is reached by the keyboard, and says what it is.
function scroller({ label }, ...parts) {
  const box = node("div", "scrolls");
  Object.assign(box, { tabIndex: 0, role: "region", ariaLabel: label });
  box.append(...parts);
  return box;
}

function table(part) {
  const made = node("table", part.tone);
  const head = node("tr", "");
  for (const title of part.head) {
    const cell = node("th", "", title);
    cell.scope = "col";
    head.append(cell);
  }
  made.append(head);
  for (const row of part.rows) {
    const line = node("tr", "");
    for (const cell of row) line.append(fill(node("td", ""), cell));
    made.append(line);
  }
  const frame = node("div", "scroll");
  frame.append(made);
  return frame;
}

function fill(made, runs) {
  for (const run of runs) made.append(run.href ? link(run) : plain(run));
  return made;
}

function plain(run) {
  const made = node(run.strong ? "strong" : "span", "", run.text);
  if (run.lang) made.lang = run.lang;
  return made;
}

function link(run) {
  // An address of another kind than these could run a script.
  if (!/^(https?|mailto):/i.test(run.href)) return plain(run);
  const made = Object.assign(node("a", "", run.text), { href: run.href });
  // What is ours opens here, so that Back leads back.
  // A frame on a page of others is too small for the whole atlas.
  const isFrame = new URLSearchParams(location.search).get("embed") === "true";
  if (!isFrame && run.href.startsWith(`${location.origin}/`))
    return Object.assign(made, { target: "_self" });
  return Object.assign(made, { target: "_blank", rel: "noopener noreferrer" });
}
