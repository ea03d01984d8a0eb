// The map on paper: narrow enough for the legend beside it, low enough for statements below it,
// from whatever window it is printed. It is placed anew before the browser prints, which waits for
// no script.
(function (atlas) {
  "use strict";
  // Pixels of CSS, as the page's style has them; on a lower map what was added is a dot.
  const WIDTH = 500;
  const HEIGHT = 424;

  function hearPaper(map) {
    // On a page of its own the page says how large its map is printed.
    if (window.parent === window) return;
    const { style } = map.getContainer();
    let screen = null;
    window.addEventListener("beforeprint", () => {
      screen ||= { width: style.width, height: style.height };
      stand(map, { width: `${WIDTH}px`, height: `${Math.min(HEIGHT, map.getSize().y)}px` });
    });
    window.addEventListener("afterprint", () => {
      stand(map, screen);
      screen = null;
    });
  }

  function stand(map, size) {
    Object.assign(map.getContainer().style, size);
    map.invalidateSize({ animate: false, pan: false });
    // Of an arrow whose extent nobody asked for Chromium prints nothing.
    for (const flow of map.atlasState.flows.children) flow.getBBox();
  }

  Object.assign(atlas, { hearPaper });
})((window.atlas ||= {}));
