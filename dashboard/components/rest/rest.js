// Holds the place of what stands below the map, and asks for it when the reader goes there:
// by wheel, touch or key, by the button, or by sight that lasts: while the page opens, what stands
// above has not its height yet.
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
  const seen = new IntersectionObserver((entries) => {
    clearTimeout(waiting);
    if (entries.at(-1).intersectionRatio > 0.5) waiting = setTimeout(ask, LASTING);
  }, { threshold: [0.5, 0.6] });
  const leave = () => {
    clearTimeout(waiting);
    seen.disconnect();
    for (const sign of signs) document.removeEventListener(sign, ask);
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
  return leave;
}
