// The legend: the signs of the view, in columns; on a narrow screen it is folded.
const NARROW = 560;

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".legend");
  for (const [name, color] of Object.entries(data.colors))
    root.style.setProperty(`--${name}`, color);
  vacate(root, !data.parts.length);
  const known = root.querySelector("details");
  const box = node("details", "");
  box.open = known ? known.open : window.innerWidth > NARROW;
  const summary = node("summary", "");
  summary.append(node("h2", "", data.title));
  box.append(summary, columns(data));
  root.replaceChildren(...(data.parts.length ? [box] : []));
}

function columns({ parts, hues }) {
  const made = node("div", "columns");
  made.append(...parts.map((one) => part(one, hues)));
  return made;
}

function part({ title, rows, note }, hues) {
  const made = node("section", "part");
  const list = node("ul", "");
  list.append(...rows.map((one) => row(one, hues)));
  made.append(node("h3", "", title), list);
  if (note) made.append(node("p", "", note));
  return made;
}

function row({ sign, letter, hue, label }, hues) {
  const line = node("li", "");
  const made = node("span", `sign ${sign}`, letter || undefined);
  made.setAttribute("aria-hidden", "true");
  if (hue) made.style.setProperty("--hue", hues[hue]);
  line.append(made, node("span", "", label));
  return line;
}
