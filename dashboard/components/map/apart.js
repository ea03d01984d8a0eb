// Pushes boxes apart. Pure, but for the boxes: they move.
(function (atlas) {
  "use strict";
  const { overlaps } = atlas;
  const ROUNDS = 120;

  // Along the axis where they overlap least. A box with `fixed` does not move.
  function separate(boxes, gap, frame) {
    for (let round = 0; round < ROUNDS; round += 1) {
      // What is pinned slides along its edge; where that finds no room, it may leave the edge.
      if (round === 50) for (const box of boxes) delete box.slide;
      const moved = partAll(boxes, gap, frame);
      for (const box of boxes) if (box.keep) keepInside(box, frame);
      if (!moved) return;
    }
  }

  function partAll(boxes, gap, frame) {
    let moved = false;
    for (let i = 0; i < boxes.length; i += 1)
      for (let j = i + 1; j < boxes.length; j += 1)
        if (overlaps(boxes[i], boxes[j], gap))
          moved = part(boxes[i], boxes[j], gap, frame) || moved;
    return moved;
  }

  function part(a, b, gap, frame) {
    if (a.fixed && b.fixed) return false;
    if (a.fixed && b.keep) return clear(b, a, gap, frame);
    if (b.fixed && a.keep) return clear(a, b, gap, frame);
    return push(a, b, gap);
  }

  // Move a pinned box off a fixed one by the shortest way that stays inside the frame.
  function clear(box, fixed, gap, frame) {
    const x = (box.w + fixed.w) / 2 + gap + 0.1;
    const y = (box.h + fixed.h) / 2 + gap + 0.1;
    const ways = [
      [fixed.x - x, box.y],
      [fixed.x + x, box.y],
      [box.x, fixed.y - y],
      [box.x, fixed.y + y],
    ];
    const fits = ways.filter((way) => staysInside(box, way, frame));
    if (!fits.length) return false;
    const far = ([left, top]) => Math.hypot(left - box.x, top - box.y);
    [box.x, box.y] = fits.reduce((best, way) => (far(way) < far(best) ? way : best));
    return true;
  }

  function staysInside(box, [left, top], frame) {
    const moved = { ...box, x: left, y: top };
    keepInside(moved, frame);
    return Math.abs(moved.x - left) + Math.abs(moved.y - top) < 1;
  }

  function push(a, b, gap) {
    const x = (a.w + b.w) / 2 + gap - Math.abs(a.x - b.x);
    const y = (a.h + b.h) / 2 + gap - Math.abs(a.y - b.y);
    const axis = a.slide || b.slide || (x < y ? "x" : "y");
    const far = (axis === "x" ? x : y) + 0.1;
    const sign = a[axis] < b[axis] || (a[axis] === b[axis] && a.id < b.id) ? -1 : 1;
    const shares = still(a, b) ? [0, 1] : still(b, a) ? [1, 0] : [0.5, 0.5];
    a[axis] += sign * shares[0] * far;
    b[axis] -= sign * shares[1] * far;
    return true;
  }

  // A place yields to another place alone: a schematic label makes way for it.
  const still = (one, other) => one.fixed || (other.keep && !one.keep);

  function keepInside(box, frame) {
    box.x = Math.min(Math.max(box.x, box.w / 2 + 4), frame.x - box.w / 2 - 4);
    box.y = Math.min(Math.max(box.y, box.h / 2 + 4), frame.y - box.h / 2 - frame.foot);
  }

  atlas.separate = separate;
})((window.atlas ||= {}));
