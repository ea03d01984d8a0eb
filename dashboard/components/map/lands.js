// The names of the countries around Peru, where there is room for them.
(function (atlas) {
  "use strict";
  const { element, overlaps, standing } = atlas;

  function drawLand(map, land) {
    const name = element("span", "land", land.name);
    const at = [land.latitude, land.longitude];
    return { name, at, marker: standing(name, at, { zIndexOffset: -500 }).addTo(map) };
  }

  function moveLand(map, land, { sizes, taken, frame }) {
    const { x, y } = map.latLngToContainerPoint(land.at);
    const box = { x, y, ...sizes.get(land.name) };
    const inside = box.x - box.w / 2 > 0 && box.x + box.w / 2 < frame.x;
    const free = inside && !taken.some((other) => overlaps(box, other, 2));
    land.name.style.visibility = free ? "visible" : "hidden";
  }

  Object.assign(atlas, { drawLand, moveLand });
})((window.atlas ||= {}));
