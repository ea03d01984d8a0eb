// Drops every filter; where none is set, nothing stands in its place.
export default function ({ data, parentElement, setTriggerValue }) {
  const button = parentElement.querySelector(".reset");
  button.type = "button";
  button.textContent = data.label;
  button.onclick = () => setTriggerValue("reset", true);
  const hadFocus = button.getRootNode().activeElement === button;
  vacate(button, !data.label);
  // What goes with the focus on it leaves it to what the page shows now.
  if (hadFocus && !data.label) button.blur();
}
