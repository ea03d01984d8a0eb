// The outlines of the map, each fetched once. Those that the map is drawn with are asked for now,
// so that they come while Leaflet does.
(function () {
  "use strict";
  const folder = new URL("../dashboard.components.map.boundaries/", document.currentScript.src);
  const asked = {};

  async function fetched(name) {
    const answer = await fetch(new URL(`${name}.geojson`, folder));
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return answer.json();
  }

  window.atlasBoundary = (name) => (asked[name] ||= fetched(name));

  // Who draws the map is told of a failure too, and says so on the map.
  for (const name of ["countries", "departments", "border"]) window.atlasBoundary(name).catch(() => {});
})();
