// Parts of the page as one element of Streamlit's: each in a root of its own, as it would have
// there, and under its key.
export default function ({ data, parentElement, setStateValue }) {
  dress();
  const root = parentElement.querySelector(".together");
  unheard(root, data.heard);
  root.parts ||= new Map();
  showAll(root, data.parts, asking(root, setStateValue));
  return () => root.parts.forEach((part) => part.leave?.());
}

// All at once, when the scripts of all are there: the reader sees them come together.
async function showAll(root, parts, ask) {
  const turn = (root.turn = (root.turn || 0) + 1);
  const load = ({ script }) => import(new URL(script, document.baseURI));
  const scripts = await Promise.all(parts.map(load));
  if (turn === root.turn) parts.forEach((part, at) => show(root, part, scripts[at], ask));
}

function show(root, { key, name, tag, given }, { default: draw, style: own, stand }, ask) {
  const part = root.parts.get(key) || {};
  part.shadow ||= made(root, key, name, tag, own);
  const say = Object.assign((what, value) => ask(what, value, key), { isQueued: true });
  const speaking = { setStateValue: say, setTriggerValue: say };
  part.leave = stand(draw, { data: given, parentElement: part.shadow, ...speaking });
  root.parts.set(key, part);
}

function made(root, key, name, tag, own) {
  const host = node("div", `part st-key-${key}`);
  const shadow = host.attachShadow({ mode: "open" });
  shadow.adoptedStyleSheets = [own];
  shadow.append(node(tag, name));
  root.append(host);
  return shadow;
}
