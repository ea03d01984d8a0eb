// The type of the map, and when it is there: sizes can be read only then.
(function (atlas) {
  "use strict";
  const { element } = atlas;

  function whenStyled(act) {
    borrowType();
    for (const link of document.querySelectorAll("link[rel=stylesheet]"))
      link.addEventListener("load", act);
    document.fonts.ready.then(act);
    document.fonts.addEventListener("loadingdone", act);
  }

  // The page around the frame has the type of the interface; a frame has to ask for it itself.
  function borrowType() {
    if (window.parent === window) return;
    const rules = [...window.parent.document.styleSheets].flatMap(readable);
    const style = element("style", "", rules.filter(isFace).map(absolute).join("\n"));
    document.head.append(style);
  }

  // An extension or a translator adds sheets of other servers, which a script may not read.
  function readable(sheet) {
    try {
      return [...sheet.cssRules];
    } catch (error) {
      if (error.name === "SecurityError") return [];
      throw error;
    }
  }

  const isFace = (rule) =>
    rule.constructor.name === "CSSFontFaceRule" && /Source (Sans|Serif)/.test(rule.cssText);

  function absolute(rule) {
    const from = rule.parentStyleSheet.href || window.parent.document.baseURI;
    const link = (_, path) => `url("${new URL(path, from)}")`;
    return rule.cssText.replace(/url\("?([^")]+)"?\)/g, link);
  }

  Object.assign(atlas, { whenStyled });
})((window.atlas ||= {}));
