// The pages in a row. A click goes the way of Streamlit's own link to that page, which stands in
// the drawer out of sight and keeps the session; by its address alone the page would open anew.
const OWN = '[data-testid="stSidebarNavLink"], [data-testid="stTopNavLink"]';

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".pages");
  root.ariaLabel = data.label;
  keepingFocus(root, () => root.replaceChildren(...data.pages.map(link)));
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
