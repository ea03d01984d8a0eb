// Draws map content with core Leaflet and compares by id, so that a filter touches only what changed.
(function () {
  "use strict";
  const geometry = window.atlasGeometry;
  const boundary = window.atlasBoundary;
  const PERU = [[-18.5, -81.5], [0.2, -68.5]];
  const HUES = { blue: "#0072B2", vermilion: "#D55E00", purple: "#AA4499", green: "#117733", grey: "#666666" };
  const DASHES = { asserted: null, reported: "7 5", "at-risk": "1 6" };
  const LAND = { peru: "#FFFDF7", near: "#ECE7DB", far: "#ECE7DB", line: "#CFC7B5", border: "#A79F8C", water: "#C9D8DE" };
  const atlas = (window.atlas = {});

  function element(tag, name, text) {
    const made = document.createElement(tag);
    made.className = name;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function svg(tag, attributes) {
    const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  }

  const size = (node) => ({ w: node.offsetWidth, h: node.offsetHeight });

  // Set up

  atlas.map = function (id) {
    const map = L.map(id, { zoomControl: false, zoomSnap: 0.25, minZoom: 2.5, maxZoom: 13, maxBoundsViscosity: 1 });
    map.setMaxBounds([[-70, -200], [80, 60]]);
    map.attributionControl.setPrefix(false).addAttribution("Natural Earth · GeoNames · INEI");
    for (const [name, order] of [["base", 200], ["tiles", 250], ["areas", 350], ["flows", 450]])
      map.createPane(name).style.zIndex = order;
    home(map);
    map.getContainer().addEventListener("keydown", (event) => {
      if (event.key === "Escape") pick("none", "");
    });
    const state = { drawn: { marks: {}, arrows: {}, areas: {}, halos: {} }, content: null, base: base(map) };
    map.atlasState = state;
    state.areas = L.svg({ pane: "areas" }).addTo(map);
    state.flows = L.svg({ pane: "flows" }).addTo(map);
    definitions(state);
    map.on("moveend zoomend resize", () => place(map));
    whenStyled(() => place(map));
    return map;
  };

  // On a wide map the legend lies over the ocean, so Peru moves to the right of it.
  function home(map) {
    const wide = map.getSize().x > 560;
    map.fitBounds(PERU, { paddingTopLeft: [wide ? 150 : 8, 30], paddingBottomRight: [8, 24] });
  }

  // Sizes can be read only when the style and the type are there.
  function whenStyled(act) {
    borrowType();
    for (const link of document.querySelectorAll("link[rel=stylesheet]")) link.addEventListener("load", act);
    document.fonts.ready.then(act);
    document.fonts.addEventListener("loadingdone", act);
  }

  // The page around the frame has the type of the interface; a frame has to ask for it itself.
  function borrowType() {
    if (window.parent === window) return;
    const rules = [...window.parent.document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const faces = rules.filter((rule) => rule.constructor.name === "CSSFontFaceRule" && rule.cssText.includes("Source Sans"));
    const style = element("style", "", faces.map((rule) => absolute(rule)).join("\n"));
    document.head.append(style);
  }

  function absolute(rule) {
    const from = rule.parentStyleSheet.href || window.parent.document.baseURI;
    return rule.cssText.replace(/url\("?([^")]+)"?\)/g, (_, path) => `url("${new URL(path, from)}")`);
  }

  // Peru and its neighbors first: the map is drawn without waiting for waters and the far world.
  async function base(map) {
    const canvas = L.canvas({ pane: "base", padding: 0.3 });
    const shapes = (data, style) =>
      L.geoJSON(data, { renderer: canvas, pane: "base", interactive: false, style }).addTo(map);
    const [countries, departments] = await Promise.all([boundary("countries"), boundary("departments")]);
    const own = (feature) => feature.properties.iso === "PE";
    shapes(countries, (feature) => ({
      color: LAND.border, weight: own(feature) ? 0 : 0.8, fillColor: own(feature) ? LAND.peru : LAND.near, fillOpacity: 1 }));
    shapes(departments, { color: LAND.line, weight: 0.6, fill: false });
    const outline = shapes({ type: "FeatureCollection", features: countries.features.filter(own) }, { color: "#6E6757", weight: 1.4, fill: false });
    backdrop(shapes, outline).catch((error) => (document.body.dataset.broken = error.message));
  }

  async function backdrop(shapes, outline) {
    const [world, rivers, lakes] = await Promise.all(["world", "rivers", "lakes"].map(boundary));
    shapes(world, { color: LAND.line, weight: 0.8, fillColor: LAND.far, fillOpacity: 1 }).bringToBack();
    shapes(rivers, { color: LAND.water, weight: 1, fill: false });
    shapes(lakes, { color: LAND.water, weight: 0.8, fillColor: LAND.water, fillOpacity: 1 });
    outline.bringToFront();
  }

  function definitions(state) {
    const flows = svg("defs", {});
    for (const [hue, color] of Object.entries(HUES)) {
      const head = svg("marker", { id: `head-${hue}`, viewBox: "0 0 10 10", refX: 7, refY: 5, markerWidth: 11, markerHeight: 11, markerUnits: "userSpaceOnUse", orient: "auto" });
      head.append(svg("path", { d: "M0,0.6 L10,5 L0,9.4 L2.6,5 z", fill: color }));
      flows.append(head);
    }
    state.flows._container.prepend(flows);
    const areas = svg("defs", {});
    for (const [hue, color] of Object.entries({ ...HUES, ink: "#3A3A3A" })) {
      const hatch = svg("pattern", { id: `hatch-${hue}`, width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" });
      hatch.append(svg("line", { x1: 0, y1: 0, x2: 0, y2: 7, stroke: color, "stroke-width": 1.3, "stroke-opacity": 0.5 }));
      areas.append(hatch);
    }
    state.areas._container.prepend(areas);
  }

  // Draw

  atlas.draw = async function (map, content) {
    const state = map.atlasState;
    const language = state.content && state.content.language;
    state.content = content;
    window.feature_group = [];
    if (language !== content.language) furnish(map, content);
    compare(state.drawn.marks, content.marks, (mark) => drawMark(map, mark));
    compare(state.drawn.arrows, content.arrows, (arrow) => drawArrow(map, arrow));
    place(map);
    try {
      const [departments, border] = await Promise.all([boundary("departments"), boundary("border"), state.base]);
      if (state.content !== content) return;
      compare(state.drawn.areas, content.areas, (area) => drawArea(map, area, departments));
      compare(state.drawn.halos, content.halos, (halo) => drawHalo(map, halo, border));
      document.body.dataset.drawn = content.version;
    } catch (error) {
      map.attributionControl.setPrefix(element("b", "", content.words.broken).outerHTML);
      document.body.dataset.broken = error.message;
    }
  };

  function compare(drawn, wanted, draw) {
    const keys = new Map(wanted.map((item) => [item.id, JSON.stringify(item)]));
    for (const [id, old] of Object.entries(drawn))
      if (keys.get(id) !== old.key) {
        old.remove();
        delete drawn[id];
      }
    for (const item of wanted)
      if (!drawn[item.id]) drawn[item.id] = { ...draw(item), item, key: keys.get(item.id) };
  }

  function pick(kind, id) {
    if (window.Streamlit) window.Streamlit.setComponentValue({ kind, id, seq: Date.now() });
    else if (atlas.onPick) atlas.onPick(kind, id);
  }

  function choosable(node, item, kind) {
    for (const [key, value] of Object.entries({ tabindex: 0, role: "button", "aria-label": item.text, "aria-pressed": item.selected, "data-id": item.id }))
      node.setAttribute(key, value);
    const choose = (event) => {
      event.stopPropagation();
      event.preventDefault();
      pick(item.selected ? "none" : kind, item.id);
    };
    node.addEventListener("click", choose);
    node.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") choose(event);
    });
    return node;
  }

  function drawMark(map, mark) {
    const node = choosable(element("div", `mark ${mark.symbol} ${mark.selected ? "selected" : ""} ${mark.dimmed ? "dimmed" : ""}`), mark, "place");
    node.style.setProperty("--hue", HUES[mark.hue] || "#2B2B2B");
    node.title = mark.text;
    if (mark.symbol === "pill" || mark.symbol === "edge") node.append(element("span", "pill-name", mark.label));
    node.append(element("span", "number", mark.count));
    const name = mark.symbol === "pill" || mark.symbol === "edge" ? null : element("span", "name", mark.label);
    const holder = element("div", "holder");
    holder.append(node);
    if (name) holder.append(name);
    const icon = L.divIcon({ html: holder, className: "", iconSize: [0, 0] });
    const marker = L.marker([mark.latitude, mark.longitude], { icon, interactive: false, keyboard: false, zIndexOffset: mark.selected ? 500 : 0 }).addTo(map);
    const leader = L.polyline([], { renderer: map.atlasState.flows, pane: "flows", color: "#6E6757", weight: 0.8, interactive: false }).addTo(map);
    L.DomEvent.disableClickPropagation(node);
    return { marker, leader, node, name, remove: () => (marker.remove(), leader.remove()) };
  }

  function drawArrow(map, arrow) {
    const { flows } = map.atlasState;
    const options = { renderer: flows, pane: "flows", smoothFactor: 0, interactive: false, fill: false, color: HUES[arrow.hue], weight: arrow.selected ? 3.4 : 1.9, dashArray: DASHES[arrow.line], lineCap: arrow.line === "at-risk" ? "round" : "butt" };
    const line = L.polyline([], options).addTo(map);
    const hit = L.polyline([], { ...options, weight: 16, opacity: 0, dashArray: null, bubblingMouseEvents: false }).addTo(map);
    line._path.setAttribute("marker-end", `url(#head-${arrow.hue})`);
    line._path.style.opacity = arrow.dimmed ? 0.25 : 1;
    hit._path.classList.add("arrow", "leaflet-interactive");
    choosable(hit._path, arrow, "arrow").append(Object.assign(svg("title", {}), { textContent: arrow.text }));
    const badge = element("div", arrow.dimmed ? "letter dimmed" : "letter", arrow.count > 1 ? `${arrow.letter}${arrow.count}` : arrow.letter);
    badge.style.setProperty("--hue", HUES[arrow.hue]);
    badge.setAttribute("aria-hidden", "true");
    const icon = L.divIcon({ html: badge, className: "", iconSize: [0, 0] });
    const letter = L.marker([0, 0], { icon, interactive: false, keyboard: false }).addTo(map);
    return { line, hit, letter, remove: () => (line.remove(), hit.remove(), letter.remove()) };
  }

  function drawArea(map, area, departments) {
    const features = departments.features.filter((feature) => area.members.includes(feature.properties.pcode));
    const shape = L.geoJSON({ type: "FeatureCollection", features }, {
      renderer: map.atlasState.areas, pane: "areas", stroke: false, interactive: false,
      style: { fillColor: `url(#hatch-${area.hue})`, fillOpacity: area.selected ? 1 : 0.75 } }).addTo(map);
    shape.eachLayer((part) => {
      part._path.classList.add("area", "leaflet-interactive");
      part._path.setAttribute("aria-hidden", "true");
      part._path.addEventListener("click", () => pick("place", area.id));
    });
    return { remove: () => shape.remove() };
  }

  function drawHalo(map, halo, border) {
    const features = border.features.filter((feature) => halo.members.includes(feature.properties.iso));
    const shape = L.geoJSON({ type: "FeatureCollection", features }, {
      renderer: map.atlasState.areas, pane: "areas", interactive: false,
      style: { color: HUES[halo.hue] || "#2B2B2B", weight: halo.selected ? 12 : 9, opacity: 0.3, lineJoin: "round" } }).addTo(map);
    shape.eachLayer((part) => {
      part._path.classList.add("halo", "leaflet-interactive");
      part._path.setAttribute("aria-hidden", "true");
      part._path.addEventListener("click", () => pick("place", halo.id));
    });
    return { remove: () => shape.remove() };
  }

  // Place: everything that depends on the view

  function place(map) {
    const state = map.atlasState;
    const frame = Object.assign(map.getSize(), { foot: 24 });
    if (!state.content || !frame.x) return;
    const marks = Object.values(state.drawn.marks);
    // Every size is read before anything moves: else the browser lays the page out for each.
    const named = [...marks, ...map.atlasLands].filter(({ name }) => name);
    const sizes = new Map(named.map(({ name }) => [name, size(name)]));
    const room = { frame, sizes, taken: obstacles(map), lines: [] };
    const boxes = marks.map((mark) => markBox(map, mark, frame));
    geometry.separate([...room.taken, ...boxes], 2, frame);
    marks.forEach((mark, index) => moveMark(map, mark, boxes[index]));
    const at = Object.fromEntries(boxes.map((box) => [box.id, box]));
    room.taken.push(...boxes);
    for (const arrow of Object.values(state.drawn.arrows)) moveArrow(map, arrow, at, room);
    for (const mark of marks) if (mark.name) moveName(mark, at[mark.item.id], room);
    for (const land of map.atlasLands) moveLand(map, land, room);
  }

  function obstacles(map) {
    const origin = map.getContainer().getBoundingClientRect();
    const corners = [...map.getContainer().querySelectorAll(".leaflet-top, .leaflet-bottom")];
    return corners.filter((corner) => corner.offsetWidth).map((control, index) => {
      const box = control.getBoundingClientRect();
      return { id: ` ${index}`, fixed: true, x: box.x - origin.x + box.width / 2, y: box.y - origin.y + box.height / 2, w: box.width, h: box.height };
    });
  }

  function markBox(map, mark, frame) {
    const { item, node } = mark;
    const from = map.latLngToContainerPoint([item.latitude, item.longitude]);
    const box = { id: item.id, ...size(node), toEdge: item.symbol === "edge", keep: item.pinned };
    const at = item.pinned ? geometry.pinned(from, box, frame) : from;
    return Object.assign(box, { x: at.x, y: at.y, slide: at.slide, from, off: Boolean(at.slide) });
  }

  function moveMark(map, mark, box) {
    mark.marker.setLatLng(map.containerPointToLatLng([box.x, box.y]));
    const moved = Math.hypot(box.x - box.from.x, box.y - box.from.y);
    const led = !mark.item.pinned && moved > 3;
    mark.leader.setLatLngs(led ? [map.containerPointToLatLng(box.from), map.containerPointToLatLng([box.x, box.y])] : []);
    mark.node.classList.toggle("beyond", box.off);
  }

  function moveArrow(map, arrow, at, { taken, lines }) {
    const { origin, destination, rank } = arrow.item;
    const points = geometry.curve(at[origin], at[destination], rank);
    const path = points.map((point) => map.containerPointToLatLng([point.x, point.y]));
    arrow.line.setLatLngs(path);
    arrow.hit.setLatLngs(path);
    // The letter stands near the middle, or as near to it as it covers nothing.
    const middle = (points.length - 1) / 2;
    const byDistance = [...points.keys()].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
    const badges = byDistance.map((index) => ({ ...points[index], w: 18, h: 18 }));
    const badge = badges.find((box) => !taken.some((other) => geometry.overlaps(box, other, 1))) || badges[0] || at[origin];
    arrow.letter.setLatLng(map.containerPointToLatLng([badge.x, badge.y]));
    taken.push(badge);
    lines.push(...points.map((point) => ({ ...point, w: 2, h: 2 })));
  }

  function moveName(mark, box, room) {
    const spot = geometry.free(box, room.sizes.get(mark.name), room);
    mark.name.style.visibility = spot ? "visible" : "hidden";
    if (!spot) return;
    mark.name.style.transform = `translate(${spot.x - box.x - spot.w / 2}px, ${spot.y - box.y - spot.h / 2}px)`;
    room.taken.push(spot);
  }

  function drawLand(map, land) {
    const name = element("span", "land", land.name);
    const icon = L.divIcon({ html: name, className: "", iconSize: [0, 0] });
    const at = [land.latitude, land.longitude];
    return { name, at, marker: L.marker(at, { icon, interactive: false, keyboard: false, zIndexOffset: -500 }).addTo(map) };
  }

  function moveLand(map, land, { sizes, taken, frame }) {
    const { x, y } = map.latLngToContainerPoint(land.at);
    const box = { x, y, ...sizes.get(land.name) };
    const inside = box.x - box.w / 2 > 0 && box.x + box.w / 2 < frame.x;
    const free = inside && !taken.some((other) => geometry.overlaps(box, other, 2));
    land.name.style.visibility = free ? "visible" : "hidden";
  }

  // Controls: zoom, background, legend

  function furnish(map, content) {
    for (const control of map.atlasControls || []) control.remove();
    for (const land of map.atlasLands || []) land.marker.remove();
    map.atlasLands = content.lands.map((land) => drawLand(map, land));
    const controls = [zoomControl(content.words), backgroundControl(map, content), legendControl(map, content)];
    map.atlasControls = controls.map((control) => control.addTo(map));
    map.getContainer().setAttribute("aria-label", content.words.name);
  }

  function control(position, node) {
    const made = L.control({ position });
    made.onAdd = () => node;
    L.DomEvent.disableClickPropagation(node);
    L.DomEvent.disableScrollPropagation(node);
    return made;
  }

  function zoomControl(words) {
    const bar = element("div", "zoom");
    const button = (text, label, act) => {
      const made = element("button", "", text);
      made.type = "button";
      made.title = label;
      made.setAttribute("aria-label", label);
      made.addEventListener("click", act);
      bar.append(made);
    };
    button("+", words.zoomIn, () => window.map.zoomIn(1));
    button("−", words.zoomOut, () => window.map.zoomOut(1));
    button("⌂", words.home, () => home(window.map));
    return control("topright", bar);
  }

  function backgroundControl(map, content) {
    const box = element("details", "panel background");
    box.append(element("summary", "", content.words.background));
    for (const choice of content.backgrounds) {
      const label = element("label", "", choice.label);
      const radio = Object.assign(document.createElement("input"), { type: "radio", name: "background", checked: !choice.url });
      radio.addEventListener("change", () => chooseBackground(map, choice));
      label.prepend(radio);
      box.append(label);
    }
    return control("topright", box);
  }

  function chooseBackground(map, choice) {
    if (map.atlasTiles) map.atlasTiles.remove();
    map.atlasTiles = choice.url ? L.tileLayer(choice.url, { pane: "tiles", attribution: choice.attribution, maxNativeZoom: choice.max_zoom }).addTo(map) : null;
  }

  function legendControl(map, content) {
    const holder = element("div", "panel legend");
    const box = element("details", "");
    box.open = map.getSize().x > 560;
    box.append(element("summary", "", content.words.legend));
    for (const part of content.legend) {
      if (part.title) box.append(element("h4", "", part.title));
      const rows = element("div", part.inline ? "rows inline" : "rows");
      rows.append(...part.rows.map(legendRow));
      box.append(rows);
    }
    box.append(element("p", "", content.words.arrowNote));
    box.addEventListener("toggle", () => place(map));
    holder.append(box, element("p", "caveat", content.words.caveat));
    return control("bottomleft", holder);
  }

  function legendRow(row) {
    const line = element("div", "row");
    const sign = element("span", `sign ${row.sign}`, row.letter || undefined);
    if (row.hue) sign.style.setProperty("--hue", HUES[row.hue]);
    line.append(sign, element("span", "", row.label));
    return line;
  }
})();
