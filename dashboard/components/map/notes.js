// Notes in words on the map: what failed, and how to move the map. They take no click.
(function (atlas) {
  "use strict";
  const { element } = atlas;
  const PASSING = 1500;

  function notes(map) {
    const box = element("div", "notes");
    box.setAttribute("role", "status");
    map.getContainer().append(box);
    map.atlasState.notes = { box, held: {} };
  }

  // Say something until it is taken back; nothing said takes it back.
  function note(map, about, text) {
    const { box, held } = map.atlasState.notes;
    if ((held[about]?.textContent || "") === text) return;
    held[about]?.remove();
    held[about] = text ? box.appendChild(element("p", "note", text)) : null;
  }

  function hint(map, text) {
    note(map, "hint", text);
    clearTimeout(map.atlasState.hinted);
    map.atlasState.hinted = setTimeout(() => note(map, "hint", ""), PASSING);
  }

  Object.assign(atlas, { notes, note, hint });
})((window.atlas ||= {}));
