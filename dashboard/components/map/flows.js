// Where the arrows run: each is the cheapest of the curves that its ends allow, beside what stands
// there and beside the arrows before it. Pure: boxes and points in, curves out.
(function (atlas) {
  "use strict";
  const { bearing, curve, far, holds, inRing, leaves, length, nearEnds } = atlas;
  const { sampled, turn } = atlas;
  const BENDS = [0.12, 0.18, 0.26, 0.4];
  const TRANSIT = [0.08, 0.18, 0.3, 0.42, 0.55, -0.08, -0.18, -0.3, -0.42, -0.55];
  const GAP = 3;
  const APART = 18;
  // Pixels, squared, below which two curves are one to the eye.
  const CLOSE = 64;
  const DEGREES = 13;
  // Pixels between two points of the border at which an arrow may end.
  const STRIDE = 14;
  // How far inside the border the end of an arrow lies.
  const INSIDE = 9;

  // `flow` has `from` and `to`: each a box, or the word "border"; `through` where it passes Peru.
  // `stage` has Peru's `ring`, `taken` boxes, and `run`: the curves that are there.
  function flowing(flow, stage) {
    const bends = flow.through ? TRANSIT : BENDS;
    const [starts, stops] = [ends(flow.from, flow.to, stage), ends(flow.to, flow.from, stage)];
    const found = [];
    for (const start of starts)
      for (const stop of stops)
        for (const bend of bends) {
          const way = { ...curve(start, stop, bend), start, stop, bend };
          found.push({ way, least: plain(way) });
        }
    return cheapest(found.sort((a, b) => a.least - b.least), flow, stage);
  }

  function cheapest(found, flow, stage) {
    let [best, price] = [null, Infinity];
    for (const { way, least } of found) {
      if (least >= price) break;
      const points = sampled(way);
      let cost = least + atEnds(way, stage);
      if (cost < price) cost += met(way, points, flow, stage);
      if (cost < price) cost += beside(points, stage);
      if (cost < price) [best, price] = [{ ...way, points }, cost];
    }
    return best;
  }

  const plain = (way) => length(way) / 8 + Math.abs(way.bend) * 40 + way.start.cost + way.stop.cost;

  function ends(end, other, stage) {
    if (end === "border") return crossings(other, stage);
    const box = { ...end, w: end.w + 2 * GAP, h: end.h + 2 * GAP };
    const spots = [0, 1, -1, 2, -2].flatMap((n) => {
      const x = box.x + (n * box.w) / 5.2;
      return [{ x, y: box.y - box.h / 2 }, { x, y: box.y + box.h / 2 }];
    });
    spots.push({ x: box.x - box.w / 2, y: box.y }, { x: box.x + box.w / 2, y: box.y });
    const goal = other === "border" ? stage.anchor : other;
    const off = (spot) => turn(bearing(box, spot), bearing(box, goal));
    return spots.map((spot) => ({ ...spot, cost: off(spot) / 6 }));
  }

  // Points a little inside the border, on the side of the other end, where nothing stands.
  function crossings(other, { ring, anchor, taken }) {
    const base = bearing(anchor, other);
    return resampled(ring)
      .map((point) => ({ point, cost: turn(bearing(anchor, point), base) / 3 }))
      .filter(({ cost }) => cost < 30)
      .map(({ point, cost }) => ({ ...inward(point), cost, point }))
      .filter((spot) => !taken.some((box) => holds(box, spot, 8)));
  }

  function resampled(ring) {
    return ring.flatMap((point, index) => {
      const next = ring[(index + 1) % ring.length];
      const count = Math.max(1, Math.round(far(point, next) / STRIDE));
      const across = { x: (next.x - point.x) / count, y: (next.y - point.y) / count };
      return Array.from({ length: count }, (_, n) => ({
        x: point.x + n * across.x,
        y: point.y + n * across.y,
        across,
        ring,
      }));
    });
  }

  function inward({ x, y, across, ring }) {
    const run = Math.hypot(across.x, across.y) || 1;
    const step = { x: (-across.y / run) * INSIDE, y: (across.x / run) * INSIDE };
    const one = { x: x + step.x, y: y + step.y };
    return inRing(ring, one) ? one : { x: x - step.x, y: y - step.y };
  }

  // What a curve runs through: signs, names, and the country where it only crosses the border.
  function met(way, points, { through }, { ring, taken, frame, offshore }) {
    const struck = (point) => taken.some((box) => holds(box, point, 2));
    const hit = [...points, ...nearEnds(way)].filter(struck).length;
    const out = points.filter(({ x, y }) => x < 2 || y < 2 || x > frame.x - 2 || y > frame.y - 2);
    const ashore = points.filter((point) => !offshore(point));
    const home = ashore.filter((point) => inRing(ring, point));
    const deep = home.filter((point) => far(point, way.from) > 24 && far(point, way.to) > 24);
    const wrong = through ? Math.max(0, 5 - deep.length) : deep.length;
    const foreign = ashore.length - home.length;
    return hit * 300 + wrong * 25 + out.length * 40 + foreign * 5;
  }

  function atEnds(way, { run }) {
    const pairs = (mine, theirs) => (far(mine, theirs) < APART ? 150 : 0);
    return run.reduce((sum, other) => {
      for (const mine of [way.from, way.to])
        for (const theirs of [other.from, other.to]) sum += pairs(mine, theirs);
      return sum + narrow(way, other);
    }, 0);
  }

  const beside = (points, { run }) =>
    run.reduce((sum, other) => sum + touching(points, other.points), 0);

  function narrow(way, other) {
    const [mine, theirs] = [leaves(way), leaves(other)];
    let sum = 0;
    [way.from, way.to].forEach((a, i) =>
      [other.from, other.to].forEach((b, j) => {
        if (far(a, b) < 60 && turn(mine[i], theirs[j]) < DEGREES) sum += 30;
      }),
    );
    return sum;
  }

  // How long two curves run side by side or cross.
  function touching(points, others) {
    let met = 0;
    for (let i = 2; i < points.length; i += 2)
      for (let j = 0; j < others.length; j += 1) {
        const [x, y] = [points[i].x - others[j].x, points[i].y - others[j].y];
        if (x * x + y * y < CLOSE) met += 1;
      }
    return met * 9;
  }

  Object.assign(atlas, { flowing });
})((window.atlas ||= {}));
