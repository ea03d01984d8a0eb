// The line of an arrow. Pure: boxes in, points out.
(function (atlas) {
  "use strict";
  const { overlaps } = atlas;
  const STEPS = 48;

  // Bends to its right, more when it is long, and is cut where it meets the boxes at its ends.
  function curve(from, to, rank) {
    const run = { x: to.x - from.x, y: to.y - from.y };
    const bend = 0.14 + 0.11 * rank;
    const control = {
      x: (from.x + to.x) / 2 - run.y * bend,
      y: (from.y + to.y) / 2 + run.x * bend,
    };
    return Array.from({ length: STEPS + 1 }, (_, step) => bezier(from, control, to, step / STEPS))
      .filter((point) => !within(point, from, 2) && !within(point, to, 4));
  }

  const within = (point, box, gap) => overlaps({ ...point, w: 0, h: 0 }, box, gap);

  function bezier(a, b, c, t) {
    const mix = (axis) => (1 - t) ** 2 * a[axis] + 2 * (1 - t) * t * b[axis] + t ** 2 * c[axis];
    return { x: mix("x"), y: mix("y") };
  }

  atlas.curve = curve;
})((window.atlas ||= {}));
