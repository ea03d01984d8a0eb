// Compares what is drawn with what is wanted by id, so that a filter touches only what changed.
(function (atlas) {
  "use strict";
  atlas.compare = function (drawn, wanted, draw) {
    const keys = new Map(wanted.map((item) => [item.id, JSON.stringify(item)]));
    for (const [id, old] of Object.entries(drawn))
      if (keys.get(id) !== old.key) {
        old.remove();
        delete drawn[id];
      }
    for (const item of wanted)
      if (!drawn[item.id]) drawn[item.id] = { ...draw(item), item, key: keys.get(item.id) };
  };
})((window.atlas ||= {}));
