// The filter drawer: a search field and one group of checkboxes per facet, each with its count.
export default function ({ data, parentElement, setStateValue, setTriggerValue }) {
  const root = parentElement.querySelector(".facets");
  root.send = (act) => choose(root, setStateValue, act);
  root.ask = (name) => setTriggerValue("preset", name);
  const waiting = unheard(root, data.heard);
  if (root.dataset.built !== terms(data)) build(root, data);
  root.setAttribute("role", "search");
  root.setAttribute("aria-label", data.region);
  update(root, data);
  for (const act of waiting) repeat(root, act);
}

// What the rows are made of: the language, and the terms, which other editions bring.
function terms(data) {
  const named = data.facets.map(({ id, options }) => [id, ...options.map((one) => one.id)]);
  return JSON.stringify([data.language, named]);
}

function build(root, data) {
  const typed = root.querySelector(".search input")?.value;
  const open = new Map(
    [...root.querySelectorAll("details")].map((box) => [box.dataset.facet, box.open]),
  );
  root.dataset.built = terms(data);
  const groups = data.facets.map((facet) => group(root, facet, data.words));
  root.replaceChildren(questions(root, data), searchField(root, data.search), ...groups);
  for (const box of root.querySelectorAll("details"))
    box.open = open.get(box.dataset.facet) ?? box.open;
  if (typed !== undefined) root.querySelector(".search input").value = typed;
}

// Links, so that they can be copied and opened elsewhere; a plain click stays in this page.
function questions(root, data) {
  const box = node("details", "facet questions");
  box.dataset.facet = "questions";
  box.open = true;
  const summary = node("summary", "");
  summary.append(node("span", "title", data.questions));
  const list = node("ul", "");
  for (const preset of data.presets) {
    const link = node("a", "", preset.label);
    Object.assign(link, { href: preset.href });
    link.dataset.preset = preset.id;
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      root.ask(preset.id);
    });
    const item = node("li", "");
    item.append(link);
    list.append(item);
  }
  box.append(summary, list);
  return box;
}

const PAUSE = 400; // Milliseconds after which what is typed is searched for.

// An emptied field, by its cross or by Escape, and Enter act at once.
function searchField(root, { label: title, placeholder, text: value }) {
  const label = node("label", "search");
  const field = Object.assign(node("input", ""), { type: "search", placeholder, value });
  const apply = () => {
    clearTimeout(root.pause);
    root.pause = null;
    if (field.value.trim() === root.text) return;
    root.text = field.value.trim();
    root.send({ text: root.text });
  };
  field.addEventListener("input", () => {
    clearTimeout(root.pause);
    if (!field.value) return apply();
    root.pause = setTimeout(apply, PAUSE);
    return undefined;
  });
  field.addEventListener("change", apply);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape") field.value = "";
    if (event.key === "Escape" || event.key === "Enter") apply();
  });
  label.append(node("span", "title", title), field);
  return label;
}

function group(root, facet, words) {
  const box = node("details", "facet");
  box.dataset.facet = facet.id;
  box.open = facet.open;
  const summary = node("summary", "");
  summary.append(node("span", "title", facet.label), node("span", "set", ""));
  const unit = node("span", "unit", facet.unit);
  const options = facet.options.map((option) => row(root, facet, option, words));
  box.append(summary, rule(root, facet, words), unit, ...options);
  return box;
}

// Any or all of what is chosen: a question only where two are.
function rule(root, facet, words) {
  const box = node("div", "rule");
  box.setAttribute("role", "radiogroup");
  box.setAttribute("aria-label", facet.label);
  for (const [all, text] of [[false, words.any], [true, words.all]]) {
    const label = node("label", "", "");
    const field = Object.assign(node("input", ""), { type: "radio", name: `rule-${facet.id}` });
    field.dataset.all = all;
    field.addEventListener("change", () => root.send({ facet: facet.id, all }));
    label.append(field, text);
    box.append(label);
  }
  return box;
}

function row(root, facet, option, words) {
  const made = node("div", "row");
  made.dataset.term = option.id;
  const send = (mode) => {
    setMode(made, mode);
    root.send({ facet: facet.id, term: option.id, mode });
  };
  made.append(choice(option, send), leaveOut(made, option, words, send));
  return made;
}

function choice(option, send) {
  const label = node("label", "option");
  const field = Object.assign(node("input", ""), { type: "checkbox" });
  field.addEventListener("change", () => send(field.checked ? "chosen" : "free"));
  label.append(field, node("span", "label", option.label), node("span", "count", ""));
  return label;
}

function leaveOut(made, option, words, send) {
  const button = node("button", "leave-out", "−");
  button.type = "button";
  button.title = `${words["leave-out"]}: ${option.label}`;
  button.setAttribute("aria-label", button.title);
  button.addEventListener("click", () =>
    send(made.classList.contains("excluded") ? "free" : "excluded"),
  );
  return button;
}

function update(root, data) {
  updateText(root, data.search.text);
  for (const facet of data.facets) {
    const box = root.querySelector(`[data-facet="${facet.id}"]`);
    for (const option of facet.options) {
      const made = box.querySelector(`[data-term="${option.id}"]`);
      made.querySelector(".count").textContent = option.count;
      made.classList.toggle("empty", option.count === 0);
      setMode(made, option.excluded ? "excluded" : option.chosen ? "chosen" : "free");
    }
    setRule(box, facet.all);
  }
}

// What is being typed stays, whatever comes from the server meanwhile.
function updateText(root, text) {
  const field = root.querySelector(".search input");
  if (root.pause || root.unheard.some((act) => "text" in act)) return;
  if (field.value.trim() !== text) field.value = text;
  root.text = text;
}

// A choice that the server has not heard yet stays on the screen.
function repeat(root, act) {
  const box = act.facet && root.querySelector(`[data-facet="${act.facet}"]`);
  if (act.term) setMode(box.querySelector(`[data-term="${act.term}"]`), act.mode);
  else if (box) setRule(box, act.all);
}

function setMode(made, mode) {
  made.querySelector("input").checked = mode === "chosen";
  made.classList.toggle("excluded", mode === "excluded");
  made.querySelector(".leave-out").setAttribute("aria-pressed", mode === "excluded");
  count(made.closest("[data-facet]"));
}

function setRule(box, all) {
  for (const field of box.querySelectorAll(".rule input"))
    field.checked = field.dataset.all === String(all);
}

function count(box) {
  const chosen = box.querySelectorAll(".option input:checked").length;
  const excluded = box.querySelectorAll(".excluded").length;
  box.querySelector(".set").textContent = chosen + excluded || "";
  box.querySelector(".rule").hidden = chosen < 2;
}
