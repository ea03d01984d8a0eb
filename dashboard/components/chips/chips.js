// One chip for each filter that is set; a click removes that filter and no other.
export default function ({ data, parentElement, setStateValue }) {
  const root = parentElement.querySelector(".chips");
  vacate(root, !data.chips.length);
  root.setAttribute("role", "group");
  root.setAttribute("aria-label", data.label);
  const gone = new Set(unheard(root, data.heard).map((act) => act.id));
  const drop = ({ id, choice }) => {
    choose(root, setStateValue, { ...choice, id });
    keepingFocus(root, () => root.querySelector(`[data-id="${CSS.escape(id)}"]`)?.remove());
  };
  const kept = data.chips.filter((chip) => !gone.has(chip.id));
  keepingFocus(root, () => root.replaceChildren(...kept.map((chip) => button(chip, drop))));
}

function button(chip, drop) {
  const made = node("button", chip.excluded ? "chip excluded" : "chip", chip.label);
  made.type = "button";
  made.dataset.id = chip.id;
  made.dataset.landing = "";
  made.setAttribute("aria-label", chip.remove);
  made.title = chip.remove;
  made.addEventListener("click", () => drop(chip));
  return made;
}
