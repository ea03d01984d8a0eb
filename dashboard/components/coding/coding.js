// One sentence and a form for each statement that a reader finds in it. What the reader coded
// stands as it is until another sentence, language or file comes: no answer redraws it.
const PLAIN = "not-stated";

export default function ({ data, parentElement, setStateValue, setTriggerValue }) {
  const root = parentElement.querySelector(".coding");
  root.keep = () => setStateValue("codes", { sentences: codes(root), at: Date.now() });
  root.go = (sentence, step) => setTriggerValue("go", { sentences: codes(root), sentence, step });
  root.read = (source) => setTriggerValue("text", { source });
  const shown = [data.source, data.number, data.files, data.words.compare].join();
  const isOther = root.shown !== shown;
  root.shown = shown;
  root.data = data;
  // A file takes the place of all that was coded before.
  if (data.files > (root.files || 0)) root.held = {};
  root.files = data.files;
  if (isOther) begin(root);
  keepingFocus(root, () => (isOther ? draw(root) : root.nav.replaceWith(list(root))));
  say(root, data.said);
}

const name = ({ source, number }) => `${source} ${number}`;

// All that was coded here, not this sentence alone: a server that was started anew knows nothing.
function codes({ data, held, statements }) {
  held[name(data)] = { source: data.source, number: data.number, statements };
  return Object.values(held);
}

function begin(root) {
  root.held ||= {};
  const known = root.held[name(root.data)]?.statements || root.data.statements;
  root.statements = known.map((each) => ({ ...each }));
  if (!root.statements.length) root.statements = [empty(root)];
  root.said ||= Object.assign(node("p", "said"), { role: "status" });
}

const empty = ({ data }) => ({ quote: data.sentence });

// At first a screen reader reads the page by itself.
function say(root, text) {
  if (root.said.textContent !== text) root.said.textContent = text;
}

function draw(root) {
  const form = node("form", "");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    root.go(root.data.number, "compare");
  });
  form.append(...root.statements.map((each, place) => statement(root, each, place)));
  form.append(below(root));
  root.replaceChildren(...texts(root), list(root), title(root), sentence(root), form, root.said);
}

function redraw(root) {
  keepingFocus(root, () => draw(root));
  root.keep();
}

// Which text is coded, where there are several.
function texts(root) {
  if (!root.data.texts.length) return [];
  const label = node("label", "texts", `${root.data.words.text} `);
  const field = node("select", "");
  for (const { source, label: text, chosen } of root.data.texts) {
    const option = Object.assign(node("option", "", text), { value: source });
    option.selected = chosen;
    field.append(option);
  }
  field.dataset.id = "texts";
  field.addEventListener("change", () => root.read(field.value));
  label.append(field);
  return [label];
}

function list(root) {
  const made = node("nav", "");
  made.ariaLabel = root.data.words.sentences;
  for (const { number, name, coded } of root.data.sentences) {
    const button = plain(`sentence-${number}`, number, () => root.go(number, "code"));
    button.className = coded ? "number coded" : "number";
    button.ariaLabel = name;
    if (number === root.data.number) button.setAttribute("aria-current", "step");
    made.append(button);
  }
  root.nav = made;
  return made;
}

function title({ data }) {
  const made = node("h2", "", data.title);
  made.tabIndex = -1;
  made.dataset.landing = "";
  return made;
}

function sentence({ data }) {
  const made = node("blockquote", "", data.sentence);
  return source(made, data);
}

function source(made, { lang }) {
  made.lang = lang;
  made.translate = false;
  return made;
}

function statement(root, coded, place) {
  const made = node("fieldset", "statement");
  const title = root.data.words.statement.replace("%", place + 1);
  made.append(node("legend", "", title), chosenWords(root, coded, place));
  for (const variable of root.data.variables) made.append(group(root, coded, place, variable));
  if (root.statements.length > 1) {
    const remove = plain(`remove-${place}`, root.data.words.remove.replace("%", place + 1), () => {
      root.statements.splice(place, 1);
      redraw(root);
    });
    made.append(remove);
  }
  return made;
}

