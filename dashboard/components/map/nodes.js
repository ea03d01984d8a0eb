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
    return dressed(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes);
  }

  // Set attributes; one that is null goes.
  function dressed(node, attributes) {
    for (const [key, value] of Object.entries(attributes))
      if (value === null) node.removeAttribute(key);
      else node.setAttribute(key, value);
    return node;
  }

  const size = (node) => ({ w: node.offsetWidth, h: node.offsetHeight });

  // Put the middle of a node on a point of the map's face.
  function stand(node, { x, y }) {
    node.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) translate(-50%, -50%)`;
  }

  Object.assign(atlas, { element, svg, dressed, size, stand });
})((window.atlas ||= {}));
