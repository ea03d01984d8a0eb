// How much to take away, and in which format; and how far the file is that the button below makes.
const SLOW = 1000; // Milliseconds after which the wait is told of.
const CLOSING = 100; // Milliseconds.
const LOOKING = 500; // Milliseconds between two looks at how far it is.
const SPOKEN = 4; // A voice says how far it is as often as this, whatever a reader sees.
const BUTTON = ".st-key-download button";
const OPENER = ".st-key-take button";

export default function ({ data, parentElement, setStateValue }) {
  const root = parentElement.querySelector(".taking");
  root.chosen = { extent: data.extent, format: data.format };
  const choose = (part) => setStateValue("choice", Object.assign(root.chosen, part));
  const status = root.querySelector('[role="status"]') || progress();
  Object.assign(root, { words: data.words, told: data.told });
  keepingFocus(root, () =>
    root.replaceChildren(extents(data, choose), formats(data, choose), status, bar(root)));
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

// What a reader sees of how far it is; the line above tells it to a voice.
function bar(root) {
  if (root.bar) return root.bar;
  const made = node("p", "bar");
  made.setAttribute("aria-hidden", "true");
  made.hidden = true;
  made.append(node("progress", ""), node("span", ""));
  return (root.bar = made);
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
  tell(root, status, "");
  clearInterval(root.following);
  let looked = begun;
  root.following = setInterval(() => {
    const isMaking = button.isConnected && button.disabled;
    const failed = document.querySelector('[data-testid="stDownloadButtonError"]');
    if (isMaking && Date.now() - begun > SLOW) {
      if (!status.textContent) status.textContent = root.words.preparing;
      if (root.told && Date.now() - looked > LOOKING) {
        looked = Date.now();
        look(root, status);
      }
    }
    if (isMaking || Date.now() - begun < 200) return;
    clearInterval(root.following);
    root.following = 0;
    tell(root, status, failed ? root.words.failed : "");
    // While it slept, the focus went elsewhere.
    if (button.isConnected) button.focus();
  }, 100);
}

function tell(root, status, words) {
  status.textContent = words;
  status.classList.remove("spoken");
  root.bar.hidden = true;
  root.quarter = 0;
}

// While nobody answers, the line goes on to say that the file is being made.
async function look(root, status) {
  const answer = await fetch(new URL(root.told, document.baseURI), { cache: "no-store" }).catch(
    () => null,
  );
  const found = answer?.ok ? await answer.json() : {};
  if (!found.total || !root.following) return;
  const [line, words] = root.bar.children;
  Object.assign(line, { max: found.total, value: found.done });
  words.textContent = found.words;
  root.bar.hidden = false;
  status.classList.add("spoken");
  const quarter = Math.floor((SPOKEN * found.done) / found.total);
  if (quarter === root.quarter) return;
  root.quarter = quarter;
  status.textContent = found.words;
}
