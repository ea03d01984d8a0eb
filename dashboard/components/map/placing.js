// Places everything that depends on the view: marks first, then arrows, then names.
(function (atlas) {
  "use strict";
  const { markBox, moveArrow, moveLand, moveMark, moveName, seenFrom, separate, size } = atlas;

  atlas.place = function (map) {
    const state = map.atlasState;
    const frame = Object.assign(map.getSize(), { foot: 24 });
    if (!state.content || !frame.x) return;
    const marks = Object.values(state.drawn.marks);
    const room = { frame, sizes: sizes(map, marks), taken: obstacles(map), lines: [] };
    const at = placeMarks(map, marks, room);
    for (const arrow of Object.values(state.drawn.arrows)) moveArrow(map, arrow, at, room);
    for (const mark of marks) if (mark.name) moveName(mark, at[mark.item.id], room);
    for (const land of map.atlasLands) moveLand(map, land, room);
  };

  // Every size is read before anything moves: else the browser lays the page out for each.
  function sizes(map, marks) {
    const named = [...marks, ...map.atlasLands].filter(({ name }) => name);
    return new Map(named.map(({ name }) => [name, size(name)]));
  }

  function obstacles(map) {
    const origin = map.getContainer().getBoundingClientRect();
    const corners = [...map.getContainer().querySelectorAll(".leaflet-top, .leaflet-bottom")];
    return corners.filter((corner) => corner.offsetWidth).map((corner, index) => {
      const box = seenFrom(origin, corner.getBoundingClientRect());
      return { id: ` ${index}`, fixed: true, ...box };
    });
  }

  function placeMarks(map, marks, { frame, taken }) {
    const boxes = marks.map((mark) => markBox(map, mark, frame));
    separate([...taken, ...boxes], 2, frame);
    marks.forEach((mark, index) => moveMark(map, mark, boxes[index]));
    taken.push(...boxes);
    return Object.fromEntries(boxes.map((box) => [box.id, box]));
  }
})((window.atlas ||= {}));
