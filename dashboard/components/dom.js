// What every component of the page begins with. Text reaches the page as text, never as markup.
function node(tag, name, text) {
  const made = document.createElement(tag);
  made.className = name;
  if (text !== undefined) made.textContent = text;
  return made;
}

// Run what redraws a root, and give the focus back to the node with the same data-id, or where it
// is gone to the one that takes its place.
function keepingFocus(root, redraw) {
  const held = root.getRootNode().activeElement;
  redraw();
  if (!held || held.isConnected) return;
  const same = held.dataset.id && root.querySelector(`[data-id="${CSS.escape(held.dataset.id)}"]`);
  (same || root.querySelector("[data-landing]"))?.focus({ preventScroll: Boolean(same) });
}

// A choice goes to the server with all that it has not yet told to have heard: the run that a
// choice asks for may be dropped for the next before it has begun. The server counts by `seq`.
function choose(root, setStateValue, act) {
  root.seq = Math.max(Date.now(), (root.seq || 0) + 1);
  root.unheard = [...(root.unheard || []), { ...act, seq: root.seq }];
  send(root, setStateValue, "choices");
}

// A server that has just started anew takes no notice of what comes before its first run, and of
// one that was silent the answer may be lost: it is asked for the whole page, and told again.
const AGAIN = 3000; // Milliseconds; twice as many each time.

function send(root, setStateValue, name, pause = AGAIN) {
  clearTimeout(root.again);
  setStateValue(name, { acts: root.unheard, at: Date.now() });
  // The page's own queue passes on what a part of it sends, and sees to it itself.
  if (setStateValue.isQueued) return;
  root.again = setTimeout(() => {
    if (!root.unheard.length || !root.isConnected) return;
    window.atlasAnew?.();
    send(root, setStateValue, name, 2 * pause);
  }, pause);
}

// Return what asks the server for something in the name of a part, by a queue that its root keeps.
function asking(root, setStateValue) {
  return (name, value, key) => {
    root.seq = Math.max(Date.now(), (root.seq || 0) + 1);
    root.unheard.push({ key, name, value, seq: root.seq });
    send(root, setStateValue, "asked");
  };
}

// Return the choices that the server has yet to hear.
function unheard(root, heard) {
  root.unheard = (root.unheard || []).filter((act) => act.seq > heard);
  return root.unheard;
}

// A button that copies a text and says so for a moment.
function copyButton(id, label, done, text) {
  const made = node("button", "link copy", label);
  made.type = "button";
  made.dataset.id = id;
  made.addEventListener("click", async () => {
    await copy(made, text);
    made.textContent = done;
    setTimeout(() => (made.textContent = label), 2000);
  });
  return made;
}

async function copy(beside, text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  // Without a secure connection a page has no clipboard but the command's.
  const field = Object.assign(document.createElement("textarea"), { value: text });
  beside.after(field);
  field.select();
  document.execCommand("copy");
  return field.remove();
}

// A part of a page that stands while the reader chooses: it is shown again with what an answer
// gives it. Streamlit may show it once more with what it was mounted with; the later gift stands.
// On a page whose parts do not stand, Streamlit alone shows it, and hears it.
export function stand(show, component) {
  const [data, key, at] = component.data;
  if (!at) return show({ ...component, data });
  const parts = (window.atlasParts ||= new Map());
  const known = parts.get(key);
  const given = known?.at > at ? known : { at, data };
  const told = (now) => show({ ...component, ...speaking(key, component), data: now });
  parts.set(key, { ...given, told });
  return told(given.data);
}

// Without a queue, on a page that is going, a part sends for itself.
function speaking(key, { setStateValue, setTriggerValue }) {
  const through = (own) => (name, value) => (window.atlasAsk || own)(name, value, key);
  return {
    setStateValue: Object.assign(through(setStateValue), { isQueued: true }),
    setTriggerValue: through(setTriggerValue),
  };
}

// Give the page itself the style of a component that stands in no root of its own.
function dress() {
  if (document.adoptedStyleSheets.includes(style)) return;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
}

// What a part has no room for where it has nothing to say.
function vacate(root, isEmpty) {
  const box = root.getRootNode().host?.closest('.part, [data-testid="stElementContainer"]');
  if (box) box.style.display = isEmpty ? "none" : "";
}
