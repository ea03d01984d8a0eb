// What a click or a key on a sign of the map tells the page.
(function (atlas) {
  "use strict";
  const { dressed } = atlas;
  // A hand that clicks is not quite still; one that moves the map goes farther.
  const STILL = 5;

  function pick(kind, id) {
    const click = { kind, id, seq: Date.now() };
    if (window.parent.atlasAsk) window.parent.atlasAsk("click", click, "map");
    else if (window.Streamlit) window.Streamlit.setComponentValue(click);
    else if (atlas.onPick) atlas.onPick(kind, id);
  }

  // What makes a node a button; one listener on the map hears them all.
  const choosable = (node, item, kind) =>
    dressed(node, {
      tabindex: 0,
      role: "button",
      "aria-label": item.text,
      "aria-pressed": item.selected,
      "data-id": item.id,
      "data-kind": kind,
    });

  function hearChoices(map) {
    const face = map.getContainer();
    let down = null;
    face.addEventListener("pointerdown", (event) => (down = event), true);
    face.addEventListener("click", (event) => {
      const moved = down && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY);
      // A key makes a click too, which no pointer came before.
      if (event.detail && moved > STILL) return;
      choose(map, event);
    });
    face.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") choose(map, event);
      const by = { "[": -1, "]": 1 }[event.key];
      if (by) window.parent.dispatchEvent(new CustomEvent("atlas-step", { detail: by }));
    });
  }

  function choose(map, event) {
    const sign = event.target.closest("[data-kind]");
    if (!sign) return;
    event.preventDefault();
    map.atlasState.lastChosen = sign;
    const chosen = sign.getAttribute("aria-pressed") === "true";
    pick(chosen ? "none" : sign.dataset.kind, sign.dataset.id);
  }

  Object.assign(atlas, { pick, choosable, hearChoices });
})((window.atlas ||= {}));
