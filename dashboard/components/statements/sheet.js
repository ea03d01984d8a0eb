// The statements of a chosen mark, on a narrow screen: over the map's foot, where the finger was,
// while the list of the view stays where it is. No statement stands in both.
const NARROW = matchMedia("(max-width: 640px)");
const MAP = 'iframe[src*="st_folium"]';
const CHOSEN = '[data-kind][aria-pressed="true"]';
const MAIN = '[data-testid="stMain"]';
const HEAD = 64; // Pixels that the bar of the page covers.
const GAP = 16; // Pixels between the chosen mark and the sheet.
const TURN = 100; // Milliseconds between two looks at the map.
const PATIENCE = 100; // Looks: the map draws later than the statements come.

const isOver = ({ mark }) => Boolean(mark) && NARROW.matches;

function sheet({ title }, parts) {
  const made = node("section", "sheet");
  made.setAttribute("role", "dialog");
  made.setAttribute("aria-label", title);
  made.append(...parts);
  return made;
}

// The list as it was before the mark was chosen, where the view is the same; a link that led to the
// mark brought none.
function listBelow(root, { cards, view }, back) {
  const over = new Set(cards.map(({ id }) => id));
  const known = root.list?.view === view ? root.list.parts : [];
  const kept = known.filter((part) => !over.has(part.id) && part.dataset.id !== "more");
  return [...kept, back];
}

// The reader goes on in a sheet that came by a choice; the page lets nothing lie behind it.
function settle(root, { mark }) {
  const found = root.querySelector(".sheet");
  const before = root.mark;
  root.mark = found ? mark : "";
  reserve(found ? found.offsetHeight : 0);
  clearTimeout(root.seeking);
  if (!found || before === mark) return;
  found.scrollTop = 0;
  if (before !== undefined) found.querySelector("h2").focus({ preventScroll: true });
  uncover(root, found, PATIENCE);
}

// A sheet that goes by a step back too leaves the focus at its mark.
function leaveSheet(root) {
  const focused = root.getRootNode().activeElement;
  if (root.querySelector(".sheet")?.contains(focused)) backToTheMap();
}

function reserve(height) {
  document.documentElement.style.setProperty("--atlas-sheet", `${height}px`);
}

function uncover(root, over, looks) {
  const frame = document.querySelector(MAP);
  const sign = frame?.contentDocument?.querySelector(CHOSEN);
  if (sign) scrollFor(frame, sign, over);
  else if (looks) root.seeking = setTimeout(() => uncover(root, over, looks - 1), TURN);
}

function scrollFor(frame, sign, over) {
  const { top, bottom } = sign.getBoundingClientRect();
  const { top: start } = frame.getBoundingClientRect();
  const hidden = start + bottom + GAP - over.getBoundingClientRect().top;
  const by = Math.min(hidden, start + top - HEAD);
  if (by > 0) document.querySelector(MAIN).scrollBy(0, by);
}
