// What Streamlit draws around the page: named in the reader's language, out of reach while it is
// out of sight, and never without the focus. One live region says what a choice has brought.
const MAP = 'iframe[src*="st_folium"]';
const NARROW = 768; // Pixels up to which the drawer covers the page.
const find = (selector) => document.querySelector(selector);
const drawer = () => find('[data-testid="stSidebar"]');
const closer = () => find('[data-testid="stSidebarCollapseButton"] button');
const isCovering = () => innerWidth <= NARROW && drawer()?.dataset.collapsed === "false";

const SENTENCE = ".st-key-sentence";

let page = null;
let names = {};

export default function ({ data }) {
  names = data.names;
  page ||= install();
  mend();
  say(data.said);
  requestAnimationFrame(reachSentence);
}

// What scrolls within its lines is reached by the keyboard and says what it is; it is no stop where
// it does not scroll.
function reachSentence() {
  const sentence = find(SENTENCE);
  if (!sentence) return;
  const scrolls = sentence.scrollHeight > sentence.clientHeight;
  if (scrolls) sentence.tabIndex = 0;
  else if (sentence.tabIndex === 0) sentence.removeAttribute("tabindex");
  sentence.role = scrolls ? "region" : null;
  sentence.ariaLabel = scrolls ? names.sentence : null;
  sentence.onscroll = () => fade(sentence);
  fade(sentence);
}

// Lines that fade go on below.
function fade(sentence) {
  const { scrollHeight, clientHeight, scrollTop } = sentence;
  sentence.toggleAttribute("data-more", scrollHeight - clientHeight - scrollTop > 1);
}

function install() {
  dress();
  const said = node("div", "atlas-said");
  said.setAttribute("role", "status");
  const skip = node("a", "atlas-skip");
  skip.addEventListener("click", (event) => (event.preventDefault(), tellMap("enter")));
  document.body.prepend(skip);
  document.body.append(said);
  const marks = ["data-collapsed", "disabled", "data-test-script-state"];
  const seen = new MutationObserver(() => (mend(), hold()));
  seen.observe(find("#root"), { childList: true, subtree: true, attributeFilter: marks });
  document.addEventListener("focusin", (event) => remember(event.composedPath()[0]));
  document.addEventListener("pointerdown", pointed, true);
  document.addEventListener("keydown", pressed);
  window.addEventListener("atlas-map", ({ detail }) => tellMap(detail));
  return { skip, said, path: location.pathname, last: null, opener: null, open: null };
}

// The map's own document hears where the focus is to go.
function tellMap(detail) {
  const frame = find(MAP);
  frame?.focus();
  frame?.contentWindow.dispatchEvent(new CustomEvent("atlas-focus", { detail }));
}

function mend() {
  if (!page) return;
  const map = find(MAP);
  page.skip.hidden = !map;
  if (map) map.id = "atlas-map";
  page.skip.href = "#atlas-map";
  page.skip.textContent = names["skip-map"];
  const main = find('a[href="#stMain"]');
  const said = names["skip-main"];
  if (main && main.textContent !== said) main.textContent = said;
  name('[data-testid="stSidebar"]', "filters");
  name('[data-testid="stMainMenu"] button', "menu");
  name('[data-testid="stSidebarCollapseButton"] button', "filters-close");
  name('[data-testid="stExpandSidebarButton"]', "filters-open");
  for (const block of document.querySelectorAll(".stCode[tabindex]"))
    block.removeAttribute("tabindex"); // Its lines wrap: there is nothing to scroll to.
  closeOff();
}

function name(selector, key) {
  const found = find(selector);
  if (found && found.ariaLabel !== names[key]) found.ariaLabel = names[key];
}

// A closed drawer is nothing to the keyboard; while one covers the page, the page is nothing.
function closeOff() {
  const section = drawer();
  if (!section) return;
  section.inert = section.dataset.collapsed === "true";
  for (let beside = section.nextElementSibling; beside; beside = beside.nextElementSibling)
    beside.inert = isCovering();
  const open = !section.inert;
  if (page.open === open) return;
  const isFirst = page.open === null;
  page.open = open;
  if (!isFirst) (open ? enter : leave)();
}

function enter() {
  page.opener = page.last;
  requestAnimationFrame(() => closer()?.focus());
}

function leave() {
  const known = page.opener?.isConnected && page.opener.checkVisibility();
  const back = known ? page.opener : find('[data-testid="stExpandSidebarButton"]');
  requestAnimationFrame(() => back?.focus({ preventScroll: true }));
}

function pressed(event) {
  page.byKey = true;
  const from = event.composedPath()[0];
  // In a search that holds words Escape empties it first; a box that is ticked has a value too.
  const holdsWords = from.type === "search" && from.value;
  if (event.key !== "Escape" || !isCovering() || holdsWords) return;
  closer()?.click();
}

function pointed({ target }) {
  page.byKey = false;
  page.last = null;
  if (isCovering() && !drawer().contains(target)) closer()?.click();
}

function remember(target) {
  page.last = target;
  page.lastPath = location.pathname;
}

// Whoever's control went with a choice, or slept for a moment, goes on from where it was.
function hold() {
  if (!page.last || document.activeElement !== document.body || isRunning()) return;
  const still = page.last.checkVisibility() && !page.last.disabled;
  const next = still ? page.last : landing();
  next?.focus({ preventScroll: still || !page.byKey });
}

const isRunning = () => find(".stApp")?.dataset.testScriptState === "running";

// After a change of page its title, below the map the first of what came, else the sentence of what
// is shown.
function landing() {
  const moved = page.lastPath !== location.pathname;
  const near = page.last.closest(".rest") ? ".st-key-matrix, .st-key-matrix-none" : SENTENCE;
  const found = (!moved && find(near)) || title() || find("h1");
  if (found) found.tabIndex = -1;
  return found;
}

const title = () =>
  [...document.querySelectorAll(".st-key-masthead *")]
    .map(({ shadowRoot }) => shadowRoot?.querySelector("h1"))
    .find(Boolean);

// At first a screen reader reads the page by itself.
function say(text) {
  const moved = page.path !== location.pathname;
  page.path = location.pathname;
  const now = moved ? `${document.title}. ${text}` : text;
  if (page.text !== undefined && (moved || page.text !== text)) page.said.textContent = now;
  page.text = text;
}
