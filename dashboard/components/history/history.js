// What the browser keeps of the page: its title, its address, and a change of page as one step.
// Streamlit adds the query of a new page as a step of its own, and one more to an address that it
// opens with; its own answer to Back and Forward replaces instead. So a page is changed as if by
// Forward: the new address first, then the event by which a browser tells of it.
let listening = false;

export default function ({ data }) {
  document.title = data.title;
  document.documentElement.lang = data.language;
  complete(data);
  if (!listening) listen();
  listening = true;
}

function listen() {
  document.addEventListener("click", follow, true);
  const app = document.querySelector(".stApp");
  const again = new MutationObserver(() => meetAgain(app.dataset.testConnectionState));
  if (app) again.observe(app, { attributeFilter: ["data-test-connection-state"] });
}

// A server that was started anew knows nothing of a part of the page, and would answer no choice
// in it; one that is the same may have answered while nobody heard. Either is asked for the page.
let lost = false;

function meetAgain(state) {
  if (lost && state === "CONNECTED") (window.atlasAnew || tell)();
  lost = state !== "CONNECTED";
}

const tell = () => window.dispatchEvent(new PopStateEvent("popstate", { state: {} }));

// An address that was opened gets what it left open, the language, unless the reader is further on.
function complete({ asked, written }) {
  const here = new URLSearchParams(location.search).toString();
  if (here === new URLSearchParams(asked).toString() && here !== written)
    history.replaceState(history.state, "", `${location.pathname}?${written}`);
}

function follow(event) {
  const link = event.composedPath().find((part) => part.tagName === "A");
  if (!link || !isPage(link) || isForBrowser(event, link)) return;
  event.preventDefault();
  event.stopPropagation();
  go(new URL(link.href));
}

// The pages of the atlas stand beside one another.
const folder = (path) => path.slice(0, path.lastIndexOf("/") + 1);
const isPage = (link) =>
  link.origin === location.origin && folder(link.pathname) === folder(location.pathname) &&
  (link.pathname !== location.pathname || (!link.search && !link.hash));
const isForBrowser = (event, { target, download }) =>
  event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey ||
  Boolean(target) || Boolean(download);

// The query of the page before goes along: by it the server knows its view again.
function go(url) {
  if (url.pathname === location.pathname) return;
  history.pushState({}, "", url.pathname + (url.search || location.search));
  tell();
  // On a narrow screen the links stand in the drawer, which would stay over the page.
  if (innerWidth <= 768)
    document.querySelector('[data-testid="stSidebarCollapseButton"] button')?.click();
}
