// Places everything that depends on the view: marks first, then names, then what stands in the
// sea and on the rim; then arrows, letters and the names of lands, which may come a moment later.
(function (atlas) {
  "use strict";
  const { callOut, flowing, gutter, holder, isAbroad, isLoose, isOffshore, isOn, isSea } = atlas;
  const { loop, measured, moveArea, moveArrow } = atlas;
  const { moveHalo, moveLand, moveMark, nameApart, nameBeside, nameCountry } = atlas;
  const { bearing, beside, outline, seenFrom, size, standAtPlaces, survey } = atlas;
  const HOME = "PE";
  // A lower map has room for what is chosen and named; the rest stands on it as dots.
  const SMALL = 420;
  // On a narrower map a name without room goes.
  const NARROW = 360;

  const PATIENCE = 120; // Milliseconds that arrows wait at most for what is beside the map.
  const whenIdle = window.requestIdleCallback || ((act) => setTimeout(act, 0));

  // All at once: where the view moves, nothing may lag behind.
  atlas.place = function (map) {
    const rest = placeSigns(map);
    if (!rest) return;
    map.atlasState.turn = null;
    rest();
  };

  // Marks and names at once; arrows, whose search takes longer, when the page around the map has
  // shown what came with them. Another placing in between takes the turn.
  atlas.placeInTurn = function (map) {
    const state = map.atlasState;
    const rest = placeSigns(map);
    if (rest) {
      const turn = (state.turn = new Promise((go) => whenIdle(go, { timeout: PATIENCE })));
      state.arrows = turn.then(() => turn === state.turn && rest());
    }
    return state.arrows;
  };

  // Returns what places the rest, or nothing where all stands.
  function placeSigns(map) {
    const { content } = map.atlasState;
    if (!content || !map.getSize().x) return null;
    map.getContainer().classList.toggle("small", map.getSize().y < SMALL);
    const room = roomOf(map);
    const sizes = measure(map, room);
    if (stands(map, room, sizes)) return null;
    atTheOrigin(map);
    moveShapes(map, room);
    const boxes = standMarks(map, sizes.boxes, room);
    return () => placeArrows(map, boxes, sizes, room);
  }

  function placeArrows(map, boxes, { letters, lands }, room) {
    const { content } = map.atlasState;
    moveArrows(map, Object.fromEntries(boxes.map((box) => [box.id, box])), letters, room);
    map.atlasState.lands.forEach((node, index) =>
      moveLand(node, { ...room.face(content.lands[index]), ...lands[index] }, room),
    );
  }

  // All that is read of the page, before anything is written to it.
  function measure(map, room) {
    const { drawn, lands } = map.atlasState;
    return {
      boxes: Object.values(drawn.marks).map((mark) => measured(mark, room.face)),
      letters: Object.values(drawn.arrows).map(({ letter }) => size(letter)),
      lands: lands.map(size),
    };
  }

  // Whether all that decides where things stand is as it was: then they stay.
  function stands(map, { frame, ground, taken, face }, { boxes, letters, lands }) {
    const { content, departments, drawn, placed } = map.atlasState;
    const marks = boxes.map(({ mark, from, w, h, label }) => {
      const { id, symbol, land } = mark.item;
      return [id, symbol, land, from, w, h, label];
    });
    const stops = Object.values(drawn.arrows).map(({ item }) => [item.id, item.stops]);
    const near = [content.home, ...content.lands].map(face);
    const shapes = departments && [drawn.areas, drawn.halos].map(Object.keys);
    const all = [frame, ground.print, taken, near, marks, stops, letters, lands, shapes];
    map.atlasState.placed = JSON.stringify(all);
    return placed === map.atlasState.placed;
  }

  // What is placed in pixels of the frame goes along while the map is dragged, then stands anew.
  function atTheOrigin(map) {
    const origin = map.containerPointToLayerPoint([0, 0]);
    const { flows, lines, signs } = map.atlasState;
    for (const node of [flows, lines, signs]) L.DomUtil.setPosition(node, origin);
  }

  function roomOf(map) {
    const { countries } = map.atlasState;
    const { x, y } = map.getSize();
    const frame = { x, y };
    const ground = survey(map, countries);
    const ring = outline(ground, countries, frame);
    const face = (place) => atFace(map, place);
    const isWide = x > NARROW;
    const reach = isWide ? 240 : 84;
    const quiet = (box) => isAbroad(ground, box);
    const tidy = (box) => quiet(box) || isOn(ground, HOME, box);
    const offshore = (point) => isOffshore(ground, point);
    const room = { frame, ground, ring, face, reach, isWide, quiet, tidy, offshore };
    return { ...room, taken: controls(map), leaders: [], lines: [], wanted: [] };
  }

  function atFace(map, { latitude, longitude }) {
    const { x, y } = map.project([latitude, longitude]).subtract(map.getPixelBounds().min);
    return { x, y };
  }

  function controls(map) {
    const origin = map.getContainer().getBoundingClientRect();
    const found = [...map.getContainer().querySelectorAll(".leaflet-control")];
    return found
      .filter((control) => control.offsetWidth)
      .map((control) => seenFrom(origin, control.getBoundingClientRect()));
  }

  function moveShapes(map, room) {
    const { areas, halos } = map.atlasState.drawn;
    const stage = { ...map.atlasState, ...room };
    if (!stage.departments) return;
    for (const area of Object.values(areas)) moveArea(area, stage);
    for (const halo of Object.values(halos)) moveHalo(halo, stage);
  }

  function standMarks(map, boxes, room) {
    const { settled, crowded } = standAtPlaces(boxes, room);
    const named = settled.filter(({ mark }) => mark.item.symbol !== "ring");
    const unnamed = nameBeside(named, room);
    for (const box of boxes) if (box.mark.item.symbol === "country") standCountry(map, box, room);
    const others = settled.filter((box) => !named.includes(box));
    room.wanted = others.flatMap((box) => beside(box, box.label, room).slice(0, 1));
    const loose = boxes.filter(({ mark }) => isLoose(mark.item));
    for (const box of loose.sort(ownLandFirst)) standLoose(map, box, room);
    callOut(crowded, room);
    unnamed.push(...nameBeside(others, room));
    nameApart(unnamed, room);
    return boxes;
  }

  function standCountry(map, box, room) {
    const spot = nameCountry(box, room);
    if (!spot) return standLoose(map, box, room);
    moveMark(Object.assign(box, { x: spot.x, y: spot.y }));
    room.taken.push(box);
    return undefined;
  }

  const ownLandFirst = (a, b) =>
    (b.mark.item.land > "") - (a.mark.item.land > "") || (a.id < b.id ? -1 : 1);

  function standLoose(map, box, room) {
    const { anchor, peru } = middle(map, room);
    const free = (spot, land) => isSea(room.ground, spot) || isOn(room.ground, land, spot);
    const pill = { ...box, course: bearing(peru, box.from) };
    const { x, y, rim } = gutter(pill, { ...room, anchor, free });
    moveMark(Object.assign(box, { x, y, rim }));
    room.taken.push(box);
  }

  // The middle of what is seen of Peru, or of the frame where nothing is; and where Peru is.
  function middle(map, { ring, face, frame }) {
    const peru = face(map.atlasState.content.home);
    const mean = (axis) => ring.reduce((sum, point) => sum + point[axis], 0) / ring.length;
    const seen = peru.x > 0 && peru.y > 0 && peru.x < frame.x && peru.y < frame.y;
    if (seen) return { anchor: peru, peru };
    if (ring.length) return { anchor: { x: mean("x"), y: mean("y") }, peru };
    const center = { x: frame.x / 2, y: frame.y / 2 };
    return { anchor: center, peru: center };
  }

  function moveArrows(map, at, letters, room) {
    const { anchor } = middle(map, room);
    const stage = { ...room, anchor, run: [], at: holder(room.taken, 2) };
    const ways = Object.values(map.atlasState.drawn.arrows).map((arrow) => {
      const way = wayOf(arrow.item, at, stage);
      if (way && !way.path) stage.run.push(way);
      return [arrow, way];
    });
    room.lines = ways.flatMap(([, way]) => (way ? way.points.map(dot) : []));
    ways.forEach(([arrow, way], index) => moveArrow(arrow, way, letters[index], room));
  }

  const dot = (point) => ({ ...point, w: 3, h: 3 });

  function wayOf({ stops }, at, stage) {
    const [start, ...others] = stops;
    const stop = others[others.length - 1];
    if (start === stop) return loop(at[start]);
    const through = others.length > 1;
    const ends = [start, stop].map((key) => end(at[key], stage));
    return flowing({ from: ends[0], to: ends[1], through }, stage);
  }

  const end = (box, { ring }) =>
    box.mark.item.symbol === "country" && ring.length ? "border" : box;

})((window.atlas ||= {}));
