// How high the map may be in a frame on another page, told when the page opens and when that
// changes. All else of the page has the height of its words.
const LEAST = 150; // Pixels.
const AROUND = 36; // Pixels of edges and gaps.
const SETTLING = 150; // Milliseconds.

export default function ({ parentElement, setStateValue }) {
  const root = parentElement.querySelector(".embedding");
  if (root.sizes) return undefined;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
  let told = 0;
  let waiting;
  const tell = () => {
    const left = Math.max(LEAST, Math.floor(innerHeight - AROUND - taken()));
    if (Math.abs(left - told) < 3) return;
    told = left;
    setStateValue("height", left);
  };
  const wait = () => {
    clearTimeout(waiting);
    waiting = setTimeout(tell, SETTLING);
  };
  root.sizes = new ResizeObserver(wait);
  for (const part of parts()) root.sizes.observe(part);
  window.addEventListener("resize", wait);
  return () => {
    root.sizes.disconnect();
    window.removeEventListener("resize", wait);
  };
}

const parts = () => document.querySelectorAll(".st-key-embedded-above, .st-key-embedded-below");
const taken = () => [...parts()].reduce((sum, part) => sum + part.offsetHeight, 0);
