// What the map's signs are made of. Text reaches the page as text, never as markup.
(function (atlas) {
  "use strict";
  function element(tag, name, text) {
    const made = document.createElement(tag);
    made.className = name;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function svg(tag, attributes) {
    const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  }

  const size = (node) => ({ w: node.offsetWidth, h: node.offsetHeight });

  // A node that stands at a point of the map and, for Leaflet, is not there to be clicked.
  function standing(node, at, options) {
    const icon = L.divIcon({ html: node, className: "", iconSize: [0, 0] });
    return L.marker(at, { icon, interactive: false, keyboard: false, ...options });
  }

  Object.assign(atlas, { element, svg, size, standing });
})((window.atlas ||= {}));
