// The names of the countries around Peru, where there is room for them.
(function (atlas) {
  "use strict";
  const { element, overlaps, stand, within } = atlas;

  function nameLands(map, lands) {
    const state = map.atlasState;
    state.lands ||= lands.map(() => state.signs.appendChild(element("span", "land", "")));
    lands.forEach((land, index) => {
      state.lands[index].textContent = land.name;
      state.lands[index].setAttribute("aria-hidden", "true");
    });
  }

  function moveLand(node, box, { taken, lines, frame }) {
    const meets = (other) => overlaps(box, other, 3);
    const free = within(box, frame, 4) && !taken.some(meets) && !lines.some(meets);
    node.style.visibility = free ? "visible" : "hidden";
    if (free) taken.push(box);
    stand(node, box);
  }

  Object.assign(atlas, { nameLands, moveLand });
})((window.atlas ||= {}));
