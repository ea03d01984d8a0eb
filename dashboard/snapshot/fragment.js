// What a reader chose, kept in the fragment of the page's own address: a file has no query that
// every browser lets it change.
(function (atlas) {
  "use strict";
  const KEYS = ["sector", "group", "at", "statement"];

  function asked() {
    const parts = new URLSearchParams(location.hash.slice(1));
    return Object.fromEntries(KEYS.map((key) => [key, parts.get(key) || ""]));
  }

  // Each change is a step to go back.
  function ask(changes) {
    const wanted = Object.entries({ ...asked(), ...changes }).filter(([, value]) => value);
    const fragment = `#${new URLSearchParams(wanted)}`;
    if (fragment === (location.hash || "#")) return;
    history.pushState(null, "", fragment);
    dispatchEvent(new Event("popstate"));
  }

  // Tells of every step, back and forward too; a link within the page is none.
  function hearSteps(act) {
    addEventListener("popstate", () => {
      if (!location.hash || location.hash === "#" || location.hash.includes("=")) act();
    });
  }

  Object.assign(atlas, { asked, ask, hearSteps });
})((window.atlas ||= {}));
