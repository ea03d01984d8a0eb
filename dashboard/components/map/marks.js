// The marks of places: their nodes. Where they stand is decided elsewhere.
(function (atlas) {
  "use strict";
  const { HUES, INK, choosable, element, size, stand, svg } = atlas;

  const isLoose = (mark) => mark.symbol === "pill" || mark.symbol === "edge";

  function drawMark(map, { id }) {
    const { signs, lines } = map.atlasState;
    const node = element("div", "mark");
    const name = element("span", "name");
    const word = element("span", "pill-name");
    const number = element("span", "number");
    const leader = svg("g", { class: "leader" });
    leader.append(svg("path", {}), svg("circle", { r: 2.2 }));
    node.append(word, number);
    name.dataset.of = id;
    name.setAttribute("aria-hidden", "true");
    signs.append(name, node);
    lines.prepend(leader);
    map.atlasState.placed = null;
    const parts = { id, node, name, word, number, leader };
    const remove = () => [node, name, leader].forEach((part) => part.remove());
    return { ...parts, dress: (mark) => dressMark(parts, mark), remove };
  }

  function dressMark({ node, name, word, number }, mark) {
    const states = ["selected", "dimmed", "fades"].filter((state) => mark[state]).join(" ");
    const where = node.classList.contains("rim") ? "rim" : "";
    const voices = mark.voices && `voices-${mark.voices}`;
    node.className = ["mark", mark.symbol, voices, states, where].filter(Boolean).join(" ");
    node.style.setProperty("--hue", HUES[mark.hue] || INK);
    node.title = mark.text;
    choosable(node, mark, "place");
    word.textContent = isLoose(mark) || mark.symbol === "country" ? mark.label : "";
    const said = mark.numbered ? [mark.letter, mark.count].filter(Boolean).join(" ") : "";
    // Drawn rather than written: the name of the button says it in words.
    number.dataset.said = said;
    number.hidden = !said;
    name.textContent = word.textContent ? "" : mark.label;
    name.className = `name of-${mark.symbol} ${states}`;
  }

  // Everything that must be known of a mark before it is placed.
  function measured(mark, face) {
    const { item, node, name } = mark;
    const from = face(item);
    return { id: item.id, mark, from, ...size(node), label: size(name) };
  }

  function moveMark({ mark, from, x, y, rim, led }) {
    stand(mark.node, { x, y });
    mark.node.classList.toggle("rim", Boolean(rim));
    mark.leader.style.display = led ? "" : "none";
    if (!led) return;
    const [path, dot] = mark.leader.children;
    path.setAttribute("d", `M${led[0].x} ${led[0].y} L${led[1].x} ${led[1].y}`);
    dot.setAttribute("cx", from.x);
    dot.setAttribute("cy", from.y);
    dot.style.display = mark.node.matches(".ring, .disc") && led.dot ? "" : "none";
  }

  function moveName({ name }, spot) {
    name.style.visibility = spot ? "visible" : "hidden";
    if (spot) stand(name, spot);
  }

  Object.assign(atlas, { drawMark, isLoose, measured, moveMark, moveName });
})((window.atlas ||= {}));
