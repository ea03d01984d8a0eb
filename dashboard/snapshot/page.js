// The page: what the address asks for is looked up, drawn and said. Nothing is counted here.
(function (atlas) {
  "use strict";
  const { all, ask, asked, find, hearSteps, say } = atlas;
  const { showArrows, showCards, showFilters, showLegend, showText } = atlas;
  const data = JSON.parse(find("#snapshot").textContent);
  const NARROW = 800;
  const NOTHING = { at: "", statement: "" };

  document.body.classList.remove("unscripted");
  const map = atlas.map("map");
  find(".legend details").open = innerWidth > NARROW;
  const ids = all("article.card").map((card) => card.id);
  const cards = new Set(ids);
  // The data calls a statement by the number of its card, and what is said by that of its parts.
  const named = (numbers) => numbers.map((number) => ids[number]);
  const said = (numbers) => numbers.map((number) => data.parts[number]).join("");
  for (const view of data.views)
    Object.assign(view, {
      findings: named(view.findings),
      sentence: said(view.sentence),
      unplaced: said(view.unplaced),
    });
  for (const id of Object.keys(data.at)) data.at[id] = named(data.at[id]);
  const known = {
    sector: (term) => Object.hasOwn(data.by, term),
    group: (term) => Object.hasOwn(data.by[""], term),
    at: (id) => Object.hasOwn(data.at, id),
    statement: (id) => cards.has(id),
  };

  function show() {
    const wanted = asked();
    const unknown = Object.keys(wanted).filter((key) => wanted[key] && !known[key](wanted[key]));
    tell(unknown.map((key) => data.unknown.replace("%", () => wanted[key])));
    for (const key of unknown) wanted[key] = "";
    const view = data.views[data.by[wanted.sector][wanted.group]];
    const content = contentOf(view, wanted);
    atlas.draw(map, content);
    // The map calls its frame by its own name; here the page has one.
    document.title = `${view.sentence} · ${data.words.title}`;
    say("#shown", view.sentence);
    say("#unplaced", view.unplaced);
    showFilters(data, wanted);
    showBeside(view, wanted);
    showLegend(view.legend);
    showArrows(content.arrows);
  }

  function tell(lines) {
    find("#unknown").replaceChildren(...lines.map((line) => atlas.element("p", "notice", line)));
  }

  function contentOf(view, { at, statement }) {
    const chosen = (id) => id === at || (statement && data.at[id].includes(statement));
    const taken = (kind) =>
      view[kind]
        .map((number) => data[kind][number])
        .map((part) => (chosen(part.id) ? { ...part, selected: true } : part));
    return {
      ...data.frame,
      version: [view.version, at || statement].filter(Boolean).join(" "),
      backgrounds: [],
      marks: taken("marks"),
      arrows: taken("arrows"),
      areas: taken("areas"),
      halos: taken("halos"),
    };
  }

  function showBeside(view, wanted) {
    const { at, statement } = wanted;
    const here = at ? data.at[at].filter((id) => view.findings.includes(id)) : view.findings;
    const isHidden = statement && !view.findings.includes(statement);
    const hint = statement ? (isHidden ? data.words.hidden : "") : hintOf(here, at);
    showCards(data, statement ? [statement] : here, wanted, hint);
    showText(view.findings, at ? here : [], statement);
  }

  function hintOf(here, at) {
    if (!at) return data.words.hint;
    return here.length ? "" : data.words.gone;
  }

  function choose(changes) {
    ask({ ...NOTHING, ...changes });
    const panel = find("#statements");
    panel.scrollTop = 0;
    const isChosen = changes.at || changes.statement;
    if (isChosen && innerWidth <= NARROW) panel.scrollIntoView({ block: "start" });
  }

  // From the text to a statement's card.
  function open(id) {
    const isOpen = asked().statement === id;
    choose({ statement: isOpen ? "" : id });
    if (!isOpen) find("#statements").scrollIntoView({ block: "nearest" });
  }

  // From a card to the words in the text.
  function read(id) {
    choose({ statement: id });
    const handle = find(`[data-quote="${CSS.escape(id)}"]`);
    handle.scrollIntoView({ block: "center" });
    handle.focus({ preventScroll: true });
  }

  function hearText() {
    document.addEventListener("click", (event) => {
      const { target } = event;
      const link = target.closest("[data-read]");
      const words = target.closest("[data-quote], [data-quotes]")?.dataset;
      const id = words && (words.quote || words.quotes).split(" ").find((one) => cards.has(one));
      if (link) event.preventDefault();
      if (link) read(link.dataset.read);
      else if (id) open(id);
    });
  }

  function hearPanel() {
    find("#clear").addEventListener("click", () => leave());
    find("#statements").addEventListener("keydown", ({ key }) => key === "Escape" && leave());
    addEventListener("atlas-read", () => find("#panel").focus());
  }

  // Back to the sign of the map that was chosen.
  function leave() {
    if (!asked().at && !asked().statement) return;
    choose({});
    dispatchEvent(new CustomEvent("atlas-focus", { detail: "back" }));
  }

  // On paper the map has the width of a sheet, and what is folded is open.
  function hearPrinting() {
    let folded = [];
    addEventListener("beforeprint", () => {
      folded = all("details:not([open])");
      print(true);
    });
    addEventListener("afterprint", () => print(false));

    function print(onPaper) {
      document.body.classList.toggle("paper", onPaper);
      for (const box of folded) box.open = onPaper;
      map.invalidateSize({ pan: false, animate: false });
    }
  }

  atlas.onPick = (kind, id) => choose(kind === "none" ? {} : { at: id });
  for (const field of all("[data-filter]"))
    field.addEventListener("change", () => ask({ [field.dataset.filter]: field.value }));
  find("#reset").addEventListener("click", () => ask({ sector: "", group: "" }));
  hearText();
  hearPanel();
  hearPrinting();
  hearSteps(show);
  show();
})((window.atlas ||= {}));
