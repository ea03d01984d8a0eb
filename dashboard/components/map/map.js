// The map itself: set up once, then drawn with each content that comes.
(function (atlas) {
  "use strict";
  const { base, boundary, compare, drawArea, drawArrow, drawHalo, drawMark, element } = atlas;
  const { furnish, hatches, heads, home, pick, place, whenStyled } = atlas;
  const WORLD = [[-70, -200], [80, 60]];
  const PANES = [["base", 200], ["tiles", 250], ["areas", 350], ["flows", 450]];
  // Beyond this zoom a ring would point at streets, of which no document speaks.
  const NEAR = 9;
  const OPTIONS = {
    zoomControl: false,
    zoomSnap: 0.25,
    minZoom: 2.5,
    maxZoom: 13,
    maxBoundsViscosity: 1,
  };

  atlas.map = function (id) {
    const map = L.map(id, OPTIONS);
    map.setMaxBounds(WORLD);
    map.attributionControl.setPrefix(false).addAttribution("Natural Earth · GeoNames · INEI");
    for (const [name, order] of PANES) map.createPane(name).style.zIndex = order;
    home(map);
    map.getContainer().addEventListener("keydown", (event) => {
      if (event.key === "Escape") pick("none", "");
    });
    map.atlasState = state(map);
    map.on("moveend zoomend resize", () => place(map));
    map.on("zoomend", () => map.getContainer().classList.toggle("near", map.getZoom() > NEAR));
    whenStyled(() => place(map));
    return map;
  };

  function state(map) {
    const drawn = { marks: {}, arrows: {}, areas: {}, halos: {} };
    const made = { drawn, content: null, base: base(map) };
    made.areas = L.svg({ pane: "areas" }).addTo(map);
    made.flows = L.svg({ pane: "flows" }).addTo(map);
    made.flows._container.prepend(heads());
    made.areas._container.prepend(hatches());
    return made;
  }

  atlas.draw = async function (map, content) {
    const { drawn, content: before } = map.atlasState;
    map.atlasState.content = content;
    window.feature_group = [];
    if (before?.language !== content.language) furnish(map, content);
    compare(drawn.marks, content.marks, (mark) => drawMark(map, mark));
    compare(drawn.arrows, content.arrows, (arrow) => drawArrow(map, arrow));
    place(map);
    try {
      await drawShapes(map, content);
    } catch (error) {
      map.attributionControl.setPrefix(element("b", "", content.words.broken).outerHTML);
      document.body.dataset.broken = error.message;
    }
  };

  async function drawShapes(map, content) {
    const { base: ground, drawn } = map.atlasState;
    const outlines = ["departments", "border"].map(boundary);
    const [departments, border] = await Promise.all([...outlines, ground]);
    if (map.atlasState.content !== content) return;
    compare(drawn.areas, content.areas, (area) => drawArea(map, area, departments));
    compare(drawn.halos, content.halos, (halo) => drawHalo(map, halo, border));
    document.body.dataset.drawn = content.version;
  }
})((window.atlas ||= {}));
