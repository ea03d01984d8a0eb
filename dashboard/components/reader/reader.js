// The report as printed, each quote marked in place. A letter before a quote is its handle for the
// keyboard.
export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".reader");
  const choose = (id) => setTriggerValue("statement", { statement: id });
  const paragraphs = data.sentences.map((sentence) => paragraph(sentence, data, choose));
  const above = chooser(data, (source) => setTriggerValue("text", { source }));
  keepingFocus(root, () => root.replaceChildren(...above, ...paragraphs));
  // What was chosen on the map or in the text stands in sight, within its own scroller.
  const lit = root.querySelector(".run.selected") || root.querySelector(".run.highlighted");
  lit?.scrollIntoView({ block: "nearest" });
}

// Which text is read, where there are several.
function chooser({ texts, choose: label }, read) {
  if (!texts.length) return [];
  const box = node("label", "texts", `${label} `);
  const field = node("select", "");
  for (const text of texts) {
    const option = Object.assign(node("option", "", text.label), { value: text.source });
    option.selected = text.chosen;
    field.append(option);
  }
  field.dataset.id = "texts";
  field.addEventListener("change", () => read(field.value));
  box.append(field);
  return [box];
}

function paragraph(sentence, { quotes, language }, choose) {
  const made = node("p", sentence.boilerplate ? "sentence boilerplate" : "sentence");
  made.append(node("span", "number", sentence.boilerplate ? "" : sentence.number));
  const words = node("span", "words");
  words.lang = language;
  words.translate = false;
  for (const run of sentence.runs) {
    for (const id of run.starts) words.append(handle(quotes[id], choose));
    words.append(marked(run, quotes, choose));
  }
  made.append(words);
  if (sentence.note) made.title = sentence.note;
  return made;
}

function handle(quote, choose) {
  const made = node("button", `handle ${states([quote])}`, quote.letter);
  made.type = "button";
  made.dataset.id = quote.id;
  made.style.setProperty("--hue", quote.hue);
  made.setAttribute("aria-label", quote.name);
  made.setAttribute("aria-pressed", quote.selected);
  made.addEventListener("click", () => choose(quote.selected ? "" : quote.id));
  return made;
}

function marked(run, quotes, choose) {
  const made = node("span", run.hedge ? "run hedge" : "run", run.text);
  if (!run.quotes.length) return made;
  const over = run.quotes.map((id) => quotes[id]);
  made.className = `${made.className} quoted ${states(over)}`;
  made.dataset.quotes = run.quotes.join(" ");
  // One line under the words for each quote that covers them, the shortest nearest to the words.
  const lines = over.map((quote, index) => `inset 0 -${2 * (index + 1)}px 0 0 ${quote.hue}`);
  made.style.boxShadow = lines.join(", ");
  made.style.setProperty("--hue", over[0].hue);
  made.style.paddingBottom = `${2 * over.length}px`;
  made.title = over.map((quote) => quote.label).join("\n");
  made.addEventListener("click", () => choose(over[0].selected ? "" : over[0].id));
  return made;
}

function states(quotes) {
  const names = [];
  if (quotes.some((quote) => quote.selected)) names.push("selected");
  if (quotes.some((quote) => quote.highlighted)) names.push("highlighted");
  if (quotes.every((quote) => quote.dimmed)) names.push("dimmed");
  return names.join(" ");
}
