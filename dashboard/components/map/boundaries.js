// The outlines of the map, each fetched once, and again where it did not come. Those that the map
// is drawn with are asked for now, so that they come while Leaflet does. A page that asks nobody
// for anything holds them itself.
(function (atlas) {
  "use strict";
  const FOLDER = "../dashboard.components.map.serving.boundaries/";
  const ours = document.currentScript.src;
  const asked = {};

  async function come(name) {
    const held = document.getElementById(`outline-${name}`);
    return held ? atlas.unpacked(JSON.parse(held.textContent)) : fetched(name);
  }

  async function fetched(name) {
    const folder = new URL(FOLDER, ours);
    const answer = await fetch(new URL(atlas.outlines[name], folder));
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return answer.json();
  }

  function boundary(name) {
    asked[name] ||= come(name).catch((error) => {
      delete asked[name];
      throw error;
    });
    return asked[name];
  }

  Object.assign(atlas, { boundary });

  // Who draws the map is told of a failure too, and says so on the map.
  for (const name of ["countries", "departments", "border"]) boundary(name).catch(() => {});
})((window.atlas ||= {}));
