// A switch: its words wrap where Streamlit's own would be cut, and with them the number.
export default function ({ data, parentElement, setStateValue }) {
  const root = parentElement.querySelector(".voices");
  vacate(root, !data.label);
  const waiting = unheard(root, data.heard);
  const field = root.querySelector("input") || build(root);
  field.checked = waiting.length ? waiting.at(-1).others : data.on;
  field.onchange = () => choose(root, setStateValue, { others: field.checked });
  root.querySelector(".said").textContent = data.label;
}

function build(root) {
  const field = Object.assign(node("input", ""), { type: "checkbox" });
  field.setAttribute("role", "switch");
  const label = node("label", "");
  label.append(field, node("span", "said"));
  root.replaceChildren(label);
  return field;
}
