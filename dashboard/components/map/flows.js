// Where the arrows run: each is the cheapest of the curves that its ends allow, beside what stands
// there and beside the arrows before it. Pure: boxes and points in, curves out.
(function (atlas) {
  "use strict";
  const { STEPS, atStep, bearing, curve, far, holds, inRing, leaves, nearEnds } = atlas;
  const { sampled, stretch, turn } = atlas;
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
  // What it costs to run through a sign or a name.
  const STRUCK = 300;

  // `flow` has `from` and `to`: each a box, or the word "border"; `through` where it passes Peru.
  // `stage` has Peru's `ring`, `taken` boxes, `at`, which says whether one of them holds a point,
  // and `run`: the curves that are there.
  function flowing(flow, stage) {
    const [starts, stops] = [
      ends(flow.from, flow.to, stage).map((spot) => priced(spot, stage)),
      ends(flow.to, flow.from, stage).map((spot) => priced(spot, stage)),
    ];
    const bends = (flow.through ? TRANSIT : BENDS).map((bend) => [bend, stretch(bend) / 8]);
    const found = [];
    for (const start of starts)
      for (const stop of stops) {
        const [run, cost] = [far(start, stop), start.cost + stop.cost];
        for (const [bend, stretched] of bends)
          found.push({ start, stop, bend, least: run * stretched + Math.abs(bend) * 40 + cost });
      }
    return cheapest(found.sort((a, b) => a.least - b.least), flow, stage);
  }

  // What an end costs wherever the curve goes: it stands on something, or too near to another end.
  function priced(spot, { at, run }) {
    const near = (end) => (far(spot, end) < APART ? 150 : 0);
    const crowd = run.reduce((sum, { from, to }) => sum + near(from) + near(to), 0);
    return { ...spot, cost: spot.cost + crowd + (at(spot) ? STRUCK : 0) };
  }

  // The curves come in the order of what they cost at least; a cost is summed no further than the
  // best so far.
  function cheapest(found, flow, stage) {
    let [best, price] = [null, Infinity];
    for (const { start, stop, bend, least } of found) {
      if (least >= price) break;
      const way = curve(start, stop, bend);
      let cost = least;
      for (const part of [crowded, struck, met, beside])
        if (cost < price) cost += part(way, flow, stage, price - cost);
      if (cost < price) [best, price] = [way, cost];
    }
    return best && { ...best, points: sampled(best), leaves: leaves(best) };
  }

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

  // The signs and names that a curve runs through.
  function struck(way, flow, { at }, limit) {
    let cost = 0;
    for (let step = 1; step < STEPS && cost < limit; step += 1)
      if (at(atStep(way, step))) cost += STRUCK;
    return cost < limit ? cost + nearEnds(way).filter(at).length * STRUCK : cost;
  }

  // The frame's edge, foreign land, and the country where a curve only crosses the border.
  function met(way, { through }, { ring, frame, offshore }, limit) {
    let [cost, deep] = [0, 0];
    for (let step = 0; step <= STEPS && cost < limit; step += 1) {
      const point = atStep(way, step);
      const { x, y } = point;
      if (x < 2 || y < 2 || x > frame.x - 2 || y > frame.y - 2) cost += 40;
      if (offshore(point)) continue;
      if (!inRing(ring, point)) cost += 5;
      else if (far(point, way.from) > 24 && far(point, way.to) > 24) deep += 1;
      if (!through && deep * 25 > limit) break;
    }
    return cost + (through ? Math.max(0, 5 - deep) : deep) * 25;
  }

  const crowded = (way, flow, { run }) => run.reduce((sum, other) => sum + narrow(way, other), 0);

  // How long a curve runs beside or across those that are there.
  function beside(way, flow, { run }, limit) {
    let cost = 0;
    const points = sampled(way);
    for (const other of run) if (cost < limit) cost += touching(points, other.points);
    return cost;
  }

  // Two curves that leave one spot in nearly one direction.
  function narrow(way, other) {
    let sum = 0;
    for (const i of [0, 1])
      for (const j of [0, 1])
        if (far(end(way, i), end(other, j)) < 60 && alike(leaves(way)[i], other.leaves[j]))
          sum += 30;
    return sum;
  }

  const end = (way, index) => (index ? way.to : way.from);
  const alike = (one, other) => turn(one, other) < DEGREES;

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
