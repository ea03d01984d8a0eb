// What lies where on the map's face: sea, or which country. And Peru's outline as it is seen.
(function (atlas) {
  "use strict";
  const { far } = atlas;
  const CELL = 4;
  const HOME = "PE";
  const SEA = 0;
  const BLEND = 255;
  // So far from the frame's edge an outline still counts as seen: an arrow needs the room.
  const INSET = 30;

  const projected = ([lng, lat]) => L.CRS.EPSG3857.latLngToPoint(L.latLng(lat, lng), 0);

  // Countries as they are painted: rings in the pixels of zoom 0, and their path.
  function lands(features) {
    return features.map(({ properties, geometry }) => {
      const polygons =
        geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      const rings = polygons.flat().map((ring) => ring.map(projected));
      const path = new Path2D();
      for (const ring of rings) trace(path, ring);
      return { iso: properties.iso, rings, path };
    });
  }

  function trace(path, ring) {
    ring.forEach(({ x, y }, index) => (index ? path.lineTo(x, y) : path.moveTo(x, y)));
    path.closePath();
  }

  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d", { willReadFrequently: true });

  function survey(map, countries) {
    const { x, y } = map.getSize();
    const corner = map.getPixelBounds().min;
    const scale = map.getZoomScale(map.getZoom(), 0);
    const columns = (canvas.width = Math.ceil(x / CELL));
    const rows = (canvas.height = Math.ceil(y / CELL));
    pen.setTransform(scale / CELL, 0, 0, scale / CELL, -corner.x / CELL, -corner.y / CELL);
    countries.forEach(({ path }, index) => {
      pen.fillStyle = `rgb(${index + 1}, 0, 0)`;
      pen.fill(path, "evenodd");
    });
    const face = ([east, south]) => ({ x: east * scale - corner.x, y: south * scale - corner.y });
    const cells = codes(pen.getImageData(0, 0, columns, rows).data);
    const isos = countries.map(({ iso }) => iso);
    const made = { columns, rows, cells, isos, face };
    const home = isos.indexOf(HOME) + 1;
    made.land = sums(made, (code) => code !== SEA);
    made.home = sums(made, (code) => code === home && home !== SEA);
    made.print = print(made);
    return made;
  }

  // A number that another ground of the same view shares only where the same lies in each cell.
  function print({ cells, isos }) {
    const number = (iso) => [...iso].reduce((sum, letter) => 37 * sum + letter.charCodeAt(), 1);
    const names = ["", ...isos].map(number);
    return cells.reduce((sum, code) => (Math.imul(sum, 31) + (names[code] ?? BLEND)) | 0, 7);
  }

  // How many cells of a kind lie above and left of each cell: what a box holds is four look-ups.
  function sums({ columns, rows, cells }, counts) {
    const wide = columns + 1;
    const held = new Uint32Array(wide * (rows + 1));
    for (let row = 0; row < rows; row += 1)
      for (let column = 0, sum = 0; column < columns; column += 1) {
        sum += counts(cells[row * columns + column]) ? 1 : 0;
        held[(row + 1) * wide + column + 1] = held[row * wide + column + 1] + sum;
      }
    return held;
  }

  const clamp = (value, most) => Math.min(Math.max(Math.floor(value / CELL), 0), most - 1);

  const range = ({ columns, rows }, { x, y, w, h }) => ({
    left: clamp(x - w / 2, columns),
    right: clamp(x + w / 2, columns),
    top: clamp(y - h / 2, rows),
    bottom: clamp(y + h / 2, rows),
  });

  const isOffshore = ({ columns, rows, cells }, { x, y }) =>
    cells[clamp(y, rows) * columns + clamp(x, columns)] === SEA;

  function held(ground, counts, { left, right, top, bottom }) {
    const at = (row, column) => counts[row * (ground.columns + 1) + column];
    const below = at(bottom + 1, right + 1) - at(bottom + 1, left);
    return below - at(top, right + 1) + at(top, left);
  }

  const holdsNone = (ground, counts, box) => held(ground, counts, range(ground, box)) === 0;

  const isSea = (ground, box) => holdsNone(ground, ground.land, box);
  const isAbroad = (ground, box) => holdsNone(ground, ground.home, box);

  // A cell is of the country that fills it; one that no country fills alone is of none of them.
  const codes = (pixels) =>
    Uint8Array.from({ length: pixels.length / 4 }, (_, cell) => {
      const alpha = pixels[4 * cell + 3];
      return alpha === 0 ? SEA : alpha === 255 ? pixels[4 * cell] : BLEND;
    });

  // Whether a box lies on one country alone.
  function isOn(ground, iso, box) {
    const code = ground.isos.indexOf(iso) + 1;
    const cells = range(ground, box);
    const { left, right, top, bottom } = cells;
    if (code === SEA) return false;
    if (iso === HOME)
      return held(ground, ground.home, cells) === (right - left + 1) * (bottom - top + 1);
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1)
        if (ground.cells[row * ground.columns + column] !== code) return false;
    return true;
  }

  // Peru's longest ring, simplified and cut to the frame: what an arrow can cross.
  function outline(ground, countries, frame) {
    const country = countries.find((one) => one.iso === HOME);
    if (!country) return [];
    const ring = country.rings.reduce((a, b) => (b.length > a.length ? b : a));
    const seen = ring.map(({ x, y }) => ground.face([x, y])).map(({ x, y }) => L.point(x, y));
    const bounds = L.bounds([INSET, INSET], [frame.x - INSET, frame.y - INSET]);
    const cut = L.PolyUtil.clipPolygon(L.LineUtil.simplify(seen, 3), bounds);
    return cut.filter((point, index) => !index || far(point, cut[index - 1]) > 0.5);
  }

  Object.assign(atlas, { lands, survey, isOffshore, isSea, isAbroad, isOn, outline });
})((window.atlas ||= {}));
