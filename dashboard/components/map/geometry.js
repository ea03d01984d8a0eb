// Where boxes go on the map's face, in pixels. Pure functions: a box is {x, y, w, h}, its center
// and its size.
(function (atlas) {
  "use strict";
  const overlaps = (a, b, gap) =>
    Math.abs(a.x - b.x) < (a.w + b.w) / 2 + gap && Math.abs(a.y - b.y) < (a.h + b.h) / 2 + gap;

  // The box of a rectangle of the page, seen from the corner of another.
  const seenFrom = (origin, { x, y, width, height }) => ({
    x: x - origin.x + width / 2,
    y: y - origin.y + height / 2,
    w: width,
    h: height,
  });

  // Pull a point that lies beyond the frame back to its edge, along the line from the middle.
  function pinned(point, box, frame) {
    const middle = { x: frame.x / 2, y: frame.y / 2 };
    const reach = { x: middle.x - box.w / 2 - 6, y: middle.y - box.h / 2 - 6 };
    const away = { x: point.x - middle.x, y: point.y - middle.y };
    const scale = Math.max(Math.abs(away.x) / reach.x, Math.abs(away.y) / reach.y);
    if (scale <= 1 && !box.toEdge) return point;
    const bottom = frame.y - box.h / 2 - frame.foot;
    const slide = Math.abs(away.x) / reach.x > Math.abs(away.y) / reach.y ? "y" : "x";
    return { x: middle.x + away.x / scale, y: Math.min(middle.y + away.y / scale, bottom), slide };
  }

  Object.assign(atlas, { overlaps, seenFrom, pinned });
})((window.atlas ||= {}));
