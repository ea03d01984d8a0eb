"""What hypothesis draws: selections and views that the shipped records hold."""

from dataclasses import replace
from functools import cache

from hypothesis import strategies as st

from dashboard.state.address import View
from dashboard.views.scope import OPENING
from dashboard.views.subjects import subjects
from dashboard.words.labels import labels
from dashboard.words.language import CODES
from geodata.dataset import Dataset, load
from geodata.selection import Facet, Selection
from tests.geodata.profile import profile_of

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
FACETS = st.lists(st.sampled_from(Facet), unique=True, max_size=3)
WORDS = st.sampled_from(["", "gold", "Perú", "niñas", "police, officials", "«oro» y más, 金 & = %"])
TEXTS = st.one_of(WORDS, ANY_TEXT.map(str.strip))


@cache
def records() -> Dataset:
    """Return the shipped records."""
    return load()


@cache
def profile_records() -> Dataset:
    """Return the shipped records with the statements of the 2015 profile alone."""
    return profile_of(records())


@cache
def searchable_profile() -> Dataset:
    """Return the same as the pages have it, found by the words of the terms too."""
    return replace(profile_records(), labels=tuple(labels()))


def marks() -> list[str]:
    """Return the id of every place and arrow that the whole map has."""
    shown = records().select(Selection())
    return [*shown.by_place, *(route.id for route in shown.by_route)]


@st.composite
def selections(draw: st.DrawFn, texts: st.SearchStrategy[str] = TEXTS) -> Selection:
    """Draw up to three facets with one to three terms each, and a text.

    They narrow the opening or every statement.
    """
    selection = replace(draw(st.sampled_from((OPENING, Selection()))), text=draw(texts))
    for facet in draw(FACETS):
        terms = st.lists(st.sampled_from(records().terms(facet)), min_size=1, max_size=3)
        selection = selection.choose(facet, draw(terms))
    return selection


@st.composite
def views(draw: st.DrawFn) -> View:
    """Draw a view with or without a mark and a statement."""
    return View(
        language=draw(st.sampled_from(CODES)),
        selection=draw(selections()),
        mark=draw(st.sampled_from(["", *marks()])),
        statement=draw(st.sampled_from(["", *records().findings])),
        place=draw(st.sampled_from(["", *subjects(records())])),
    )
