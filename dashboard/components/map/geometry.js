// Boxes, points and lines on the map's face, in pixels. Pure functions: a box is {x, y, w, h}, its
// center and its size; a point may have a size of nothing.
(function (atlas) {
  "use strict";
  const CELL = 32;
  const overlaps = (a, b, gap) =>
    Math.abs(a.x - b.x) < (a.w + b.w) / 2 + gap && Math.abs(a.y - b.y) < (a.h + b.h) / 2 + gap;

  const holds = (box, point, gap) =>
    Math.abs(point.x - box.x) < box.w / 2 + gap && Math.abs(point.y - box.y) < box.h / 2 + gap;

  // Says of a point whether one of many boxes holds it; a point asks only those of its own cell.
  function holder(boxes, gap) {
    const cells = new Map();
    const cell = (x, y) => Math.floor(x / CELL) * 4096 + Math.floor(y / CELL);
    const put = (key, box) => cells.get(key)?.push(box) || cells.set(key, [box]);
    for (const box of boxes) {
      const [wide, high] = [box.w / 2 + gap, box.h / 2 + gap];
      for (let x = box.x - wide; x < box.x + wide + CELL; x += CELL)
        for (let y = box.y - high; y < box.y + high + CELL; y += CELL) put(cell(x, y), box);
    }
    return (point) =>
      Boolean(cells.get(cell(point.x, point.y))?.some((box) => holds(box, point, gap)));
  }

  const within = (box, frame, margin) =>
    box.x - box.w / 2 >= margin &&
    box.x + box.w / 2 <= frame.x - margin &&
    box.y - box.h / 2 >= margin &&
    box.y + box.h / 2 <= frame.y - margin;

  // The box of a rectangle of the page, seen from the corner of another.
  const seenFrom = (origin, { x, y, width, height }) => ({
    x: x - origin.x + width / 2,
    y: y - origin.y + height / 2,
    w: width,
    h: height,
  });

  const far = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);

  // The angle between two directions, in degrees from 0 to 180.
  function turn(one, other) {
    const difference = Math.abs(one - other) % (2 * Math.PI);
    return (Math.min(difference, 2 * Math.PI - difference) * 180) / Math.PI;
  }

  const bearing = (from, to) => Math.atan2(to.y - from.y, to.x - from.x);

  // The point of a box that is nearest to another point.
  const nearest = (box, { x, y }) => ({
    x: Math.min(Math.max(x, box.x - box.w / 2), box.x + box.w / 2),
    y: Math.min(Math.max(y, box.y - box.h / 2), box.y + box.h / 2),
  });

  // Points on a straight line, both ends among them, no farther than a step apart.
  function along(from, to, step) {
    const count = Math.max(1, Math.ceil(far(from, to) / step));
    return Array.from({ length: count + 1 }, (_, n) => ({
      x: from.x + ((to.x - from.x) * n) / count,
      y: from.y + ((to.y - from.y) * n) / count,
    }));
  }

  const side = (a, b, c) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

  const crosses = ([a, b], [c, d]) =>
    side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);

  // Whether a point lies in a ring of points, by how often a line to the right of it crosses.
  function inRing(ring, { x, y }) {
    let inside = false;
    let a = ring[ring.length - 1];
    for (const b of ring) {
      if (a.y > y !== b.y > y && x < a.x + ((y - a.y) * (b.x - a.x)) / (b.y - a.y))
        inside = !inside;
      a = b;
    }
    return inside;
  }

  Object.assign(atlas, { overlaps, holds, holder, within, seenFrom, nearest, far, turn, bearing });
  Object.assign(atlas, { along, crosses, inRing });
})((window.atlas ||= {}));
