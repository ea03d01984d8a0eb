// Which part of the world is seen: Peru at first, and what a reader chose in this tab before.
(function (atlas) {
  "use strict";
  const PERU = [[-18.5, -81.5], [0.2, -68.5]];
  // The width of Peru by its height, on this map.
  const SLIM = 0.68;
  const ROOM = { top: 30, foot: 34, east: 60, rim: 34 };

  // Peru stands east of the middle: what lies beyond the frame finds sea beside it.
  function home(map) {
    const { x, y } = map.getSize();
    const spare = x - SLIM * (y - ROOM.top - ROOM.foot) - ROOM.east;
    const isNarrow = spare < ROOM.rim;
    const west = isNarrow ? ROOM.rim : Math.min(x * 0.3, spare);
    const corner = [west, isNarrow ? ROOM.top + 16 : ROOM.top];
    const other = [isNarrow ? 14 : ROOM.east, ROOM.foot];
    map.fitBounds(PERU, { paddingTopLeft: corner, paddingBottomRight: other });
    map.atlasState.isHome = true;
    keep(null);
  }

  // A view that the reader chose; it is there again after a visit to another page.
  function chose(map) {
    const { lat, lng } = map.getCenter();
    map.atlasState.isHome = false;
    keep({ center: [lat, lng], zoom: map.getZoom() });
  }

  function begin(map) {
    const kept = store()?.getItem(key());
    if (!kept) return home(map);
    const { center, zoom } = JSON.parse(kept);
    map.setView(center, zoom, { animate: false });
    map.atlasState.isHome = false;
    return undefined;
  }

  const key = () => `atlas-view ${window.parent.location.pathname}`;

  function keep(view) {
    if (view) store()?.setItem(key(), JSON.stringify(view));
    else store()?.removeItem(key());
  }

  // A browser that keeps nothing refuses even to be asked.
  function store() {
    try {
      return window.sessionStorage;
    } catch (error) {
      if (error.name === "SecurityError") return null;
      throw error;
    }
  }

  Object.assign(atlas, { home, chose, begin });
})((window.atlas ||= {}));
