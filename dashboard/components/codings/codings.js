// The reader's own file. The browser makes it, and reads the one that is brought.
export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".codings");
  root.said ||= Object.assign(node("p", "said"), { role: "status" });
  root.send = setTriggerValue;
  keepingFocus(root, () =>
    root.replaceChildren(name(root, data), file(data), bring(root, data), root.said, told(data)));
  const said = data.brought === root.brought ? root.own || data.said : data.said;
  if (data.brought !== root.brought) root.own = "";
  root.brought = data.brought;
  if (root.said.textContent !== said) root.said.textContent = said;
}

function name(root, data) {
  const label = node("label", "name", `${data.words.name} `);
  const field = Object.assign(node("input", ""), {
    type: "text", value: data.coder, maxLength: data.longest, autocomplete: "off",
  });
  field.dataset.id = "name";
  field.addEventListener("change", () => root.send("name", { name: field.value }));
  label.append(field);
  return label;
}

function file(data) {
  if (!data.file) return node("p", "none", data.words.none);
  const link = node("a", "file", data.words.download);
  const held = new Blob([data.file], { type: "text/csv;charset=utf-8" });
  Object.assign(link, { href: URL.createObjectURL(held), download: data.called });
  link.dataset.id = "download";
  return link;
}

function bring(root, data) {
  const label = node("label", "bring", `${data.words.bring} `);
  const field = Object.assign(node("input", ""), { type: "file", accept: ".csv,text/csv" });
  field.dataset.id = "bring";
  field.addEventListener("change", () => take(root, data, field.files[0]));
  label.append(field);
  return label;
}

function take(root, data, chosen) {
  if (!chosen) return;
  if (chosen.size > data.largest) {
    root.own = data.words.large;
    root.said.textContent = root.own;
    return;
  }
  const reader = new FileReader();
  reader.addEventListener("load", () => {
    const content = reader.result.slice(reader.result.indexOf(",") + 1);
    root.send("file", { name: chosen.name, content: chosen.size ? content : "" });
  });
  reader.addEventListener("error", () => (root.said.textContent = data.words.unread));
  reader.readAsDataURL(chosen);
}

// Problems are told in English, as the command that reads the same files tells them.
function told(data) {
  const made = node("ul", "problems");
  made.lang = "en";
  for (const problem of data.problems) made.append(node("li", "", problem));
  made.hidden = !data.problems.length;
  return made;
}
