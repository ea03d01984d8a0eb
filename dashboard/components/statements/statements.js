// Statements as cards, under what they are of. On a narrow screen those of a chosen mark stand over
// the map's foot, in a sheet.
const SETTLING = 100; // Milliseconds.

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
  const cards = data.cards.map((card) => article(card, { ...data.words, address: data.send }));
  markAgain(cards);
  const more = () => ((root.first = data.cards.length), ask("more"));
  const added = data.more ? [button("more", "more", data.more, more)] : [];
  if (data.paper) added.push(node("p", "paper", data.paper));
  const parts = [heading(data, ask), ...cards, ...added];
  if (!data.mark) root.list = { view: data.view, parts };
  const back = button("back", "more", data.clear, () => leave(ask));
  const show = () => {
    if (!isOver(data)) leaveSheet(root);
    const laid = isOver(data) ? [sheet(data, parts), ...listBelow(root, data, back)] : parts;
    keepingFocus(root, () => root.replaceChildren(...laid));
    settle(root, data);
  };
  show();
  NARROW.onchange = show;
  goOn(root, cards);
  bringIntoSight(root, data);
  if (data.printing && root.printed !== data) onPaper();
  root.printed = data;
}

// Everything that was asked for stands on the page by now, its type and its lines a moment later.
function onPaper() {
  document.fonts.ready.then(() => setTimeout(() => window.print(), SETTLING));
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
  backToTheMap();
  ask("clear");
}

function backToTheMap() {
  window.dispatchEvent(new CustomEvent("atlas-map", { detail: "back" }));
}

// What a reader chose on the map or followed a link to stands in sight, on a narrow screen too,
// where the statements stand below the map. Where a page is opened for its text, that stays.
function bringIntoSight(root, data) {
  const { selected, title, clear, leads } = data;
  const chosen = clear ? `${selected} ${title}` : "";
  const before = root.dataset.chosen;
  root.dataset.chosen = chosen;
  if (!chosen || before === chosen || (before === undefined && !leads)) return;
  toTop(root);
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
  if (NARROW.matches && !isOver(data)) root.scrollIntoView({ block: "start", behavior });
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
  if (data.clear) box.append(...ways(data, ask));
  if (data.about.href) box.append(about(data.about));
  if (data.print) box.append(button("print", "print", data.print, () => ask("print")));
  if (data.hint) box.append(hint(data, ask));
  if (data.ends.length) box.append(ends(data.ends, ask));
  return box;
}

// Beside the map a way back to all statements; over it, where a finger finds it, a way to the map.
function ways({ clear, mark, words }, ask) {
  const all = button("clear", "clear", clear, () => ask("clear"));
  return mark ? [all, button("close", "close", words.close, () => leave(ask))] : [all];
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
