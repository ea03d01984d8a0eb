// What stands on the map and stays: zoom, background, legend, and the names of lands.
(function (atlas) {
  "use strict";
  const { drawLand, element, home, legend } = atlas;

  atlas.furnish = function (map, content) {
    for (const control of map.atlasControls || []) control.remove();
    for (const land of map.atlasLands || []) land.marker.remove();
    map.atlasLands = content.lands.map((land) => drawLand(map, land));
    const controls = [
      control("topright", zoom(content.words)),
      control("topright", background(map, content)),
      control("bottomleft", legend(map, content)),
    ];
    map.atlasControls = controls.map((made) => made.addTo(map));
    map.getContainer().setAttribute("aria-label", content.words.name);
  };

  function control(position, node) {
    const made = L.control({ position });
    made.onAdd = () => node;
    L.DomEvent.disableClickPropagation(node);
    L.DomEvent.disableScrollPropagation(node);
    return made;
  }

  function zoom(words) {
    const bar = element("div", "zoom");
    bar.append(
      button("+", words.zoomIn, () => window.map.zoomIn(1)),
      button("−", words.zoomOut, () => window.map.zoomOut(1)),
      button("⌂", words.home, () => home(window.map)),
    );
    return bar;
  }

  function button(text, label, act) {
    const made = element("button", "", text);
    made.type = "button";
    made.title = label;
    made.setAttribute("aria-label", label);
    made.addEventListener("click", act);
    return made;
  }

  function background(map, content) {
    const box = element("details", "panel background");
    box.append(element("summary", "", content.words.background));
    box.append(...content.backgrounds.map((choice) => option(map, choice)));
    return box;
  }

  function option(map, choice) {
    const label = element("label", "", choice.label);
    const radio = document.createElement("input");
    Object.assign(radio, { type: "radio", name: "background", checked: !choice.url });
    radio.addEventListener("change", () => lay(map, choice));
    label.prepend(radio);
    return label;
  }

  function lay(map, { url, attribution, max_zoom: maxNativeZoom }) {
    if (map.atlasTiles) map.atlasTiles.remove();
    const tiles = () => L.tileLayer(url, { pane: "tiles", attribution, maxNativeZoom }).addTo(map);
    map.atlasTiles = url ? tiles() : null;
  }
})((window.atlas ||= {}));
