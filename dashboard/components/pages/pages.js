// The pages in a row. A click goes the way of Streamlit's own link to that page, which stands in
// the drawer out of sight and keeps the session; by its address alone the page would open anew.
//
// Of all that is on every page it alone belongs to no part that is run by itself: what it sends
// runs the whole script, with all that the other parts have sent. So it asks for the page anew.
const OWN = '[data-testid="stSidebarNavLink"], [data-testid="stTopNavLink"]';

export default function ({ data, parentElement, setStateValue }) {
  const root = parentElement.querySelector(".pages");
  root.ariaLabel = data.label;
  keepingFocus(root, () => root.replaceChildren(...data.pages.map(link)));
  const ask = () => setStateValue("anew", Date.now());
  window.atlasAnew = ask;
  return () => {
    // The next page may have come before this one is gone.
    if (window.atlasAnew === ask) delete window.atlasAnew;
  };
}

function link({ name, href, current }) {
  const made = node("a", "page", name);
  made.href = href;
  made.dataset.id = href;
  if (current) made.ariaCurrent = "page";
  made.addEventListener("click", follow);
  return made;
}

function follow(event) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { pathname } = event.currentTarget;
  const own = [...document.querySelectorAll(OWN)].find((each) => each.pathname === pathname);
  if (!own) return;
  event.preventDefault();
  own.click();
}
