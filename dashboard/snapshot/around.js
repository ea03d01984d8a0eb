// What stands around the map and follows it: statements, legend, the text's marks, the filters.
(function (atlas) {
  "use strict";
  const find = (selector) => document.querySelector(selector);
  const all = (selector) => [...document.querySelectorAll(selector)];

  function say(selector, text) {
    const node = find(selector);
    if (node.textContent !== text) node.textContent = text;
  }

  // Each option says how many statements it would leave under the other filter.
  function showFilters({ by, views }, { sector, group }) {
    const left = {
      sector: (term) => views[by[term][group]],
      group: (term) => views[by[sector][term]],
    };
    for (const field of all("[data-filter]")) {
      const { filter } = field.dataset;
      field.value = { sector, group }[filter];
      for (const option of field.options) {
        option.dataset.label ||= option.textContent;
        const count = left[filter](option.value).findings.length;
        option.textContent = `${option.dataset.label} · ${count}`;
      }
    }
    find("#reset").hidden = !sector && !group;
  }

  // Statements of several voices are counted by voice; those of one are named above.
  function counted({ counts, voices: { of, shares } }, ids) {
    const held = Object.entries(shares).map(([voice, said]) => {
      const count = ids.filter((id) => of[id] === voice).length;
      return count ? said[count] : "";
    });
    const parts = held.filter(Boolean);
    return parts.length > 1 ? `${counts[ids.length]}: ${parts.join(", ")}` : counts[ids.length];
  }

  function showCards({ titles, words, ...data }, listed, { at, statement }, hint) {
    const held = new Set(listed);
    for (const card of all("article.card")) {
      card.hidden = !held.has(card.id);
      card.classList.toggle("selected", card.id === statement);
    }
    say("#panel-title", (statement && words.one) || titles[at] || words.all);
    say("#panel-count", counted(data, [...held]));
    say("#panel-hint", hint);
    find("#clear").hidden = !at && !statement;
  }

  function showLegend(numbers) {
    const held = new Set(numbers);
    find(".legend").hidden = !numbers.length;
    for (const row of all("[data-sign]")) row.hidden = !held.has(Number(row.dataset.sign));
    for (const part of all(".legend .part"))
      part.hidden = [...part.querySelectorAll("[data-sign]")].every((row) => row.hidden);
  }

  function showText(findings, highlighted, statement) {
    const held = new Set(findings);
    const lit = new Set(highlighted);
    const dress = (node, ids) => {
      node.classList.toggle("selected", ids.includes(statement));
      node.classList.toggle("highlighted", ids.some((id) => lit.has(id)));
      node.classList.toggle("dimmed", !ids.some((id) => held.has(id)));
    };
    for (const run of all("[data-quotes]")) dress(run, run.dataset.quotes.split(" "));
    for (const handle of all("[data-quote]")) {
      dress(handle, [handle.dataset.quote]);
      handle.setAttribute("aria-pressed", handle.dataset.quote === statement);
    }
  }

  function showArrows(arrows) {
    const lines = arrows.map(({ text }) => atlas.element("li", "", text));
    find("#arrows").replaceChildren(...lines);
    find(".arrows").hidden = !arrows.length;
  }

  Object.assign(atlas, { find, all, say });
  Object.assign(atlas, { showFilters, showCards, showLegend, showText, showArrows });
})((window.atlas ||= {}));
