// Statements as cards: the sentence with the quote set in it, how firmly it is said, where, and by
// whom.
export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".statements");
  root.lang = data.language;
  const ask = (act, more) => setTriggerValue("act", { act, ...more });
  const cards = data.cards.map((card) => article(card, data.words, ask));
  if (data.more) cards.push(button("more", "more", data.more, () => ask("more")));
  keepingFocus(root, () => root.replaceChildren(heading(data, ask), ...cards));
}

function button(id, name, text, act) {
  const made = node("button", name, text);
  made.type = "button";
  made.dataset.id = id;
  made.addEventListener("click", act);
  return made;
}

function heading(data, ask) {
  const box = node("header", "");
  const title = node("h3", "", data.title);
  title.append(" ", node("span", "count", data.count));
  box.append(title);
  if (data.clear) box.append(button("clear", "clear", data.clear, () => ask("clear")));
  if (data.hint) box.append(node("p", "hint", data.hint));
  return box;
}

function article(card, words, ask) {
  const made = node("article", `card ${card.selected ? "selected" : ""}`);
  made.id = card.id;
  made.style.setProperty("--hue", card.hue);
  const summary = node("p", "summary", card.summary);
  made.append(head(card), quotation(card), summary, facts(card), places(card, words));
  made.append(foot(card, ask));
  return made;
}

function head(card) {
  const made = node("div", "head");
  made.append(
    node("span", "letter", card.letter),
    node("span", "kind", card.exploitation),
    node("span", `modality ${card.line}`, card.modality),
  );
  return made;
}

function foot(card, ask) {
  const made = node("div", "foot");
  made.append(node("span", "source", card.source));
  for (const { act, label } of card.links) {
    const go = () => ask(act, { finding: card.id });
    made.append(button(`${card.id}-${act}`, "link", label, go));
  }
  return made;
}

function quotation(card) {
  const made = node("blockquote", "");
  made.lang = card.quote_language;
  for (const run of card.runs)
    made.append(node(run.quoted ? "b" : "span", run.hedge ? "hedge" : "", run.text));
  return made;
}

function facts(card) {
  const made = node("dl", "");
  for (const fact of card.facts) made.append(node("dt", "", fact.key), node("dd", "", fact.words));
  return made;
}

function places(card, words) {
  const made = node("ul", "places");
  for (const place of card.places) {
    const item = node("li", `basis-${place.basis}`, place.words);
    if (place.evidence) {
      const link = node("a", "", place.evidence.title);
      const { url: href } = place.evidence;
      Object.assign(link, { href, target: "_blank", rel: "noopener noreferrer" });
      item.append(node("span", "evidence", `${words.evidence}: `), link);
    }
    made.append(item);
  }
  return made;
}
