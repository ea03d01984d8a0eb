// The title of the page, the way to the other language at its right, and a line under them.
export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".masthead");
  keepingFocus(root, () => root.replaceChildren(...parts(data, setTriggerValue)));
}

function parts({ title, other, line }, setTriggerValue) {
  const button = node("button", "other", other);
  button.type = "button";
  button.dataset.id = "other";
  button.addEventListener("click", () => setTriggerValue("speak", true));
  const row = node("div", "row");
  row.append(node("h1", "", title), button);
  return line ? [row, node("p", "", line)] : [row];
}
