"""The sentence that says what is shown."""

from dashboard.views.facet_list import term_label
from dashboard.views.scope import SCOPE, is_usual, scope, scope_words
from dashboard.views.scope import total as total_of
from dashboard.words.language import Language
from dashboard.words.shortening import shortened
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from geodata.shown import Shown
from geodata.wording import folded


def shown_sentence(dataset: Dataset, shown: Shown, language: Language) -> str:
    """Return, say, "12 of 41 statements: gold mining; women, girls"."""
    selection, count = shown.selection, len(shown.findings)
    total = total_of(dataset, selection)
    filters = view_words(dataset, shown, language)
    if not filters:
        return language.say("shown-all", total=total)
    if selection == scope(selection) and count:
        return language.say("shown-all-of", total=total, scope=filters)
    if count == 0:
        return language.say("shown-none", total=total, filters=filters)
    return language.say("shown-some", shown=count, total=total, filters=filters)


def view_words(dataset: Dataset, shown: Shown, language: Language) -> str:
    """Return editions and voices, where they are not those of the opening, and the filters."""
    parts = [*scope_parts(dataset, shown.selection, language)]
    return "; ".join(filter(None, [*parts, filter_words(dataset, shown, language)]))


def filter_words(dataset: Dataset, shown: Shown, language: Language) -> str:
    """Return the filters in words, say "women and girls; gold mining, logging; not: tourism".

    Terms of which any may hold stand with commas, those that must all hold with "and", facets with
    semicolons. Of editions and voices nothing is said.
    """
    selection = shown.selection
    parts = []
    for facet in (facet for facet in Facet if facet not in SCOPE):
        chosen = _labels(dataset, facet, selection.chosen(facet), language)
        if chosen:
            parts.append(_joined(chosen, selection.asks_all(facet), language))
        excluded = _labels(dataset, facet, selection.excluded(facet), language)
        if excluded:
            parts.append(language.say("filter-not", terms=", ".join(excluded)))
    if selection.text:
        parts.append(language.say("filter-text", text=shortened(selection.text)))
    return "; ".join(parts)


def scope_parts(dataset: Dataset, selection: Selection, language: Language) -> list[str]:
    """Say editions and voices, each where it is not that of the opening."""
    return [
        scope_part(dataset, selection, facet, language)
        for facet in SCOPE
        if not is_usual(selection, facet)
    ]


def scope_part(dataset: Dataset, selection: Selection, facet: Facet, language: Language) -> str:
    """Say which editions, or whose words, a selection asks for."""
    chosen = _labels(dataset, facet, selection.chosen(facet), language)
    excluded = _labels(dataset, facet, selection.excluded(facet), language)
    said = scope_words(facet, chosen, language)
    left_out = [language.say("filter-not", terms=", ".join(excluded))] if excluded else []
    return "; ".join([said, *left_out])


def _labels(
    dataset: Dataset, facet: Facet, terms: frozenset[str], language: Language
) -> list[str]:
    known = [term for term in dataset.terms(facet) if term in terms] if terms else []
    return [term_label(dataset, facet, term, language) for term in known]


def _joined(labels: list[str], are_all: bool, language: Language) -> str:
    *others, last = labels
    if not are_all or not others:
        return ", ".join(labels)
    key = "filter-all-before-i" if _begins_with_i(last) else "filter-all"
    return language.say(key, first=", ".join(others), last=last)


def _begins_with_i(word: str) -> bool:
    """Whether a word begins with the sound before which the Spanish "y" becomes "e"."""
    letters = folded(word)
    return letters.startswith(("i", "hi")) and not letters.startswith("hie")
