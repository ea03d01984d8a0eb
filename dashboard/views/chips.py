"""The filters that are set, one by one."""

from collections.abc import Iterator
from typing import TypedDict

from dashboard.views.facet_list import term_label
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
    made = [chip for facet in Facet for chip in _terms(dataset, selection, facet, language)]
    if selection.text:
        label = language.say("filter-text", text=shortened(selection.text))
        made.append(_chip("text", label, False, {"text": ""}, language))
    return made


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
