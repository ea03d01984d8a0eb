// All that Streamlit sends of a component with every answer: where its script is, with its style.
// What it is given comes in a list: Streamlit searches a mapping, but no list, for tables.
// A script that is there is called at once: an import, of what is held too, waits its turn behind
// all that the browser has to do.
const held = (window.atlasScripts ||= {});
export default (part) => {
  const at = new URL("ADDRESS", document.baseURI);
  const show = (script) => {
    held[at] = script;
    part.parentElement.adoptedStyleSheets = [script.style];
    return script.stand(script.default, part);
  };
  return held[at] ? show(held[at]) : import(at).then(show);
};
