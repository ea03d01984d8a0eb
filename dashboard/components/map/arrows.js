// The arrows of flows: a casing, a line with a head, a wide twin that is easy to hit, a letter.
// What others than Peru's own chapter say has a second line: along the arrow where they alone
// speak, a square at its beginning where both do.
(function (atlas) {
  "use strict";
  const { HUES, badge, choosable, drawn, dressed, element, stand, svg } = atlas;
  const DASHES = { asserted: null, reported: "7 5", "at-risk": "0.1 5.5" };
  const WIDE_DOTS = "0.1 8";

  const HEAD = {
    viewBox: "0 0 10 10",
    refX: 8,
    refY: 5,
    markerWidth: 12,
    markerHeight: 12,
    markerUnits: "userSpaceOnUse",
    orient: "auto",
  };

  function heads() {
    const made = svg("defs", {});
    for (const [hue, color] of Object.entries(HUES)) {
      const head = svg("marker", { id: `head-${hue}`, ...HEAD });
      head.append(svg("path", { d: "M0,0.6 L10,5 L0,9.4 L2.6,5 z", fill: color }));
      made.append(head, tail(hue, color));
    }
    return made;
  }

  function tail(hue, color) {
    const made = svg("marker", { id: `tail-${hue}`, ...HEAD, refX: 5 });
    const square = { x: 1.6, y: 1.6, width: 6.8, height: 6.8, stroke: color };
    made.append(svg("rect", { class: "tail", "stroke-width": 1.5, ...square }));
    return made;
  }

  function drawArrow(map) {
    const { flows, signs } = map.atlasState;
    const paths = ["casing", "line", "arrow"].map((name) => svg("path", { class: name }));
    const letter = element("div", "letter");
    letter.setAttribute("aria-hidden", "true");
    letter.style.visibility = "hidden";
    const title = svg("title", {});
    paths[2].append(title);
    const group = svg("g", {});
    group.append(...paths);
    flows.append(group);
    signs.prepend(letter);
    map.atlasState.placed = null;
    const parts = { group, paths, title, letter };
    const remove = () => [group, letter].forEach((part) => part.remove());
    return { ...parts, dress: (arrow) => dressArrow(parts, arrow), remove };
  }

  function dressArrow({ group, paths: [, line, hit], title, letter }, arrow) {
    const states = ["selected", "dimmed"].filter((state) => arrow[state]);
    const voices = arrow.voices && `voices-${arrow.voices}`;
    const classes = ["flow", arrow.line, voices, ...states].filter(Boolean);
    group.setAttribute("class", classes.join(" "));
    group.style.setProperty("--hue", HUES[arrow.hue]);
    lines(line, arrow);
    title.textContent = arrow.text;
    choosable(hit, arrow, "arrow");
    letter.className = arrow.dimmed ? "letter dimmed" : "letter";
    letter.style.setProperty("--hue", HUES[arrow.hue]);
    letter.textContent = arrow.count > 1 ? `${arrow.letter} ${arrow.count}` : arrow.letter;
  }

  function lines(line, { voices, hue, ...arrow }) {
    const alone = voices === "others";
    const known = line.nextSibling.matches(".core") && line.nextSibling;
    if (known && !alone) known.remove();
    const core = alone && (known || svg("path", { class: "core", d: line.getAttribute("d") }));
    if (core) line.after(core);
    const dashes = alone && arrow.line === "at-risk" ? WIDE_DOTS : DASHES[arrow.line];
    for (const each of [line, core].filter(Boolean))
      dressed(each, {
        "marker-start": voices === "both" ? `url(#tail-${hue})` : null,
        // The head stands on the upper of two lines.
        "marker-end": each === (core || line) ? `url(#head-${hue})` : null,
        "stroke-dasharray": dashes,
      });
  }

  function moveArrow({ group, letter }, way, wide, room) {
    group.style.display = way ? "" : "none";
    const spot = way && badge(way.points, wide, room.taken);
    letter.style.visibility = spot ? "visible" : "hidden";
    if (!way) return;
    for (const path of group.children) path.setAttribute("d", way.path || drawn(way));
    if (!spot) return;
    stand(letter, spot);
    room.taken.push(spot);
  }

  Object.assign(atlas, { heads, drawArrow, moveArrow });
})((window.atlas ||= {}));
