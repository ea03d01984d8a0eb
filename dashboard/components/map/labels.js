// Where a name and a letter find room. Pure: boxes in, a box out.
(function (atlas) {
  "use strict";
  const { overlaps } = atlas;
  const BADGE = { w: 18, h: 18 };

  // The first free side for a name of a given size, where no line runs if there is one, or null.
  function free(box, size, { taken, lines, frame }) {
    const meets = (label) => (other) => overlaps(label, other, 1);
    const labels = sides(box, size)
      .map(([dx, dy]) => ({ x: box.x + dx, y: box.y + dy, ...size }))
      .filter((label) => label.x - label.w / 2 > 0 && label.x + label.w / 2 < frame.x)
      .filter((label) => !taken.some(meets(label)));
    return labels.find((label) => !lines.some(meets(label))) || labels[0] || null;
  }

  function sides(box, size) {
    const right = (box.w + size.w) / 2 + 3;
    const down = (box.h + size.h) / 2 + 1;
    return [
      [right, 0],
      [-right, 0],
      [0, -down],
      [0, down],
      [right, -8],
      [right, 8],
      [-right, -8],
      [-right, 8],
    ];
  }

  // The letter of a line stands near its middle, or as near to it as it covers nothing.
  function badge(points, taken) {
    const middle = (points.length - 1) / 2;
    const far = (index) => Math.abs(index - middle);
    const spots = [...points.keys()]
      .sort((a, b) => far(a) - far(b))
      .map((index) => ({ ...points[index], ...BADGE }));
    return spots.find((spot) => !taken.some((other) => overlaps(spot, other, 1))) || spots[0];
  }

  Object.assign(atlas, { free, badge });
})((window.atlas ||= {}));
