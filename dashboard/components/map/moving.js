// How the map is moved: by the mouse, by Ctrl and the wheel, by two fingers, by keys. A wheel or
// one finger alone scrolls the page.
(function (atlas) {
  "use strict";
  const { chose, hint, home, pick } = atlas;
  const STEP = 90;
  const WHEEL = 120;
  const SWIPE = 12;

  function hearMoves(map) {
    const face = map.getContainer();
    face.addEventListener("wheel", (event) => turn(map, event), { passive: false });
    face.addEventListener("pointerdown", (event) => byMouseAlone(map, event), true);
    hearFingers(map, face);
    // A frame is the map's alone; on a page of its own other parts have keys too.
    const heard = window.parent === window ? face : document;
    heard.addEventListener("keydown", (event) => press(map, event));
    map.on("dragend", () => chose(map));
    face.addEventListener("focusin", ({ target }) => show(map, target));
  }

  function turn(map, event) {
    if (!event.ctrlKey && !event.metaKey) return hint(map, map.atlasState.content.words.wheel);
    event.preventDefault();
    const zoom = map.getZoom() - event.deltaY / (event.deltaMode ? 3 : WHEEL);
    map.setZoomAround(map.mouseEventToContainerPoint(event), zoom, { animate: false });
    return chose(map);
  }

  // A pen or a mouse drags the map; one finger is the page's.
  function byMouseAlone(map, { pointerType }) {
    if (pointerType === "touch") map.dragging.disable();
    else map.dragging.enable();
  }

  function hearFingers(map, face) {
    let from = null;
    const quiet = { passive: true };
    face.addEventListener("touchstart", ({ touches }) => (from = touches[0]), quiet);
    face.addEventListener("touchmove", ({ touches }) => {
      if (touches.length > 1) return chose(map);
      const [{ clientX, clientY }] = touches;
      const moved = Math.hypot(clientX - from.clientX, clientY - from.clientY);
      return moved > SWIPE && hint(map, map.atlasState.content.words.touch);
    }, quiet);
  }

  const KEYS = {
    ArrowUp: (map) => pan(map, [0, -1]),
    ArrowDown: (map) => pan(map, [0, 1]),
    ArrowLeft: (map) => pan(map, [-1, 0]),
    ArrowRight: (map) => pan(map, [1, 0]),
    "+": (map) => zoom(map, 1),
    "=": (map) => zoom(map, 1),
    "-": (map) => zoom(map, -1),
    Home: (map) => home(map),
    Escape: (map) => leave(map),
  };

  function press(map, event) {
    const act = KEYS[event.key];
    if (!act || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    act(map);
  }

  function leave(map) {
    const panel = map.getContainer().querySelector("details[open]");
    if (!panel) return pick("none", "");
    panel.open = false;
    return panel.querySelector("summary").focus();
  }

  function pan(map, [x, y]) {
    map.panBy([x * STEP, y * STEP], { animate: false });
    chose(map);
  }

  function zoom(map, by) {
    map.setZoom(map.getZoom() + by, { animate: false });
    chose(map);
  }

  // A key can reach a mark beyond the frame: the map goes there.
  function show(map, target) {
    const item = target.dataset.kind === "place" && map.atlasState.drawn.marks[target.dataset.id];
    if (!item || !target.matches(".disc, .ring, .area-badge")) return;
    const at = [item.item.latitude, item.item.longitude];
    if (map.getBounds().contains(at)) return;
    map.panTo(at, { animate: false });
    chose(map);
  }

  Object.assign(atlas, { hearMoves, pan, zoom });
})((window.atlas ||= {}));
