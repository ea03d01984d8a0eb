// What has an extent: hatched areas that the source names, and bands along the border.
(function (atlas) {
  "use strict";
  const { HUES, INK, pick, svg } = atlas;
  const HATCHED = { ...HUES, ink: "#3A3A3A" };

  function hatches() {
    const made = svg("defs", {});
    for (const [hue, color] of Object.entries(HATCHED)) {
      const hatch = svg("pattern", { id: `hatch-${hue}`, ...PATTERN });
      hatch.append(svg("line", { ...LINE, stroke: color, ...STROKE }));
      made.append(hatch);
    }
    return made;
  }

  const PATTERN = {
    width: 7,
    height: 7,
    patternUnits: "userSpaceOnUse",
    patternTransform: "rotate(45)",
  };
  const LINE = { x1: 0, y1: 0, x2: 0, y2: 7 };
  const STROKE = { "stroke-width": 1.3, "stroke-opacity": 0.5 };

  function drawArea(map, area, departments) {
    const members = departments.features.filter(({ properties }) =>
      area.members.includes(properties.pcode),
    );
    const opacity = area.selected ? 1 : 0.75;
    const style = { fillColor: `url(#hatch-${area.hue})`, fillOpacity: opacity };
    return drawShape(map, area, members, "area", { stroke: false, style });
  }

  function drawHalo(map, halo, border) {
    const members = border.features.filter(({ properties }) =>
      halo.members.includes(properties.iso),
    );
    const weight = halo.selected ? 12 : 9;
    const style = { color: HUES[halo.hue] || INK, weight, opacity: 0.3, lineJoin: "round" };
    return drawShape(map, halo, members, "halo", { style });
  }

  // For the pointer alone: its badge is what keyboard and screen reader meet.
  function drawShape(map, item, features, name, options) {
    const where = { renderer: map.atlasState.areas, pane: "areas", interactive: false };
    const data = { type: "FeatureCollection", features };
    const shape = L.geoJSON(data, { ...where, ...options }).addTo(map);
    shape.eachLayer((part) => {
      part._path.classList.add(name, "leaflet-interactive");
      part._path.setAttribute("aria-hidden", "true");
      part._path.addEventListener("click", () => pick("place", item.id));
    });
    return { remove: () => shape.remove() };
  }

  Object.assign(atlas, { hatches, drawArea, drawHalo });
})((window.atlas ||= {}));
