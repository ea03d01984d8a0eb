// Where what lies beyond the frame, or nowhere in particular, stands: in the sea or on the frame's
// rim, on the side of Peru where it belongs. Pure: boxes in, a box out.
(function (atlas) {
  "use strict";
  const { bearing, far, nearest, overlaps, turn, within } = atlas;
  const GRID = 12;
  const MARGIN = 7;
  // Room for the head of an arrow between two pills.
  const BETWEEN = 11;
  // Pixels that an arrow needs between Peru and a pill.
  const ARROW = 46;

  // `pill` has a size, the point `from` where it belongs, and the `course` from Peru to it.
  // `stage` has the frame, what is taken, `anchor` (the middle of what is seen of Peru), `ring`
  // (Peru's outline) and `free`, which says whether a box lies on nothing that it may not cover.
  function gutter(pill, stage) {
    let [best, price] = [{ ...pill, ...clamped(pill, stage.frame) }, Infinity];
    for (const box of [...inside(pill, stage), ...onRim(pill, stage)]) {
      const least = off(box, pill, stage);
      if (least >= price || !isOpen(box, pill, stage)) continue;
      const cost = least + near(box, stage);
      if (cost < price) [best, price] = [box, cost];
    }
    return best;
  }

  function isOpen(box, { mark, w, h }, { taken, free }) {
    if (taken.some((other) => overlaps(box, other, 5))) return false;
    return box.rim || free({ ...box, w: w + 8, h: h + 8 }, mark.item.land);
  }

  function inside(pill, { frame }) {
    const { w, h } = pill;
    const found = [];
    if (within({ ...pill, ...pill.from }, frame, MARGIN)) found.push({ ...pill, ...pill.from });
    for (let x = w / 2 + MARGIN; x <= frame.x - w / 2 - MARGIN; x += GRID)
      for (let y = h / 2 + MARGIN; y <= frame.y - h / 2 - MARGIN; y += GRID)
        found.push({ ...pill, x, y });
    return found;
  }

  // Flush with the frame's edge, where the rim covers what lies below.
  function onRim({ w, h, ...pill }, { frame }) {
    const spots = [];
    for (let x = w / 2; x <= frame.x - w / 2; x += GRID)
      spots.push([x, h / 2], [x, frame.y - h / 2]);
    for (let y = h / 2; y <= frame.y - h / 2; y += GRID)
      spots.push([w / 2, y], [frame.x - w / 2, y]);
    return spots.map(([x, y]) => ({ ...pill, w, h, x, y, rim: true }));
  }

  // What a place costs for how far it is from where the pill belongs, and on which side.
  function off(box, pill, { anchor, frame }) {
    const here = within({ ...pill.from, w: 0, h: 0 }, frame, 0);
    const away = far(nearest(box, clamped(pill, frame)), clamped(pill, frame));
    const wrong = turn(bearing(anchor, box), pill.course);
    return (here ? away / 4 : away / 20) + wrong + (wrong > 50 ? 100 : 0) + (box.rim ? 30 : 0);
  }

  // What it costs for what is near it: too near for an arrow, or below the rim.
  function near(box, { ring, quiet, taken }) {
    const gap = ring.reduce((gap, point) => Math.min(gap, far(point, nearest(box, point))), ARROW);
    const covers = box.rim && !quiet(box) ? 120 : 0;
    const close = taken.some((other) => overlaps(box, other, BETWEEN)) ? 12 : 0;
    return ARROW - gap + covers + close;
  }

  const clamped = ({ from, w, h }, frame) => ({
    x: Math.min(Math.max(from.x, w / 2), frame.x - w / 2),
    y: Math.min(Math.max(from.y, h / 2), frame.y - h / 2),
  });

  Object.assign(atlas, { gutter });
})((window.atlas ||= {}));
