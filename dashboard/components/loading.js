// All that Streamlit sends of a component with every answer: where its script is, with its style.
// What it is given comes in a list: Streamlit searches a mapping, but no list, for tables.
export default async function (component) {
  const { default: show, style, stand } = await import(new URL("ADDRESS", document.baseURI));
  component.parentElement.adoptedStyleSheets = [style];
  return stand(show, component);
}
