// Holds the place of what stands below the map, and asks for it when the reader goes there:
// by wheel, touch or key, by sight, or by the button.
export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".rest");
  const signs = ["wheel", "touchmove", "keydown"];
  let asked = false;
  const ask = () => {
    if (asked) return;
    asked = true;
    leave();
    setTriggerValue("wanted", true);
  };
  const seen = new IntersectionObserver(([entry]) => entry.intersectionRatio > 0.5 && ask(), { threshold: [0.5, 0.6] });
  const leave = () => {
    seen.disconnect();
    for (const sign of signs) document.removeEventListener(sign, ask);
  };
  const button = node("button", "", data.label);
  button.type = "button";
  button.addEventListener("click", ask);
  root.replaceChildren(button);
  seen.observe(root);
  for (const sign of signs) document.addEventListener(sign, ask, { passive: true });
  return leave;
}
