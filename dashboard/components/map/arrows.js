// The arrows of flows: a line with a head, a wide twin that is easy to hit, and a letter.
(function (atlas) {
  "use strict";
  const { DASHES, HUES, badge, choosable, curve, element, standing, svg } = atlas;

  const HEAD = {
    viewBox: "0 0 10 10",
    refX: 7,
    refY: 5,
    markerWidth: 11,
    markerHeight: 11,
    markerUnits: "userSpaceOnUse",
    orient: "auto",
  };

  function heads() {
    const made = svg("defs", {});
    for (const [hue, color] of Object.entries(HUES)) {
      const head = svg("marker", { id: `head-${hue}`, ...HEAD });
      head.append(svg("path", { d: "M0,0.6 L10,5 L0,9.4 L2.6,5 z", fill: color }));
      made.append(head);
    }
    return made;
  }

  function drawArrow(map, arrow) {
    const options = style(map, arrow);
    const line = L.polyline([], options).addTo(map);
    const hit = L.polyline([], { ...options, ...TWIN }).addTo(map);
    line._path.setAttribute("marker-end", `url(#head-${arrow.hue})`);
    line._path.style.opacity = arrow.dimmed ? 0.25 : 1;
    hit._path.classList.add("arrow", "leaflet-interactive");
    const title = Object.assign(svg("title", {}), { textContent: arrow.text });
    choosable(hit._path, arrow, "arrow").append(title);
    const letter = standing(badgeOf(arrow), [0, 0]).addTo(map);
    return { line, hit, letter, remove: () => (line.remove(), hit.remove(), letter.remove()) };
  }

  const TWIN = { weight: 16, opacity: 0, dashArray: null, bubblingMouseEvents: false };

  const style = (map, arrow) => ({
    renderer: map.atlasState.flows,
    pane: "flows",
    smoothFactor: 0,
    interactive: false,
    fill: false,
    color: HUES[arrow.hue],
    weight: arrow.selected ? 3.4 : 1.9,
    dashArray: DASHES[arrow.line],
    lineCap: arrow.line === "at-risk" ? "round" : "butt",
  });

  function badgeOf(arrow) {
    const text = arrow.count > 1 ? `${arrow.letter}${arrow.count}` : arrow.letter;
    const made = element("div", arrow.dimmed ? "letter dimmed" : "letter", text);
    made.style.setProperty("--hue", HUES[arrow.hue]);
    made.setAttribute("aria-hidden", "true");
    return made;
  }

  function moveArrow(map, arrow, at, { taken, lines }) {
    const { stops, rank } = arrow.item;
    // A way through a country is one arrow of several legs: it has one head, at its end.
    const legs = stops.slice(1).map((stop, n) => curve(at[stops[n]], at[stop], rank));
    const points = legs.flat();
    const path = legs.map((leg) => leg.map(({ x, y }) => map.containerPointToLatLng([x, y])));
    arrow.line.setLatLngs(path);
    arrow.hit.setLatLngs(path);
    const spot = badge(points, taken) || at[stops[0]];
    arrow.letter.setLatLng(map.containerPointToLatLng([spot.x, spot.y]));
    taken.push(spot);
    lines.push(...points.map((point) => ({ ...point, w: 2, h: 2 })));
  }

  Object.assign(atlas, { heads, drawArrow, moveArrow });
})((window.atlas ||= {}));
