// Each sentence with a table of empty boxes, for a class that codes with a pen.
const ROWS = 3; // Statements that a sentence has room for.

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".handout");
  const title = node("h2", "", data.title);
  root.replaceChildren(title, node("p", "", data.name), ...data.sentences.map((each) =>
    sentence(each, data)));
}

function sentence({ number, text }, data) {
  const made = node("section", "");
  const quote = node("blockquote", "", text);
  quote.lang = data.lang;
  quote.translate = false;
  made.append(node("h3", "", number), quote, boxes(data.columns));
  return made;
}

function boxes(columns) {
  const made = node("table", "");
  const head = node("tr", "");
  for (const column of columns) {
    head.append(Object.assign(node("th", "", column), { scope: "col" }));
  }
  made.append(head);
  for (let row = 0; row < ROWS; row += 1) {
    const line = node("tr", "");
    line.append(...columns.map(() => node("td", "")));
    made.append(line);
  }
  return made;
}
