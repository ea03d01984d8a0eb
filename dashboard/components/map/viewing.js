// Which part of the world is seen: Peru until the reader moves the map. What a reader moved it to
// stands in the page's address and comes back with it.
(function (atlas) {
  "use strict";
  const { pick } = atlas;
  const { home } = atlas;
  const PAUSE = 300; // Milliseconds without a move after which it counts.
  const KEY = "map";

  // Called with each content; only a view that this map has not had yet moves it.
  function startAt(map, seen) {
    if (!map.atlasViewing) listen(map);
    const viewing = map.atlasViewing;
    if (seen === viewing.begun) return;
    const first = viewing.begun === null;
    viewing.begun = seen;
    if (seen === viewing.told) return;
    viewing.told = seen;
    if (seen) show(map, seen);
    else if (!first) quietly(map, () => home(map));
  }

  function show(map, seen) {
    const [latitude, longitude, zoom] = seen.split("~").map(Number);
    map.atlasState.isHome = false;
    quietly(map, () => map.setView([latitude, longitude], zoom, { animate: false }));
  }

  // Only what the reader does is told, and no fit of ours.
  function quietly(map, move) {
    map.atlasViewing.byReader = false;
    move();
  }

  function listen(map) {
    map.atlasViewing = { begun: null, told: "", byReader: false, pause: null };
    for (const sign of ["pointerdown", "wheel", "keydown", "touchstart"])
      map.getContainer().addEventListener(sign, () => (map.atlasViewing.byReader = true), true);
    map.on("moveend", () => {
      if (map.atlasViewing.byReader) tellLater(map, written(map));
    });
  }

  function written(map) {
    const { lat, lng } = map.getCenter();
    return [lat.toFixed(3), lng.toFixed(3), map.getZoom().toFixed(2)].join("~");
  }

  function tellLater(map, seen) {
    clearTimeout(map.atlasViewing.pause);
    map.atlasViewing.pause = setTimeout(() => tell(map, seen), PAUSE);
  }

  function tell(map, seen) {
    if (seen === map.atlasViewing.told) return;
    map.atlasViewing.told = seen;
    address(map, seen);
    pick("moved", seen);
  }

  // A move is no step to go back: it stands in the address of the step that it belongs to.
  function address(map, seen) {
    if (window.parent === window) return;
    const { history, location } = window.parent;
    const others = location.search.slice(1).split("&").filter((part) => part && !isOurs(part));
    if (!others.length) others.push(`lang=${map.atlasState.content.language}`);
    if (seen) others.push(`${KEY}=${seen}`);
    history.replaceState(history.state, "", `${location.pathname}?${others.join("&")}`);
  }

  const isOurs = (part) => part.startsWith(`${KEY}=`);

  // The reader's own way back to the view that shows Peru: the address forgets the other.
  function homeAgain(map) {
    home(map);
    if (!map.atlasViewing) return;
    map.atlasViewing.byReader = false;
    tellLater(map, "");
  }

  Object.assign(atlas, { startAt, home: homeAgain });
})((window.atlas ||= {}));
