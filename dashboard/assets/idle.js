// Says once that the map is drawn, or that it has had its time, so that what stands below it is asked for.
export default function ({ setTriggerValue }) {
  const began = performance.now();
  const drawn = () => document.querySelector("iframe")?.contentDocument?.body?.dataset.drawn;
  const watch = setInterval(() => {
    if (!drawn() && performance.now() - began < 4000) return;
    clearInterval(watch);
    setTriggerValue("ready", true);
  }, 50);
  return () => clearInterval(watch);
}
