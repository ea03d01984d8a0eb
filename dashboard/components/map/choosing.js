// What a click or a key on a sign of the map tells the page.
(function (atlas) {
  "use strict";
  function pick(kind, id) {
    if (window.Streamlit) window.Streamlit.setComponentValue({ kind, id, seq: Date.now() });
    else if (atlas.onPick) atlas.onPick(kind, id);
  }

  function choosable(node, item, kind) {
    for (const [key, value] of Object.entries(said(item))) node.setAttribute(key, value);
    const choose = (event) => {
      event.stopPropagation();
      event.preventDefault();
      pick(item.selected ? "none" : kind, item.id);
    };
    node.addEventListener("click", choose);
    node.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") choose(event);
    });
    return node;
  }

  const said = (item) => ({
    tabindex: 0,
    role: "button",
    "aria-label": item.text,
    "aria-pressed": item.selected,
    "data-id": item.id,
  });

  Object.assign(atlas, { pick, choosable });
})((window.atlas ||= {}));
