// The legend: the signs of the map, and the one line that must not be missed.
(function (atlas) {
  "use strict";
  const { HUES, element, place } = atlas;

  atlas.legend = function (map, content) {
    const holder = element("div", "panel legend");
    const box = element("details", "");
    box.open = map.getSize().x > 560;
    box.append(element("summary", "", content.words.legend), ...content.legend.flatMap(part));
    box.append(element("p", "", content.words.arrowNote));
    box.addEventListener("toggle", () => place(map));
    holder.append(box, element("p", "caveat", content.words.caveat));
    return holder;
  };

  function part({ title, inline, rows }) {
    const made = element("div", inline ? "rows inline" : "rows");
    made.append(...rows.map(row));
    return title ? [element("h4", "", title), made] : [made];
  }

  function row({ sign, letter, hue, label }) {
    const line = element("div", "row");
    const made = element("span", `sign ${sign}`, letter || undefined);
    if (hue) made.style.setProperty("--hue", HUES[hue]);
    line.append(made, element("span", "", label));
    return line;
  }
})((window.atlas ||= {}));
