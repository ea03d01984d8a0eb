// Words to quote, with the button that copies them always in sight.
export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".copyable");
  const text = node("p", "", data.text);
  root.replaceChildren(text, copyButton("copyable", data.copy, data.copied, data.text));
}
