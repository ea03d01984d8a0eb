// How much to take away, and in which format; and how far the file is that the button below makes.
const SLOW = 1000; // Milliseconds after which the wait is told of.
const CLOSING = 100; // Milliseconds.
const BUTTON = ".st-key-download button";
const OPENER = ".st-key-take button";

export default function ({ data, parentElement, setStateValue }) {
  const root = parentElement.querySelector(".taking");
  root.chosen = { extent: data.extent, format: data.format };
  const choose = (part) => setStateValue("choice", Object.assign(root.chosen, part));
  const status = root.querySelector('[role="status"]') || progress();
  root.words = data.words;
  keepingFocus(root, () =>
    root.replaceChildren(extents(data, choose), formats(data, choose), status));
  enter(root);
  return watch(root, status);
}

// The menu stands at the end of the document: whoever opened it by a key goes on within it.
function enter(root) {
  if (root.entered) return;
  root.entered = true;
  if (document.activeElement?.matches(OPENER)) root.querySelector("input:checked").focus();
}

function extents(data, choose) {
  const made = node("fieldset", "extents");
  made.append(node("legend", "", data.words.extent));
  for (const each of data.extents) {
    const field = Object.assign(node("input", ""), {
      type: "radio", name: "extent", value: each.key, checked: each.key === data.extent,
    });
    field.dataset.id = `extent-${each.key}`;
    field.addEventListener("change", () => choose({ extent: each.key }));
    const label = node("label", "");
    label.append(field, node("span", "", each.label));
    made.append(label);
  }
  return made;
}

function formats(data, choose) {
  const select = node("select", "");
  select.dataset.id = "format";
  for (const group of data.groups) {
    const made = node("optgroup", "");
    made.label = group.label;
    for (const each of group.formats) {
      const option = node("option", "", each.label);
      Object.assign(option, { value: each.key, selected: each.key === data.format });
      made.append(option);
    }
    select.append(made);
  }
  select.addEventListener("change", () => choose({ format: select.value }));
  const label = node("label", "format");
  label.append(node("span", "title", data.words.format), select);
  if (data.note) label.append(node("span", "note", data.note));
  return label;
}

function progress() {
  const made = node("p", "progress");
  made.setAttribute("role", "status");
  return made;
}

// The button sleeps while its file is made.
function watch(root, status) {
  root.leave?.();
  const listen = (event) => {
    const button = event.target.closest?.(BUTTON);
    if (button) follow(root, status, button);
  };
  const escape = ({ key }) => {
    if (key === "Escape") setTimeout(() => document.querySelector(OPENER)?.focus(), CLOSING);
  };
  root.leave = () => {
    document.removeEventListener("click", listen);
    document.removeEventListener("keydown", escape, true);
  };
  document.addEventListener("click", listen);
  document.addEventListener("keydown", escape, true);
  return root.leave;
}

function follow(root, status, button) {
  const begun = Date.now();
  status.textContent = "";
  clearInterval(root.following);
  root.following = setInterval(() => {
    const isMaking = button.isConnected && button.disabled;
    const failed = document.querySelector('[data-testid="stDownloadButtonError"]');
    if (isMaking && Date.now() - begun > SLOW) status.textContent = root.words.preparing;
    if (isMaking || Date.now() - begun < 200) return;
    clearInterval(root.following);
    status.textContent = failed ? root.words.failed : "";
    // While it slept, the focus went elsewhere.
    if (button.isConnected) button.focus();
  }, 100);
}
