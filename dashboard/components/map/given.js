// What the page gives the map: at first with its frame, then with each answer, as it gives every
// part that stands. Streamlit may give again what the frame began with; the later gift stands.
(function (atlas) {
  "use strict";
  const { draw, startAt } = atlas;
  const KEY = "map";

  function show(map, { content, seen, at }) {
    if (!at) return tell(map, { content, seen });
    const parts = (window.parent.atlasParts ||= new window.parent.Map());
    const known = parts.get(KEY);
    const given = known?.at > at ? known : { at, data: { content, seen } };
    // The words around the map are there at once: the map lets them be seen before it is drawn.
    const told = (now) => setTimeout(() => window.frameElement && tell(map, now));
    parts.set(KEY, { ...given, told });
    return tell(map, given.data);
  }

  function tell(map, { content, seen }) {
    if (seen !== null) startAt(map, seen);
    return draw(map, content);
  }

  Object.assign(atlas, { show });
})((window.atlas ||= {}));
