// From the chosen sign to its statements beside the map by one more Tab, and back by the page.
(function (atlas) {
  "use strict";
  const { element } = atlas;

  function onward(map) {
    const { content, drawn, flows } = map.atlasState;
    const button = (map.atlasState.onward ||= made(map));
    const { marks, arrows } = drawn;
    const mark = Object.values(marks).find(({ item }) => item.selected);
    const arrow = Object.values(arrows).find(({ item }) => item.selected);
    button.textContent = content.words.onward;
    if (mark) after(button, mark.node);
    else if (arrow) after(button, last(flows, arrow.group));
    else button.remove();
  }

  // The last of all arrows; a node that moves loses the focus, so the others move instead.
  function last(flows, group) {
    while (group.nextElementSibling) flows.insertBefore(group.nextElementSibling, group);
    return flows;
  }

  function after(button, node) {
    if (button.previousElementSibling !== node) node.after(button);
  }

  function made(map) {
    const button = element("button", "onward");
    button.type = "button";
    button.addEventListener("focus", () => beside(map, button));
    button.addEventListener("click", () => window.parent.dispatchEvent(new Event("atlas-read")));
    return button;
  }

  function beside(map, button) {
    const { drawn } = map.atlasState;
    const chosen = [...Object.values(drawn.marks), ...Object.values(drawn.arrows)]
      .find(({ item }) => item.selected);
    button.style.transform = (chosen.node || chosen.letter).style.transform;
  }

  // The page brings the focus to the map, or back to the sign that was chosen last.
  function hearPage(map) {
    map.getContainer().tabIndex = -1;
    window.addEventListener("atlas-focus", ({ detail }) => arrive(map, detail));
  }

  function arrive(map, detail) {
    const sign = detail === "back" && map.atlasState.lastChosen;
    (sign?.isConnected ? sign : map.getContainer()).focus();
  }

  Object.assign(atlas, { hearPage, onward });
})((window.atlas ||= {}));
