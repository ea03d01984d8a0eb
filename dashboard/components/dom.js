// What every component of the page begins with. Text reaches the page as text, never as markup.
function node(tag, name, text) {
  const made = document.createElement(tag);
  made.className = name;
  if (text !== undefined) made.textContent = text;
  return made;
}

// Run what redraws a root, and give the focus back to the node with the same data-id.
function keepingFocus(root, redraw) {
  const focused = root.getRootNode().activeElement?.dataset?.id;
  redraw();
  if (focused) root.querySelector(`[data-id="${focused}"]`)?.focus({ preventScroll: true });
}
