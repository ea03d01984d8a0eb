// The type of the map, and when it is there: sizes can be read only then.
(function (atlas) {
  "use strict";
  const { element } = atlas;
  const FACES = ['12px "Source Sans"', 'bold 12px "Source Sans"', 'italic 12px "Source Serif"'];
  // Milliseconds that the first names wait for their type.
  const PATIENCE = 300;

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

  // The faces in which names are written; a line that is slow shows them in another first.
  function typed() {
    const faces = FACES.map((face) => document.fonts.load(face));
    const late = new Promise((go) => setTimeout(go, PATIENCE));
    return Promise.race([Promise.allSettled(faces), late]);
  }

  Object.assign(atlas, { typed, whenStyled });
})((window.atlas ||= {}));