// From the first word of the quote to its last: each a list of the words of the sentence.
function chosenWords(root, coded, place) {
  const made = node("div", "words");
  const words = [...root.data.sentence.matchAll(/\S+/g)];
  const begin = root.data.sentence.indexOf(coded.quote);
  const end = begin + coded.quote.length;
  const first = words.findLastIndex(({ index }) => index <= begin);
  const last = words.findLastIndex(({ index }) => index < end);
  const quote = source(node("q", "", coded.quote), root.data);
  const chosen = [first, last].map((at) => Math.max(at, 0));
  const lists = ["from", "to"].map((end, which) =>
    wordList(root, words, `${end}-${place}`, end, chosen[which]));
  const take = (which) => {
    const [from, to] = lists.map(({ field }) => Number(field.value));
    if (from > to) lists[1 - which].field.value = lists[which].field.value;
    coded.quote = quoted(root.data.sentence, words, ...lists.map(({ field }) => +field.value));
    quote.textContent = coded.quote;
    root.keep();
  };
  lists.forEach(({ field }, which) => field.addEventListener("change", () => take(which)));
  made.append(...lists.map(({ label }) => label), quote);
  return made;
}

// A sign that only parts the words from the next is none of them; the whole sentence keeps its end.
function quoted(text, words, from, to) {
  const end = words[to].index + words[to][0].length;
  const cut = text.slice(words[from].index, end);
  return from === 0 && to === words.length - 1 ? cut : cut.replace(/[,;:.]$/, "");
}

function wordList(root, words, id, end, chosen) {
  const label = node("label", "", `${root.data.words[end]} `);
  const field = source(node("select", ""), root.data);
  words.forEach(([word], at) => {
    field.append(Object.assign(node("option", "", `${at + 1} ${word}`), { value: at }));
  });
  field.value = chosen;
  field.dataset.id = id;
  label.append(field);
  return { label, field };
}

function group(root, coded, place, { column, label, several, options }) {
  const made = node("fieldset", several ? "group several" : "group");
  made.append(node("legend", "", label));
  const held = new Set((coded[column] || "").split(";").filter(Boolean));
  const shown = several ? options : [{ term: "", label: root.data.words.open }, ...options];
  const fields = shown.map((option) => {
    const field = Object.assign(node("input", ""), {
      type: several ? "checkbox" : "radio", name: `${column}-${place}`, value: option.term,
      checked: option.term ? held.has(option.term) : !held.size,
    });
    field.dataset.id = `${column}-${place}-${option.term}`;
    field.addEventListener("change", () => take(field));
    const line = node("label", "option");
    line.append(field, node("span", "", option.label));
    made.append(line);
    return field;
  });
  const take = (changed) => {
    // Whatever is named, it is stated.
    if (several && changed.checked)
      for (const field of fields)
        if ((field.value === PLAIN) !== (changed.value === PLAIN)) field.checked = false;
    coded[column] = fields.filter((each) => each.checked).map((each) => each.value).join(";");
    root.keep();
  };
  return made;
}

function below(root) {
  const made = node("div", "below");
  const { data } = root;
  const place = data.sentences.findIndex(({ number }) => number === data.number);
  const add = plain("add", data.words.add, () => {
    root.statements.push(empty(root));
    redraw(root);
    root.querySelector(`[data-id="from-${root.statements.length - 1}"]`).focus();
  });
  const compare = node("button", "main", data.words.compare);
  compare.type = "submit";
  compare.dataset.id = "compare";
  made.append(add, compare);
  for (const [name, step] of [["before", -1], ["after", 1]]) {
    const next = data.sentences[place + step];
    if (next) made.append(plain(name, data.words[name], () => root.go(next.number, "code")));
  }
  return made;
}

function plain(id, text, act) {
  const made = node("button", "", text);
  made.type = "button";
  made.dataset.id = id;
  made.addEventListener("click", act);
  return made;
}
