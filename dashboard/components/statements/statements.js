// Statements as cards: the sentence with the quote set in it, how firmly it is said, where, and by
// whom.
export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".statements");
  root.lang = data.language;
  root.setAttribute("role", "region");
  root.setAttribute("aria-label", data.region);
  root.onkeydown = (event) => {
    if (event.key === "Escape" && data.clear) leave(ask);
  };
  hearTheMap(root);
  const ask = (act, more) => setTriggerValue("act", { act, ...more });
  const cards = data.cards.map((card) => article(card, { ...data.words, address: data.send }, ask));
  const more = () => ((root.first = data.cards.length), ask("more"));
  if (data.more) cards.push(button("more", "more", data.more, more));
  keepingFocus(root, () => root.replaceChildren(heading(data, ask), ...cards));
  goOn(root, cards);
  bringIntoSight(root, data);
}

// Who asked for more goes on with the first of them.
function goOn(root, cards) {
  if (!root.first || !cards[root.first]?.matches(".card")) return;
  const title = cards[root.first].querySelector(".kind");
  title.tabIndex = -1;
  title.focus();
  root.first = 0;
}

// From a sign of the map to its statements, and by Escape back.
function hearTheMap(root) {
  root.heard ||= window.addEventListener("atlas-read", () => root.querySelector("h2").focus()) ?? 1;
}

function leave(ask) {
  window.dispatchEvent(new CustomEvent("atlas-map", { detail: "back" }));
  ask("clear");
}

// What a reader chose on the map or followed a link to stands in sight, on a narrow screen too,
// where the statements stand below the map. Where a page is opened for its text, that stays.
function bringIntoSight(root, { selected, title, clear, leads }) {
  const chosen = clear ? `${selected} ${title}` : "";
  const before = root.dataset.chosen;
  root.dataset.chosen = chosen;
  if (!chosen || before === chosen || (before === undefined && !leads)) return;
  toTop(root);
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
  if (innerWidth <= 640) root.scrollIntoView({ block: "start", behavior });
}

// The list's own scroller, not the page's.
function toTop(root) {
  let box = root.getRootNode().host;
  while (box && getComputedStyle(box).overflowY !== "auto") box = box.parentElement;
  if (box && box.dataset.testid !== "stMain") box.scrollTop = 0;
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
  const title = node("h2", "", data.title);
  title.append(" ", node("span", "count", data.count));
  title.tabIndex = -1;
  title.dataset.landing = "";
  box.append(title);
  if (data.clear) box.append(button("clear", "clear", data.clear, () => ask("clear")));
  if (data.about.href) box.append(about(data.about));
  if (data.hint) box.append(hint(data, ask));
  if (data.ends.length) box.append(ends(data.ends, ask));
  return box;
}

function hint(data, ask) {
  const made = node("p", data.cure ? "hint hides" : "hint", data.hint);
  if (data.cure) made.append(" ", button("cure", "cure", data.cure, () => ask("cure")));
  return made;
}

function about({ label, href }) {
  return Object.assign(node("a", "about", label), { href });
}

// What two chapters say of one flow, to open; and what is known of an end that is not told.
function ends(listed, ask) {
  const made = node("ul", "ends");
  for (const { text, pair, leads } of listed) {
    const item = node("li", leads ? "leads" : "", pair ? undefined : text);
    if (pair) item.append(button(pair, "end", text, () => ask("ends", { pair })));
    made.append(item);
  }
  return made;
}

function article(card, words, ask) {
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
    if (place.sheet) item.append(sheet(place, words));
    if (place.documents.length) item.append(documents(place.documents, words));
    made.append(item);
  }
  return made;
}

function sheet(place, words) {
  const made = Object.assign(node("a", "sheet", words.sheet), { href: place.sheet });
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
