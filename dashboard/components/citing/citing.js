// A citation in one of several styles. All are here: a choice asks nobody.
export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".citing");
  const keys = data.citations.map(({ key }) => key);
  if (!keys.includes(root.chosen)) root.chosen = keys[0];
  keepingFocus(root, () => draw(root, data));
}

function draw(root, data) {
  const chosen = data.citations.find(({ key }) => key === root.chosen);
  root.replaceChildren(styles(root, data), text(chosen), ways(chosen, data.words));
}

function styles(root, data) {
  const made = node("fieldset", "styles");
  made.append(node("legend", "", data.words.style));
  for (const { key, label } of data.citations) {
    const field = Object.assign(node("input", ""), {
      type: "radio", name: "style", value: key, checked: key === root.chosen,
    });
    field.dataset.id = `style-${key}`;
    field.addEventListener("change", () => {
      root.chosen = key;
      keepingFocus(root, () => draw(root, data));
    });
    const shown = node("label", "");
    shown.append(field, node("span", "", label));
    made.append(shown);
  }
  return made;
}

function text(chosen) {
  const made = node("p", `text ${chosen.is_for_programs ? "typed" : ""}`, chosen.text);
  made.translate = false;
  return made;
}

function ways(chosen, words) {
  const made = node("div", "ways");
  made.append(copyButton("citing-copy", words.copy, words.copied, chosen.text));
  const link = node("a", "", words.download);
  const file = new Blob([chosen.text], { type: `${chosen.media};charset=utf-8` });
  Object.assign(link, { href: URL.createObjectURL(file), download: chosen.file });
  link.dataset.id = "citing-download";
  made.append(link);
  return made;
}
