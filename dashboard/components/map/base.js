// The ground of the map: land, departments and waters, and the view that shows Peru.
(function (atlas) {
  "use strict";
  const { LAND, boundary } = atlas;
  const PERU = [[-18.5, -81.5], [0.2, -68.5]];

  // On a wide map the legend lies over the ocean, so Peru moves to the right of it.
  function home(map) {
    const wide = map.getSize().x > 560;
    map.fitBounds(PERU, { paddingTopLeft: [wide ? 150 : 8, 30], paddingBottomRight: [8, 24] });
  }

  // Peru and its neighbors first: the map is drawn without waiting for waters and the far world.
  async function base(map) {
    const canvas = L.canvas({ pane: "base", padding: 0.3 });
    const options = { renderer: canvas, pane: "base", interactive: false };
    const shapes = (data, style) => L.geoJSON(data, { ...options, style }).addTo(map);
    const [countries, departments] = await Promise.all(
      ["countries", "departments"].map(boundary),
    );
    shapes(countries, (feature) => (isPeru(feature) ? OWN : NEAR));
    shapes(departments, { color: LAND.line, weight: 0.6, fill: false });
    const outline = shapes(
      { type: "FeatureCollection", features: countries.features.filter(isPeru) },
      { color: LAND.outline, weight: 1.4, fill: false },
    );
    backdrop(shapes, outline).catch((error) => (document.body.dataset.broken = error.message));
  }

  const isPeru = (feature) => feature.properties.iso === "PE";
  const OWN = { color: LAND.border, weight: 0, fillColor: LAND.peru, fillOpacity: 1 };
  const NEAR = { color: LAND.border, weight: 0.8, fillColor: LAND.near, fillOpacity: 1 };
  const FAR = { color: LAND.line, weight: 0.8, fillColor: LAND.far, fillOpacity: 1 };
  const RIVER = { color: LAND.water, weight: 1, fill: false };
  const LAKE = { color: LAND.water, weight: 0.8, fillColor: LAND.water, fillOpacity: 1 };

  async function backdrop(shapes, outline) {
    const [world, rivers, lakes] = await Promise.all(["world", "rivers", "lakes"].map(boundary));
    shapes(world, FAR).bringToBack();
    shapes(rivers, RIVER);
    shapes(lakes, LAKE);
    outline.bringToFront();
  }

  Object.assign(atlas, { home, base });
})((window.atlas ||= {}));
