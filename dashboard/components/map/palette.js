// The colors and dashes of the map.
(function (atlas) {
  "use strict";
  atlas.HUES = {
    blue: "#0072B2",
    vermilion: "#D55E00",
    purple: "#AA4499",
    green: "#117733",
    grey: "#666666",
  };

  // Of a mark whose statements have several hues.
  atlas.INK = "#2B2B2B";

  atlas.LAND = {
    peru: "#FFFDF7",
    near: "#ECE7DB",
    far: "#ECE7DB",
    line: "#CFC7B5",
    border: "#A79F8C",
    outline: "#6E6757",
    water: "#C9D8DE",
  };

  atlas.DASHES = { asserted: null, reported: "7 5", "at-risk": "1 6" };
})((window.atlas ||= {}));
