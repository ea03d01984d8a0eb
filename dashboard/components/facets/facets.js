// The filter drawer: a search field and one group of checkboxes per facet, each with its count.
export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".facets");
  if (!root.dataset.built || root.dataset.language !== data.language) build(root, data);
  root.send = (value) => setTriggerValue("choice", value);
  root.ask = (name) => setTriggerValue("preset", name);
  update(root, data);
}

function build(root, data) {
  root.dataset.built = "yes";
  root.dataset.language = data.language;
  const groups = data.facets.map((facet) => group(root, facet));
  root.replaceChildren(questions(root, data), searchField(root, data), ...groups);
}

// Links, so that they can be copied and opened elsewhere; a plain click stays in this page.
function questions(root, data) {
  const box = node("details", "facet questions");
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

function searchField(root, data) {
  const label = node("label", "search");
  const { placeholder, text: value } = data.search;
  const field = Object.assign(node("input", ""), { type: "search", placeholder, value });
  field.addEventListener("change", () => root.send({ facet: "q", text: field.value }));
  label.append(node("span", "title", data.search.label), field);
  return label;
}

function group(root, facet) {
  const box = node("details", "facet");
  box.dataset.facet = facet.id;
  box.open = facet.open || facet.options.some((option) => option.chosen);
  const summary = node("summary", "");
  summary.append(node("span", "title", facet.label), node("span", "set", ""));
  const unit = node("span", "unit", facet.unit);
  box.append(summary, unit, ...facet.options.map((option) => choice(root, facet, option)));
  return box;
}

function choice(root, facet, option) {
  const label = node("label", "option");
  label.dataset.term = option.id;
  const field = Object.assign(node("input", ""), { type: "checkbox" });
  field.addEventListener("change", () =>
    root.send({ facet: facet.id, term: option.id, chosen: field.checked }),
  );
  label.append(field, node("span", "label", option.label), node("span", "count", ""));
  return label;
}

function update(root, data) {
  const field = root.querySelector(".search input");
  if ((root.getRootNode().activeElement || null) !== field) field.value = data.search.text;
  for (const facet of data.facets) {
    const box = root.querySelector(`[data-facet="${facet.id}"]`);
    const chosen = facet.options.filter((option) => option.chosen).length;
    box.querySelector(".set").textContent = chosen || "";
    for (const option of facet.options)
      mark(box.querySelector(`[data-term="${option.id}"]`), option);
  }
}

function mark(label, option) {
  label.querySelector("input").checked = option.chosen;
  label.querySelector(".count").textContent = option.count;
  label.classList.toggle("empty", option.count === 0);
}
