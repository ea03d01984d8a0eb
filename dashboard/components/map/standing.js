// Where marks and names stand: at their places while there is room, else beside them by a line.
(function (atlas) {
  "use strict";
  const { beside, callout, far, isOn, leader, moveMark, moveName, overlaps, within } = atlas;
  const BETWEEN = 3;
  const RANK = { disc: 0, "area-badge": 1, ring: 2 };

  const byRank = (a, b) =>
    RANK[a.mark.item.symbol] - RANK[b.mark.item.symbol] || (a.id < b.id ? -1 : 1);

  // Marks of places with a position of their own; what they stand on is added to `room.taken`.
  function standAtPlaces(boxes, room) {
    const points = boxes.filter(({ mark }) => mark.item.symbol in RANK).sort(byRank);
    const seen = points.filter((box) => within({ ...box.from, w: 0, h: 0 }, room.frame, 0));
    for (const box of points) if (!seen.includes(box)) hide(box);
    const crowded = seen.filter((box) => !settles(box, room));
    const settled = seen.filter((box) => !crowded.includes(box));
    room.crowd = middle(seen.map(({ from }) => from), room.frame);
    return { settled, crowded };
  }

  function settles(box, room) {
    const here = { ...box, ...box.from };
    if (room.taken.some((other) => overlaps(here, other, 1))) return false;
    Object.assign(box, box.from);
    moveMark(box);
    room.taken.push(box);
    return true;
  }

  // Beyond the frame a mark stays at its place: a key that reaches it moves the map there.
  function hide(box) {
    moveMark(Object.assign(box, box.from));
    moveName(box.mark, null);
  }

  const middle = (points, frame) => ({
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length || frame.x / 2,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length || frame.y / 2,
  });

  // Names beside their marks, those first that have the least choice; those without come back.
  function nameBeside(settled, room) {
    const waiting = [...settled];
    const unnamed = [];
    while (waiting.length) {
      const choices = waiting.map((box) => beside(box, box.label, room));
      const least = choices.reduce((a, b, n) => (b.length < choices[a].length ? n : a), 0);
      const [box] = waiting.splice(least, 1);
      const [spot] = choices[least];
      moveName(box.mark, spot || null);
      if (spot) room.taken.push(spot);
      else unnamed.push(box);
    }
    return unnamed;
  }

  // A mark without room at its place stands, with its name, where a line leads from it.
  function callOut(crowded, room) {
    for (const box of crowded) {
      const { label } = box;
      const whole = { w: box.w + BETWEEN + label.w, h: Math.max(box.h, label.h) };
      const spot = callout(box.from, whole, room) || callout(box.from, box, room);
      if (spot) setOut(box, spot, room);
      else hide(box);
    }
  }

  function setOut(box, spot, room) {
    const line = leader(box.from, spot);
    const inner = spot.x + spot.side * (box.w - spot.w);
    const led = Object.assign([...line], { dot: true });
    Object.assign(box, { x: inner, y: spot.y, led });
    moveMark(box);
    const outer = spot.x + spot.side * (spot.w - box.label.w);
    moveName(box.mark, spot.w > box.w ? { x: outer, y: spot.y, ...box.label } : null);
    room.taken.push({ ...spot });
    room.leaders.push(line);
  }

  // A name without room beside its mark stands where a line leads from the mark.
  function nameApart(unnamed, room) {
    for (const box of unnamed) {
      const spot = box.label.w ? callout(box, box.label, room) : null;
      moveName(box.mark, spot);
      if (!spot) continue;
      const line = leader(box, spot);
      moveMark(Object.assign(box, { led: line }));
      room.taken.push(spot);
      room.leaders.push(line);
    }
  }

  // Peru's name stands on Peru alone, as near to its middle as there is room; else null.
  function nameCountry(box, { ground, taken, frame }) {
    const { w, h, from, mark } = box;
    const on = (spot) => isOn(ground, mark.item.land, spot);
    const isOpen = (spot) => !taken.some((other) => overlaps(spot, other, 2));
    const spots = [from, ...grid(box, frame)]
      .map(({ x, y }) => ({ x, y, w, h }))
      .filter((spot) => within(spot, frame, 2));
    const whole = nearestOf(spots, from, (spot) => on(spot) && isOpen(spot));
    // Where it finds no room on the land alone, its middle at least stands there.
    const middle = (spot) => on({ ...spot, w: w / 3, h: 4 }) && isOpen(spot);
    return whole || nearestOf(spots, from, middle);
  }

  function grid({ w, h }, frame) {
    const spots = [];
    for (let x = w / 2 + 4; x < frame.x - w / 2; x += 6)
      for (let y = h / 2 + 4; y < frame.y - h / 2; y += 6) spots.push({ x, y });
    return spots;
  }

  function nearestOf(spots, place, fits) {
    let [best, least] = [null, Infinity];
    for (const spot of spots) {
      const away = far(spot, place);
      if (away < least && fits(spot)) [best, least] = [spot, away];
    }
    return best;
  }

  Object.assign(atlas, { standAtPlaces, nameBeside, callOut, nameApart, nameCountry });
})((window.atlas ||= {}));
