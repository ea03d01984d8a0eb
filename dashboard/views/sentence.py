"""The sentence that says what is shown."""

from dashboard.views.facet_list import term_label
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.selection import Shown


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
    """Return the filters in words: terms with commas, facets with semicolons."""
    parts = [
        ", ".join(
            term_label(dataset, facet, term, language)
            for term in dataset.terms(facet)
            if term in terms
        )
        for facet, terms in shown.selection.terms
    ]
    if shown.selection.text:
        parts.append(language.say("filter-text", text=shown.selection.text))
    return "; ".join(parts)
