// The marks of places, each with its number and its name.
(function (atlas) {
  "use strict";
  const { HUES, INK, LAND, choosable, element, free, pinned, size, standing } = atlas;

  function drawMark(map, mark) {
    const schematic = mark.symbol === "pill" || mark.symbol === "edge";
    const node = sign(mark, schematic);
    const name = schematic ? null : element("span", "name", mark.label);
    const holder = element("div", "holder");
    holder.append(node);
    if (name) holder.append(name);
    if (mark.fades) holder.classList.add("fades");
    const at = [mark.latitude, mark.longitude];
    const marker = standing(holder, at, { zIndexOffset: mark.selected ? 500 : 0 }).addTo(map);
    const leader = line(map);
    L.DomEvent.disableClickPropagation(node);
    return { marker, leader, node, name, remove: () => (marker.remove(), leader.remove()) };
  }

  function sign(mark, schematic) {
    const selected = mark.selected ? "selected" : "";
    const dimmed = mark.dimmed ? "dimmed" : "";
    const made = element("div", `mark ${mark.symbol} ${selected} ${dimmed}`);
    const node = choosable(made, mark, "place");
    node.style.setProperty("--hue", HUES[mark.hue] || INK);
    node.title = mark.text;
    if (schematic) node.append(element("span", "pill-name", mark.label));
    if (mark.numbered) node.append(element("span", "number", mark.count));
    return node;
  }

  // Leads from a mark that was moved to the place where it belongs.
  function line(map) {
    const options = { color: LAND.outline, weight: 0.8, interactive: false };
    return L.polyline([], { renderer: map.atlasState.flows, pane: "flows", ...options }).addTo(map);
  }

  function markBox(map, { item, node }, frame) {
    const from = map.latLngToContainerPoint([item.latitude, item.longitude]);
    const box = { id: item.id, ...size(node), toEdge: item.symbol === "edge", keep: item.pinned };
    const at = item.pinned ? pinned(from, box, frame) : from;
    return Object.assign(box, { x: at.x, y: at.y, slide: at.slide, from, off: Boolean(at.slide) });
  }

  function moveMark(map, mark, box) {
    const at = map.containerPointToLatLng([box.x, box.y]);
    mark.marker.setLatLng(at);
    const moved = Math.hypot(box.x - box.from.x, box.y - box.from.y);
    const led = !mark.item.pinned && moved > 3;
    mark.leader.setLatLngs(led ? [map.containerPointToLatLng(box.from), at] : []);
    mark.node.classList.toggle("beyond", box.off);
  }

  function moveName(mark, box, room) {
    const spot = free(box, room.sizes.get(mark.name), room);
    mark.name.style.visibility = spot ? "visible" : "hidden";
    if (!spot) return;
    const [x, y] = [spot.x - box.x - spot.w / 2, spot.y - box.y - spot.h / 2];
    mark.name.style.transform = `translate(${x}px, ${y}px)`;
    room.taken.push(spot);
  }

  Object.assign(atlas, { drawMark, markBox, moveMark, moveName });
})((window.atlas ||= {}));
