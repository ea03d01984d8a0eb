// One statement as a card: the sentence with the quote set in it, how firmly it is said, where, and
// by whom.
function article(card, words) {
  const made = node("article", `card ${card.selected ? "selected" : ""}`);
  if (card.heading) made.append(node("p", "heading", card.heading));
  made.id = card.id;
  made.style.setProperty("--hue", card.hue);
  made.append(head(card));
  if (card.whose) made.append(node("p", "whose", card.whose));
  made.append(card.unquoted ? node("p", "unquoted", card.unquoted) : quotation(card));
  if (card.translation) made.append(translation(card, words));
  made.append(node("p", "summary", card.summary), facts(card), places(card, words));
  made.append(foot(card, words), report(card, words));
  return made;
}

function head(card) {
  const made = node("div", "head");
  const letter = node("span", "letter", card.letter);
  letter.setAttribute("aria-hidden", "true");
  made.append(
    letter,
    node("h3", "kind", card.exploitation),
    node("span", `modality ${card.line}`, card.modality),
  );
  return made;
}

function foot(card, words) {
  const made = node("div", "foot");
  made.append(node("span", "source", card.source));
  for (const address of card.addresses) made.append(anchor(address.label, address.url));
  for (const { act, label, href } of card.links) {
    const link = Object.assign(node("a", "page", label), { href });
    link.dataset.id = `${card.id}-${act}`;
    made.append(link);
  }
  made.append(copyButton(`${card.id}-copy`, words.copy, words.copied, copied(card, words)));
  return made;
}

function copied(card, words) {
  const quote = card.runs.filter((run) => run.quoted).map((run) => run.text).join("");
  return [quote && words.quoted.replace("%", () => quote), card.copy].filter(Boolean).join("\n\n");
}

function quotation(card) {
  const made = node("blockquote", "");
  made.lang = card.quote_language;
  made.translate = false;
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
    if (place.note) item.append(node("span", "place-note", place.note));
    if (place.sheet) item.append(dossier(place, words));
    if (place.documents.length) item.append(documents(place.documents, words));
    made.append(item);
  }
  return made;
}

function dossier(place, words) {
  const made = Object.assign(node("a", "dossier", words.sheet), { href: place.sheet });
  made.ariaLabel = `${words.sheet}: ${place.words}`;
  return made;
}

function documents(listed, words) {
  const made = node("details", "documents");
  made.append(node("summary", "", `${words.evidence} (${listed.length})`));
  for (const { title, url, says, seen } of listed) {
    const item = node("p", "document");
    item.append(anchor(title, url), node("span", "says", says), node("span", "seen", seen));
    made.append(item);
  }
  return made;
}

function translation(card, words) {
  const made = node("p", "translation");
  made.append(node("span", "label", `${words.translation}: `), `«${card.translation}»`);
  return made;
}

// A text to copy; a link too where whoever runs the atlas has said where reports go.
function report(card, words) {
  const made = node("details", "report");
  const text = Object.assign(node("textarea", ""), { readOnly: true, rows: 6, value: card.report });
  text.setAttribute("aria-label", words.report);
  const copy = copyButton(`${card.id}-report`, words.reportCopy, words.copied, card.report);
  made.append(node("summary", "", words.report), node("p", "", words.reportNote), text, copy);
  if (words.address) made.append(" ", anchor(words.send, sendTo(words.address, card)));
  return made;
}

function sendTo(address, card) {
  if (!address.startsWith("mailto:")) return address;
  const body = encodeURIComponent(card.report);
  return `${address}?subject=${encodeURIComponent(card.id)}&body=${body}`;
}

function anchor(text, href) {
  const made = node("a", "", text);
  return Object.assign(made, { href, target: "_blank", rel: "noopener noreferrer" });
}
