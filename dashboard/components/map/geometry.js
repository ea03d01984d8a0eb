// Where things go on the map's face, in pixels. Pure functions: boxes and points in, boxes and points out.
(function (root) {
  "use strict";

  // A box is {x, y, w, h}: its center and its size.
  const overlaps = (a, b, gap) =>
    Math.abs(a.x - b.x) < (a.w + b.w) / 2 + gap && Math.abs(a.y - b.y) < (a.h + b.h) / 2 + gap;

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

  // Push boxes apart along the axis where they overlap least. A box with `fixed` does not move.
  function separate(boxes, gap, frame) {
    for (let round = 0; round < 120; round += 1) {
      let moved = false;
      // What is pinned slides along its edge; where that finds no room, it may leave the edge.
      if (round === 50) for (const box of boxes) delete box.slide;
      for (let i = 0; i < boxes.length; i += 1)
        for (let j = i + 1; j < boxes.length; j += 1)
          if (overlaps(boxes[i], boxes[j], gap)) moved = part(boxes[i], boxes[j], gap, frame) || moved;
      for (const box of boxes) if (box.keep) keepInside(box, frame);
      if (!moved) return;
    }
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
    const ways = [[fixed.x - x, box.y], [fixed.x + x, box.y], [box.x, fixed.y - y], [box.x, fixed.y + y]];
    const fits = ways.filter(([left, top]) => {
      const moved = { ...box, x: left, y: top };
      keepInside(moved, frame);
      return Math.abs(moved.x - left) + Math.abs(moved.y - top) < 1;
    });
    if (!fits.length) return false;
    const far = ([left, top]) => Math.hypot(left - box.x, top - box.y);
    [box.x, box.y] = fits.reduce((best, way) => (far(way) < far(best) ? way : best));
    return true;
  }

  function push(a, b, gap) {
    const x = (a.w + b.w) / 2 + gap - Math.abs(a.x - b.x);
    const y = (a.h + b.h) / 2 + gap - Math.abs(a.y - b.y);
    const axis = a.slide || b.slide || (x < y ? "x" : "y");
    const far = (axis === "x" ? x : y) + 0.1;
    const sign = a[axis] < b[axis] || (a[axis] === b[axis] && a.id < b.id) ? -1 : 1;
    // A place yields to another place alone: a schematic label makes way for it.
    const still = (one, other) => one.fixed || (other.keep && !one.keep);
    const shares = still(a, b) ? [0, 1] : still(b, a) ? [1, 0] : [0.5, 0.5];
    a[axis] += sign * shares[0] * far;
    b[axis] -= sign * shares[1] * far;
    return true;
  }

  function keepInside(box, frame) {
    box.x = Math.min(Math.max(box.x, box.w / 2 + 4), frame.x - box.w / 2 - 4);
    box.y = Math.min(Math.max(box.y, box.h / 2 + 4), frame.y - box.h / 2 - frame.foot);
  }

  // The first free side for a label of a given size, where no line runs if there is one, or null.
  function free(box, size, { taken, lines, frame }) {
    const right = (box.w + size.w) / 2 + 3;
    const down = (box.h + size.h) / 2 + 1;
    const sides = [[right, 0], [-right, 0], [0, -down], [0, down], [right, -8], [right, 8], [-right, -8], [-right, 8]];
    const meets = (label) => (other) => overlaps(label, other, 1);
    const labels = sides
      .map(([dx, dy]) => ({ x: box.x + dx, y: box.y + dy, ...size }))
      .filter((label) => label.x - label.w / 2 > 0 && label.x + label.w / 2 < frame.x)
      .filter((label) => !taken.some(meets(label)));
    return labels.find((label) => !lines.some(meets(label))) || labels[0] || null;
  }

  // A curve that bends to its right, more when it is long, cut where it meets the boxes at its ends.
  function curve(from, to, rank) {
    const run = { x: to.x - from.x, y: to.y - from.y };
    const bend = 0.14 + 0.11 * rank;
    const control = {
      x: (from.x + to.x) / 2 - run.y * bend,
      y: (from.y + to.y) / 2 + run.x * bend,
    };
    const steps = 48;
    const points = Array.from({ length: steps + 1 }, (_, step) => bezier(from, control, to, step / steps));
    return points.filter((p) => !overlaps({ ...p, w: 0, h: 0 }, from, 2) && !overlaps({ ...p, w: 0, h: 0 }, to, 4));
  }

  function bezier(a, b, c, t) {
    const mix = (axis) => (1 - t) ** 2 * a[axis] + 2 * (1 - t) * t * b[axis] + t ** 2 * c[axis];
    return { x: mix("x"), y: mix("y") };
  }

  root.atlasGeometry = { overlaps, pinned, separate, free, curve };
})(typeof window === "undefined" ? globalThis : window);
