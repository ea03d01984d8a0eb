// Peru in its frame: what a map shows until the reader moves it.
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
    const padding = { paddingTopLeft: corner, paddingBottomRight: other };
    map.fitBounds(PERU, { ...padding, animate: false });
    map.atlasState.isHome = true;
  }

  // What a reader chose stays when the window changes; Peru is fitted into it anew.
  function chose(map) {
    map.atlasState.isHome = false;
  }

  Object.assign(atlas, { home, chose });
})((window.atlas ||= {}));
