// The map itself: set up once, then drawn with each content that comes.
(function (atlas) {
  "use strict";
  const { INK, LAND, backdrop, compare, drawArea, drawArrow, drawHalo, drawMark } = atlas;
  const { furnish, ground, hatches, heads, hearChoices, hearMoves, hearPaper, home } = atlas;
  const { note, notes } = atlas;
  const { element, hearPage, onward, place, placeInTurn, svg, typed, whenStyled } = atlas;
  const WORLD = [[-75, -200], [82, 200]];
  const PANES = { base: 200, tiles: 250, lines: 350, flows: 450, signs: 600 };
  // Beyond this zoom a ring would point at streets, of which no document speaks.
  const NEAR = 9;
  // Milliseconds after which outlines that did not come are asked for again.
  const AGAIN = 5000;
  const still = { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false };
  const ours = { scrollWheelZoom: false, keyboard: false, doubleClickZoom: false, boxZoom: false };
  const OPTIONS = {
    ...still,
    ...ours,
    zoomControl: false,
    zoomSnap: 0.25,
    minZoom: 1.5,
    maxZoom: 13,
    maxBoundsViscosity: 1,
    inertia: false,
    tapHold: false,
  };

  function make(id) {
    for (const [name, color] of Object.entries({ ...LAND, ink: INK }))
      document.documentElement.style.setProperty(`--${name}`, color);
    const map = L.map(id, OPTIONS);
    map.setMaxBounds(WORLD);
    map.attributionControl.setPosition("bottomleft").setPrefix(false);
    map.attributionControl.addAttribution("Natural Earth · GeoNames · INEI");
    for (const [name, order] of Object.entries(PANES)) map.createPane(name).style.zIndex = order;
    map.atlasState = state(map);
    home(map);
    notes(map);
    hearChoices(map);
    hearMoves(map);
    hearPage(map);
    hearPaper(map);
    // Before the outlines have come, or failed to, nothing is placed that would move again.
    const anew = () => map.atlasState.begun && place(map);
    map.on("moveend", anew);
    map.on("resize", () => (map.atlasState.isHome ? home(map) : anew()));
    map.on("zoomend", () => map.getContainer().classList.toggle("near", map.getZoom() > NEAR));
    whenStyled(() => map.atlasState.begun && placeInTurn(map));
    return map;
  }

  function state(map) {
    const layers = { lines: svg("svg", {}), flows: svg("svg", { role: "group" }) };
    layers.signs = element("div", "signs");
    for (const [name, layer] of Object.entries(layers)) map.getPane(name).append(layer);
    layers.lines.append(hatches());
    layers.flows.append(heads());
    const drawn = { marks: {}, arrows: {}, areas: {}, halos: {} };
    return { ...layers, drawn, content: null, countries: [] };
  }

  async function draw(map, content) {
    window.feature_group = [];
    const before = map.atlasState.content;
    map.atlasState.content = content;
    try {
      if (before?.language !== content.language) furnish(map, content);
      drawSigns(map, content);
      await drawGround(map, content);
    } catch (error) {
      failed(map, content, error);
    }
  }

  function drawSigns(map, content) {
    const { drawn } = map.atlasState;
    compare(drawn.areas, content.areas, (area) => drawArea(map, area));
    compare(drawn.halos, content.halos, (halo) => drawHalo(map, halo));
    compare(drawn.marks, content.marks, (mark) => drawMark(map, mark));
    compare(drawn.arrows, content.arrows, (arrow) => drawArrow(map, arrow));
    onward(map);
  }

  async function drawGround(map, content) {
    const known = Boolean(map.atlasState.departments);
    try {
      if (!known) await Promise.all([ground(map), typed()]);
    } finally {
      map.atlasState.begun = true;
      await placeInTurn(map);
    }
    if (map.atlasState.content !== content) return;
    note(map, "broken", "");
    delete document.body.dataset.broken;
    document.body.dataset.drawn = content.version;
    await backdrop(map);
  }

  // The list beside the map holds every statement: the map says that it does not.
  function failed(map, content, error) {
    note(map, "broken", content.words.broken);
    document.body.dataset.broken = error.message;
    map.atlasState.placed = null;
    clearTimeout(map.atlasState.again);
    map.atlasState.again = setTimeout(() => draw(map, map.atlasState.content), AGAIN);
  }

  Object.assign(atlas, { map: make, draw });
})((window.atlas ||= {}));
