// The line of an arrow: one curve, quadratic. Pure: points in, points and a path out.
(function (atlas) {
  "use strict";
  const { bearing, far } = atlas;
  const STEPS = 28;
  const NEAR = [0.008, 0.016, 0.026];

  // Bends to its right (a bend below nothing: to its left), the more the longer it is.
  function curve(from, to, bend) {
    const control = {
      x: (from.x + to.x) / 2 - (to.y - from.y) * bend,
      y: (from.y + to.y) / 2 + (to.x - from.x) * bend,
    };
    return { from, control, to };
  }

  function along({ from, control, to }, t) {
    const mix = (axis) =>
      (1 - t) ** 2 * from[axis] + 2 * (1 - t) * t * control[axis] + t ** 2 * to[axis];
    return { x: mix("x"), y: mix("y") };
  }

  // The curve's point at one of its steps, and all of them.
  const atStep = (way, step) => along(way, step / STEPS);
  const sampled = (way) => Array.from({ length: STEPS + 1 }, (_, step) => atStep(way, step));

  // Points near both ends, where a curve may cut a corner of the box that it leaves.
  const nearEnds = (way) =>
    NEAR.flatMap((share) => [along(way, share), along(way, 1 - share)]);

  const number = (value) => value.toFixed(2);
  const pair = ({ x, y }) => `${number(x)} ${number(y)}`;
  const drawn = ({ from, control, to }) => `M${pair(from)} Q${pair(control)} ${pair(to)}`;

  // From a place to itself: a loop above its mark.
  function loop(box) {
    const top = box.y - box.h / 2 - 3;
    const [left, right] = [-5, 5].map((side) => ({ x: box.x + side, y: top }));
    const control = { x: box.x, y: box.y - box.h / 2 - 62 };
    const wide = (point, side) => ({ x: point.x + side * 26, y: control.y });
    const path = `M${pair(left)} C${pair(wide(left, -1))} ${pair(wide(right, 1))} ${pair(right)}`;
    return { path, points: [{ x: box.x, y: box.y - box.h / 2 - 48 }] };
  }

  // The directions in which a curve leaves its beginning and its end.
  const leaves = ({ from, control, to }) => [bearing(from, control), bearing(to, control)];

  // How much longer than its chord a curve of a bend is, about.
  const stretch = (bend) => (Math.sqrt(1 + 4 * bend * bend) + 1) / 2;

  Object.assign(atlas, { STEPS, atStep, curve, nearEnds, sampled, drawn, loop, leaves, stretch });
})((window.atlas ||= {}));
