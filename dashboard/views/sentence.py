"""The sentence that says what is shown."""

from dashboard.views.facet_list import term_label
from dashboard.words.language import Language
from dashboard.words.shortening import shortened
from geodata.dataset import Dataset
from geodata.selection import Facet
from geodata.shown import Shown
from geodata.wording import folded


def shown_sentence(dataset: Dataset, shown: Shown, language: Language) -> str:
    """Return, say, "12 of 41 statements: gold mining; women, girls"."""
    total, count = len(dataset.findings), len(shown.findings)
    filters = filter_words(dataset, shown, language)
    if not filters:
        return language.say("shown-all", total=total)
    if count == 0:
        return language.say("shown-none", total=total, filters=filters)
    return language.say("shown-some", shown=count, total=total, filters=filters)


def filter_words(dataset: Dataset, shown: Shown, language: Language) -> str:
    """Return the filters in words, say "women and girls; gold mining, logging; not: tourism".

    Terms of which any may hold stand with commas, those that must all hold with "and", facets with
    semicolons.
    """
    selection = shown.selection
    parts = []
    for facet in Facet:
        chosen = _labels(dataset, facet, selection.chosen(facet), language)
        if chosen:
            parts.append(_joined(chosen, selection.asks_all(facet), language))
        excluded = _labels(dataset, facet, selection.excluded(facet), language)
        if excluded:
            parts.append(language.say("filter-not", terms=", ".join(excluded)))
    if selection.text:
        parts.append(language.say("filter-text", text=shortened(selection.text)))
    return "; ".join(parts)


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
