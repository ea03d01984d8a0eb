// What has an extent: hatched areas that the source names, and dotted bands outside the border.
(function (atlas) {
  "use strict";
  const { HUES, INK, dressed, far, inRing, svg } = atlas;
  const HATCHED = { ...HUES, ink: INK };
  // How far outside the border the band runs, in pixels.
  const OUTSIDE = 7;

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
    width: 9,
    height: 9,
    patternUnits: "userSpaceOnUse",
    patternTransform: "rotate(45)",
  };
  const LINE = { x1: 0, y1: 0, x2: 0, y2: 9 };
  const STROKE = { "stroke-width": 1.3, "stroke-opacity": 0.6 };

  // For the pointer alone: its badge is what keyboard and screen reader meet.
  const pressable = (path, item, name) =>
    dressed(path, {
      class: [name, item.selected && "selected", item.dimmed && "dimmed"].filter(Boolean).join(" "),
      "aria-hidden": "true",
      "aria-pressed": item.selected,
      "data-kind": "place",
      "data-id": item.id,
    });

  function drawArea(map, { id }) {
    const path = svg("path", {});
    map.atlasState.lines.prepend(path);
    map.atlasState.placed = null;
    const made = { id, path, remove: () => path.remove() };
    made.dress = (area) => {
      pressable(path, area, "area");
      path.setAttribute("fill", `url(#hatch-${area.hue})`);
    };
    return made;
  }

  function moveArea({ path, item }, { departments, ground }) {
    const rings = departments
      .filter(({ properties }) => item.members.includes(properties.pcode))
      .flatMap(({ rings: parts }) => parts);
    path.setAttribute("d", rings.map((ring) => `${joined(ring.map(at(ground)))}Z`).join(" "));
  }

  function drawHalo(map, { id }) {
    const path = svg("path", {});
    map.atlasState.lines.prepend(path);
    map.atlasState.placed = null;
    const made = { id, path, remove: () => path.remove() };
    made.dress = (halo) => {
      pressable(path, halo, "halo");
      path.style.setProperty("--hue", HUES[halo.hue] || INK);
    };
    return made;
  }

  function moveHalo({ path, item }, { border, ground, ring }) {
    const bands = border
      .filter(({ properties }) => item.members.includes(properties.iso))
      .flatMap(({ rings: parts }) => parts)
      .map((line) => outside(line.map(at(ground)), ring));
    path.setAttribute("d", bands.map(joined).join(" "));
  }

  const at = (ground) => ({ x, y }) => ground.face([x, y]);

  const joined = (points) =>
    points.map(({ x, y }, n) => `${n ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");

  // A smoother line beside another, on its side where Peru is not.
  function outside(line, ring) {
    const rough = L.LineUtil.simplify(line.map(({ x, y }) => L.point(x, y)), 5);
    return rough.map((point, n) => {
      const [before, after] = [rough[n - 1] || point, rough[n + 1] || point];
      const run = far(before, after) || 1;
      const [x, y] = [-(after.y - before.y) / run, (after.x - before.x) / run];
      const on = (side) => ({ x: point.x + side * x * OUTSIDE, y: point.y + side * y * OUTSIDE });
      return inRing(ring, on(1)) ? on(-1) : on(1);
    });
  }

  Object.assign(atlas, { hatches, drawArea, moveArea, drawHalo, moveHalo });
})((window.atlas ||= {}));
