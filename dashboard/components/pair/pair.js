// Two lists of editions; a choice in either compares the two.
export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".pair");
  const lists = data.words.map((word, place) => list(data, word, place));
  const compare = () => setTriggerValue("pair", lists.map(({ field }) => field.value));
  for (const { field } of lists) field.addEventListener("change", compare);
  keepingFocus(root, () => root.replaceChildren(...lists.map(({ label }) => label)));
}

function list({ editions, chosen }, word, place) {
  const label = node("label", "", word);
  const field = node("select", "");
  field.dataset.id = place;
  for (const { value, text } of editions) {
    const option = node("option", "", text);
    option.value = value;
    field.append(option);
  }
  field.value = chosen[place];
  label.append(field);
  return { label, field };
}
