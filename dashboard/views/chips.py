"""The filters that are set, one by one."""

from collections.abc import Iterator
from typing import TypedDict

from dashboard.views.facet_list import term_label
from dashboard.views.scope import SCOPE, is_usual
from dashboard.views.sentence import scope_part
from dashboard.words.language import Language
from dashboard.words.shortening import shortened
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection


class Chip(TypedDict):
    """One filter."""

    id: str
    label: str
    remove: str
    """What a click does, in words."""
    excluded: bool
    choice: dict[str, str]
    """The choice that removes it."""


def chips(dataset: Dataset, selection: Selection, language: Language) -> list[Chip]:
    """Return a chip for each term and for the text, in the order of the sentence."""
    made = [
        *_scope(dataset, selection, language),
        *(
            chip
            for facet in Facet
            if facet not in SCOPE
            for chip in _terms(dataset, selection, facet, language)
        ),
    ]
    if selection.text:
        label = language.say("filter-text", text=shortened(selection.text))
        made.append(_chip("text", label, False, {"text": ""}, language))
    return made


def _scope(dataset: Dataset, selection: Selection, language: Language) -> Iterator[Chip]:
    """Yield one chip for editions and one for voices: without it they are those of the opening."""
    for facet in (facet for facet in SCOPE if not is_usual(selection, facet)):
        label = scope_part(dataset, selection, facet, language)
        yield _chip(str(facet), label, False, {"facet": str(facet), "mode": "usual"}, language)


def _terms(
    dataset: Dataset, selection: Selection, facet: Facet, language: Language
) -> Iterator[Chip]:
    for excluded, held in ((False, selection.chosen(facet)), (True, selection.excluded(facet))):
        for term in (term for term in dataset.terms(facet) if term in held):
            label = term_label(dataset, facet, term, language)
            choice = {"facet": str(facet), "term": term, "mode": "free"}
            yield _chip(f"{facet}-{term}", label, excluded, choice, language)


def _chip(
    key: str, label: str, excluded: bool, choice: dict[str, str], language: Language
) -> Chip:
    said = language.say("filter-not", terms=label) if excluded else label
    return Chip(
        id=key,
        label=said,
        remove=language.say("chip-remove", filter=said),
        excluded=excluded,
        choice=choice,
    )
