// The ground of the map: land, departments and waters.
(function (atlas) {
  "use strict";
  const { LAND, boundary, lands, placeInTurn } = atlas;

  const isPeru = (feature) => feature.properties.iso === "PE";
  const OWN = { color: LAND.border, weight: 0, fillColor: LAND.peru, fillOpacity: 1 };
  const NEAR = { color: LAND.border, weight: 0.8, fillColor: LAND.near, fillOpacity: 1 };
  const FAR = { color: LAND.line, weight: 0.8, fillColor: LAND.near, fillOpacity: 1 };
  const DEPARTMENT = { color: LAND.line, weight: 0.6, fill: false };
  const OUTLINE = { color: LAND.outline, weight: 1.4, fill: false };
  const RIVER = { color: LAND.water, weight: 1, fill: false };
  const LAKE = { color: LAND.water, weight: 0.8, fillColor: LAND.water, fillOpacity: 1 };

  // Peru and its neighbors first: the map is drawn without waiting for waters and the far world.
  async function ground(map) {
    const state = map.atlasState;
    if (state.departments) return;
    const [countries, departments, border] = await boundaries("countries", "departments", "border");
    if (state.departments) return;
    const shapes = painter(map);
    shapes(countries, (feature) => (isPeru(feature) ? OWN : NEAR));
    shapes(departments, DEPARTMENT);
    state.outline = shapes(collection(countries.features.filter(isPeru)), OUTLINE);
    state.countries = lands(countries.features);
    state.border = prepared(border.features);
    state.departments = prepared(departments.features);
  }

  async function backdrop(map) {
    const state = map.atlasState;
    if (state.backdrop) return;
    const [world, rivers, lakes] = await boundaries("world", "rivers", "lakes");
    if (state.backdrop) return;
    state.backdrop = true;
    const shapes = painter(map);
    shapes(world, FAR).bringToBack();
    shapes(rivers, RIVER);
    shapes(lakes, LAKE);
    state.outline.bringToFront();
    state.countries = [...lands(world.features), ...state.countries];
    placeInTurn(map);
  }

  const boundaries = (...names) => Promise.all(names.map(boundary));
  const collection = (features) => ({ type: "FeatureCollection", features });

  function painter(map) {
    map.atlasState.canvas ||= L.canvas({ pane: "base", padding: 0.3 });
    const options = { renderer: map.atlasState.canvas, pane: "base", interactive: false };
    return (data, style) => L.geoJSON(data, { ...options, style }).addTo(map);
  }

  // Lines and rings in the pixels of zoom 0, with what is known of each.
  const prepared = (features) =>
    features.map(({ properties, geometry }) => ({ properties, rings: parts(geometry) }));

  function parts({ type, coordinates }) {
    const lines = { LineString: [coordinates], MultiPolygon: coordinates.flat(1) };
    const project = ([lng, lat]) => L.CRS.EPSG3857.latLngToPoint(L.latLng(lat, lng), 0);
    return (lines[type] || coordinates).map((line) => line.map(project));
  }

  Object.assign(atlas, { ground, backdrop });
})((window.atlas ||= {}));
