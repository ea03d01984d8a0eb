// Statements as cards: the sentence with the quote set in it, how firmly it is said, where, and by whom.
export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".statements");
  root.lang = data.language;
  const cards = data.cards.map((card) => article(card, data.words, setTriggerValue));
  if (data.more) cards.push(button("more", "more", data.more, () => setTriggerValue("act", { act: "more" })));
  keepingFocus(root, () => root.replaceChildren(heading(data, setTriggerValue), ...cards));
}

function button(id, name, text, act) {
  const made = node("button", name, text);
  made.type = "button";
  made.dataset.id = id;
  made.addEventListener("click", act);
  return made;
}

function heading(data, setTriggerValue) {
  const box = node("header", "");
  const title = node("h3", "", data.title);
  title.append(" ", node("span", "count", data.count));
  box.append(title);
  if (data.clear) box.append(button("clear", "clear", data.clear, () => setTriggerValue("act", { act: "clear" })));
  if (data.hint) box.append(node("p", "hint", data.hint));
  return box;
}

function article(card, words, setTriggerValue) {
  const made = node("article", `card ${card.selected ? "selected" : ""}`);
  made.id = card.id;
  made.style.setProperty("--hue", card.hue);
  const head = node("div", "head");
  head.append(node("span", "letter", card.letter), node("span", "kind", card.exploitation), node("span", `modality ${card.line}`, card.modality));
  made.append(head, quotation(card), node("p", "summary", card.summary), facts(card), places(card, words));
  const foot = node("div", "foot");
  foot.append(node("span", "source", card.source));
  for (const link of card.links) foot.append(button(`${card.id}-${link.act}`, "link", link.label, () => setTriggerValue("act", { act: link.act, finding: card.id })));
  made.append(foot);
  return made;
}

function quotation(card) {
  const made = node("blockquote", "");
  made.lang = card.quote_language;
  for (const run of card.runs) made.append(node(run.quoted ? "b" : "span", run.hedge ? "hedge" : "", run.text));
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
      Object.assign(link, { href: place.evidence.url, target: "_blank", rel: "noopener noreferrer" });
      item.append(node("span", "evidence", `${words.evidence}: `), link);
    }
    made.append(item);
  }
  return made;
}
