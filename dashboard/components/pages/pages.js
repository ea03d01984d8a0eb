// The pages in a row. What hears of a click on any link to a page keeps the session.
//
// Of all that is on every page this alone belongs to no part that is run by itself: what it sends
// runs the whole script, with all that the other parts have sent. So it asks for the page anew.

export default function ({ data, parentElement, setStateValue }) {
  dress();
  const root = parentElement.querySelector(".pages");
  root.ariaLabel = data.label;
  keepingFocus(root, () => root.replaceChildren(...data.pages.map(link)));
  root.onscroll = () => sayMore(root);
  root.watch ||= watched(root);
  requestAnimationFrame(() => showOpen(root));
  const ask = () => setStateValue("anew", Date.now());
  window.atlasAnew = ask;
  return () => {
    // The next page may have come before this one is gone.
    if (window.atlasAnew === ask) delete window.atlasAnew;
  };
}

// A narrow row is scrolled sideways, by a finger or with the focus; the page that is open is in
// sight, and an edge with more behind it says so.
function watched(root) {
  // Under a pointer nothing moves before it is let go.
  root.addEventListener("focusin", ({ target }) => {
    if (target.matches(":focus-visible")) intoSight(root, target);
  });
  const watch = new ResizeObserver(() => showOpen(root));
  watch.observe(root);
  return watch;
}

function showOpen(root) {
  intoSight(root, root.querySelector("[aria-current]"));
  sayMore(root);
}

function intoSight(root, page) {
  if (page) root.scrollLeft = page.offsetLeft - (root.clientWidth - page.offsetWidth) / 2;
}

function sayMore(root) {
  const rest = root.scrollWidth - root.clientWidth - root.scrollLeft;
  root.classList.toggle("before", root.scrollLeft > 1);
  root.classList.toggle("after", rest > 1);
}

function link({ name, href, current }) {
  const made = node("a", "page", name);
  made.href = href;
  made.dataset.id = href;
  if (current) made.ariaCurrent = "page";
  return made;
}
