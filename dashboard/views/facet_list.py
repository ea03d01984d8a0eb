"""What the filter drawer shows."""

from typing import TypedDict

from dashboard.views.scope import SCOPE, is_usual, scope
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection

OPEN = {Facet.SECTOR, Facet.VICTIM_GROUP}
"""Facets whose terms are visible at first."""

ORDER = (
    Facet.SECTOR,
    Facet.VICTIM_GROUP,
    Facet.EXPLOITATION,
    Facet.DIRECTION,
    Facet.MODALITY,
    Facet.BASIS,
    Facet.PLACE,
    Facet.MEANS,
    Facet.EDITION,
    Facet.VOICE,
)


class Option(TypedDict):
    """One term with its count under the other facets."""

    id: str
    label: str
    count: int
    chosen: bool
    excluded: bool


class FacetGroup(TypedDict):
    """One facet with its terms."""

    id: str
    label: str
    unit: str
    """What the counts count."""
    open: bool
    all: bool
    """Whether all chosen terms must be held, rather than any."""
    options: list[Option]


class FacetList(TypedDict):
    """The whole drawer."""

    region: str
    """What the drawer is called."""
    language: str
    words: dict[str, str]
    """What the controls say that ask for any or all of the terms, and that exclude one."""
    search: dict[str, str]
    questions: str
    presets: list[dict[str, str]]
    facets: list[FacetGroup]


def facet_list(
    dataset: Dataset, selection: Selection, links: dict[str, str], language: Language
) -> FacetList:
    """Build the drawer: every term of the editions and voices shown, at 0 too under other filters.

    ``links`` holds the address of each question that people bring, by its name.
    """
    counts = dataset.counts(selection)
    return FacetList(
        language=language.code,
        region=language.say("search-region"),
        words={key: language.say(f"facet-{key}") for key in ("any", "all", "leave-out")},
        search={
            "label": language.say("search"),
            "placeholder": language.say("search-placeholder"),
            "text": selection.text,
        },
        questions=language.say("presets"),
        presets=[
            {"id": name, "label": language.say(f"preset-{name}"), "href": link}
            for name, link in links.items()
        ],
        facets=[
            _group(dataset, facet, terms, counts[facet], selection, language)
            for facet in ORDER
            for terms in [_terms(dataset, facet, selection)]
        ],
    )


def _terms(dataset: Dataset, facet: Facet, selection: Selection) -> tuple[str, ...]:
    """Return the terms that a statement of the scope holds, or that are asked for all the same."""
    if facet in SCOPE:
        return dataset.held[facet]
    held = dataset.index.matching(scope(selection))
    asked = selection.chosen(facet) | selection.excluded(facet)
    terms = dataset.index.terms[facet]
    return tuple(term for term in dataset.held[facet] if held & terms[term] or term in asked)


def _group(
    dataset: Dataset,
    facet: Facet,
    terms: tuple[str, ...],
    counts: dict[str, int],
    selection: Selection,
    language: Language,
) -> FacetGroup:
    chosen, excluded = selection.chosen(facet), selection.excluded(facet)
    is_set = bool(chosen or excluded) and not (facet in SCOPE and is_usual(selection, facet))
    return FacetGroup(
        id=facet,
        label=language.say(f"facet-{facet}"),
        unit=language.say("facet-counts"),
        open=facet in OPEN or is_set,
        all=selection.asks_all(facet),
        options=[
            Option(
                id=term,
                label=term_label(dataset, facet, term, language),
                count=counts[term],
                chosen=term in chosen,
                excluded=term in excluded,
            )
            for term in terms
        ],
    )


def term_label(dataset: Dataset, facet: Facet, term: str, language: Language) -> str:
    """Return the label of a facet's term: a place's name, a year, else the vocabulary's."""
    if facet is Facet.PLACE:
        return language.place(dataset.places[term])
    if facet is Facet.EDITION:
        return term
    return language.term(facet, term)
