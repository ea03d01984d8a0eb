// Holds the place of what stands below the map, and asks for it when the reader goes there:
// by wheel, touch or key, by a scroll of the page, by the button, or by sight that lasts: while the
// page opens, what stands above has not its height yet. A wheel over the map is the frame's event.
const LASTING = 400; // Milliseconds.

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".rest");
  const signs = ["wheel", "touchmove", "keydown"];
  let asked = false;
  let waiting;
  const ask = () => {
    if (asked) return;
    asked = true;
    leave();
    setTriggerValue("wanted", true);
  };
  const scrolled = ({ target }) => {
    if (target.contains(root.getRootNode().host) && target.scrollTop > 0) ask();
  };
  const seen = new IntersectionObserver((entries) => {
    clearTimeout(waiting);
    if (entries.at(-1).intersectionRatio > 0.5) waiting = setTimeout(ask, LASTING);
  }, { threshold: [0.5, 0.6] });
  const leave = () => {
    clearTimeout(waiting);
    seen.disconnect();
    for (const sign of signs) document.removeEventListener(sign, ask);
    document.removeEventListener("scroll", scrolled, true);
  };
  // Called again with other words, the component is not told to leave first.
  root.leave?.();
  root.leave = leave;
  const button = node("button", "", data.label);
  button.type = "button";
  button.addEventListener("click", ask);
  root.replaceChildren(button);
  seen.observe(root);
  for (const sign of signs) document.addEventListener(sign, ask, { passive: true });
  document.addEventListener("scroll", scrolled, { capture: true, passive: true });
  return leave;
}
