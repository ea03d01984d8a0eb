// Compares what is drawn with what is wanted by id: what is new is made, what changed is dressed
// anew and stays the node that it was, so that the focus stays on it.
(function (atlas) {
  "use strict";
  function compare(drawn, wanted, draw) {
    const keys = new Map(wanted.map((item) => [item.id, JSON.stringify(item)]));
    for (const [id, old] of Object.entries(drawn))
      if (!keys.has(id)) {
        old.remove();
        delete drawn[id];
      }
    for (const item of wanted) {
      const known = (drawn[item.id] ||= draw(item));
      if (known.key === keys.get(item.id)) continue;
      Object.assign(known, { item, key: keys.get(item.id) });
      known.dress(item);
    }
  }

  Object.assign(atlas, { compare });
})((window.atlas ||= {}));
