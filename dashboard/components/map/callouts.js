// Where what finds no room at its place stands instead, with a line that leads to the place.
// Pure: boxes and points in, a box out.
(function (atlas) {
  "use strict";
  const { along, bearing, crosses, far, holds, nearest, overlaps, turn, within } = atlas;
  const STEP = 12;
  const ANGLES = 36;
  const LOUD = 60;

  // The nearest free spot, away from the crowd rather than across it, or null. `room.reach` is how
  // far it may be.
  function callout(place, size, room) {
    const spots = around(place, size, room.reach)
      .filter((box) => within(box, room.frame, 3))
      .filter((box) => !room.taken.some((other) => overlaps(box, other, 2)))
      .map((box) => ({ ...box, cost: cost(box, place, room) }))
      .sort((a, b) => a.cost - b.cost);
    const clear = (stage) => (box) => isClear(leader(place, box), place, stage);
    // Rather than no name, a line may pass below marks and other lines, but below no name.
    const names = { ...room, taken: room.taken.filter(({ mark }) => !mark), leaders: [] };
    return spots.find(clear(room)) || (room.isWide && spots.find(clear(names))) || null;
  }

  function around(place, size, reach) {
    const found = [];
    for (let away = 18; away <= reach; away += STEP)
      for (let n = 0; n < ANGLES; n += 1) {
        const angle = (2 * Math.PI * n) / ANGLES;
        const edge = { x: place.x + away * Math.cos(angle), y: place.y + away * Math.sin(angle) };
        // The box hangs on the line by its side, so that it grows away from the place.
        const side = Math.cos(angle) < -0.1 ? -0.5 : 0.5;
        found.push({ x: edge.x + side * size.w, y: edge.y, ...size, side });
      }
    return found;
  }

  // Outside the country there is quiet ground for names; where another name would best stand
  // (`room.wanted`) there is not.
  const cost = (box, place, { crowd, quiet, wanted }) =>
    far(place, nearest(box, place)) +
    turn(bearing(crowd, place), bearing(place, box)) / 4 +
    (quiet(box) ? 0 : LOUD) +
    (wanted.some((other) => overlaps(box, other, 1)) ? LOUD : 0);

  // From the place to the near end of the box.
  const leader = (place, box) => [place, { x: box.x - box.side * box.w, y: box.y }];

  function isClear(line, place, { taken, leaders }) {
    const points = along(...line, 4).slice(1);
    const others = taken.filter((box) => !holds(box, place, 0));
    // The corners of a mark's box are empty: marks are round.
    const meets = (point) => (box) => holds(box, point, box.mark ? -4 : 1);
    if (points.some((point) => others.some(meets(point)))) return false;
    return !leaders.some((other) => crosses(line, other));
  }

  Object.assign(atlas, { callout, leader });
})((window.atlas ||= {}));
