// Where a name stands beside its mark, and a letter on its line. Pure: boxes in, a box out.
(function (atlas) {
  "use strict";
  const { overlaps, within } = atlas;

  // The free sides for a name of a given size, the best first. Imhof: right and a little up is
  // best, and no name lies across a border (`tidy` says whether one does not).
  function beside(box, size, { taken, frame, tidy }) {
    if (!size.w) return [];
    const labels = sides(box, size)
      .map(([dx, dy]) => ({ x: box.x + dx, y: box.y + dy, ...size }))
      .filter((label) => within(label, frame, 2))
      .filter((label) => !taken.some((other) => overlaps(label, other, 1)));
    return [...labels.filter(tidy), ...labels.filter((label) => !tidy(label))];
  }

  function sides(box, size) {
    const right = (box.w + size.w) / 2 + 2;
    const down = (box.h + size.h) / 2;
    return [
      [right, -3],
      [right, 4],
      [-right, -3],
      [-right, 4],
      [0, -down],
      [0, down],
      [right - 4, -down + 4],
      [right - 4, down - 4],
      [4 - right, -down + 4],
      [4 - right, down - 4],
    ];
  }

  // The letter of a line stands near its middle, or as near to it as it covers nothing; on the
  // line if it can, else off it.
  function badge(points, size, taken) {
    const middle = (points.length - 1) / 2;
    const order = [...points.keys()].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
    const free = (spot) => !taken.some((other) => overlaps(spot, other, 1));
    for (const off of [0, 13, -13, 22, -22])
      for (const index of order) {
        const spot = { ...shifted(points, index, off), ...size };
        if (free(spot)) return spot;
      }
    return null;
  }

  function shifted(points, index, off) {
    const [before, after] = [points[Math.max(index - 1, 0)], points[index + 1] || points[index]];
    const run = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    return {
      x: points[index].x - ((after.y - before.y) / run) * off,
      y: points[index].y + ((after.x - before.x) / run) * off,
    };
  }

  Object.assign(atlas, { beside, badge });
})((window.atlas ||= {}));
