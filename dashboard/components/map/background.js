// What lies under the marks: our own outlines, or tiles of another server that the reader chose.
(function (atlas) {
  "use strict";
  const { element, note } = atlas;
  // Milliseconds in which a picture comes, or it is said that none came.
  const PATIENCE = 4000;

  function background(map) {
    const panel = element("details", "panel background");
    panel.append(element("summary", ""), element("div", "choices"));
    panel.addEventListener("click", ({ target }) => {
      const button = target.closest("button");
      if (button) choose(map, panel, [...button.parentNode.children].indexOf(button));
    });
    map.atlasState.laid = 0;
    return panel;
  }

  function wordBackground(map, panel, { backgrounds, words }) {
    const [summary, choices] = panel.children;
    summary.textContent = words.background;
    while (choices.children.length < backgrounds.length)
      choices.append(Object.assign(element("button", ""), { type: "button" }));
    backgrounds.forEach(({ label }, index) => (choices.children[index].textContent = label));
    tick(map, panel);
    if (map.atlasState.missing) note(map, "tiles", words.tiles);
  }

  // What is ticked is what is drawn.
  function tick(map, panel) {
    [...panel.lastChild.children].forEach((button, index) =>
      button.setAttribute("aria-current", index === map.atlasState.laid),
    );
  }

  function choose(map, panel, index) {
    const state = map.atlasState;
    panel.open = false;
    panel.firstChild.focus();
    if (index === state.laid) return;
    state.laid = index;
    tick(map, panel);
    lay(map, state.content.backgrounds[index]);
  }

  function lay(map, { url, attribution, max_zoom: maxNativeZoom }) {
    const state = map.atlasState;
    state.tiles?.remove();
    clearTimeout(state.waiting);
    missing(map, false);
    state.tiles = url
      ? L.tileLayer(url, { pane: "tiles", attribution, maxNativeZoom }).addTo(map)
      : null;
    if (!url) return;
    const late = () => missing(map, true);
    state.waiting = setTimeout(late, PATIENCE);
    state.tiles.on("tileerror", late);
    state.tiles.on("tileload", () => (clearTimeout(state.waiting), missing(map, false)));
  }

  function missing(map, isMissing) {
    map.atlasState.missing = isMissing;
    note(map, "tiles", isMissing ? map.atlasState.content.words.tiles : "");
  }

  Object.assign(atlas, { background, wordBackground });
})((window.atlas ||= {}));
