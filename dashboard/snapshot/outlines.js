// The outlines that the page holds, unpacked for the map: each line is a text of steps.
(function (atlas) {
  "use strict";
  const FIRST = 63;
  const BITS = 5;
  const MORE = 32;

  function unpacked(layer) {
    const features = layer.features.map(({ geometry, ...feature }) => ({
      ...feature,
      geometry: { ...geometry, coordinates: lines(geometry.coordinates, layer.scale) },
    }));
    return { ...layer, features };
  }

  function lines(held, scale) {
    return typeof held === "string" ? points(held, scale) : held.map((each) => lines(each, scale));
  }

  function points(text, scale) {
    const found = [];
    const sums = [0, 0];
    numbers(text).forEach((step, place) => {
      sums[place % 2] += step;
      if (place % 2) found.push(sums.map((sum) => sum / scale));
    });
    return found;
  }

  function numbers(text) {
    const found = [];
    let number = 0;
    let shift = 0;
    for (const sign of text) {
      const digit = sign.charCodeAt(0) - FIRST;
      number |= digit % MORE << shift;
      shift += BITS;
      if (digit >= MORE) continue;
      found.push(number & 1 ? ~(number >> 1) : number >> 1);
      number = shift = 0;
    }
    return found;
  }

  Object.assign(atlas, { unpacked });
})((window.atlas ||= {}));
