// What stands on the map and stays: buttons that move it, the background, the one line that must
// not be missed. It is made once; a change of language changes its words.
(function (atlas) {
  "use strict";
  const { background, element, home, nameLands, pan, wordBackground, zoom } = atlas;

  const BUTTONS = [
    ["+", "zoomIn", (map) => zoom(map, 1)],
    ["↑", "north", (map) => pan(map, [0, -1])],
    ["−", "zoomOut", (map) => zoom(map, -1)],
    ["←", "west", (map) => pan(map, [-1, 0])],
    ["⌂", "home", (map) => home(map)],
    ["→", "east", (map) => pan(map, [1, 0])],
    ["↓", "south", (map) => pan(map, [0, 1])],
  ];

  function furnish(map, content) {
    map.atlasFurniture ||= made(map);
    const { bar, panel, caveat, keys } = map.atlasFurniture;
    const { words } = content;
    BUTTONS.forEach(([, word], index) => name(bar.children[index], words[word]));
    wordBackground(map, panel, content);
    caveat.textContent = words.caveat;
    keys.textContent = words.keys;
    nameLands(map, content.lands);
    map.getContainer().setAttribute("aria-label", words.name);
    document.title = words.name;
    document.documentElement.lang = content.language;
    window.frameElement?.setAttribute("title", words.name);
  }

  function made(map) {
    const furniture = { bar: buttons(map), panel: background(map), caveat: element("p", "caveat") };
    control(map, "topright", furniture.bar);
    control(map, "topright", furniture.panel);
    control(map, "bottomleft", furniture.caveat);
    furniture.keys = element("p", "unseen");
    furniture.keys.id = "atlas-keys";
    map.getContainer().append(furniture.keys);
    map.getContainer().setAttribute("role", "group");
    map.getContainer().setAttribute("aria-describedby", "atlas-keys");
    return furniture;
  }

  function control(map, position, node) {
    const made = L.control({ position });
    made.onAdd = () => node;
    L.DomEvent.disableClickPropagation(node);
    made.addTo(map);
  }

  function buttons(map) {
    const bar = element("div", "zoom");
    for (const [sign, word, act] of BUTTONS) {
      const button = element("button", `to-${word}`, sign);
      button.type = "button";
      button.addEventListener("click", () => act(map));
      bar.append(button);
    }
    return bar;
  }

  function name(button, label) {
    button.title = label;
    button.setAttribute("aria-label", label);
  }

  Object.assign(atlas, { furnish });
})((window.atlas ||= {}));
