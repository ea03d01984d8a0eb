"""Pictures of views, laid out once for all tests."""

import datetime
from dataclasses import replace
from functools import cache

from dashboard.picture.laying import Laid, laid_out
from dashboard.picture.writing import picture
from dashboard.state.asking import asked_view
from dashboard.views.pictures import Kind, Shape
from dashboard.views.taken import taken
from dashboard.words.language import Code, language
from geodata.export.taken import Taken
from tests.dashboard.strategies import records

LINK = "https://atlas.example/?lang=en"
DAY = datetime.date(2026, 1, 2)

QUERIES = {
    "opening": "",
    "one sector": "sector=gold-mining",
    "one group": "group=women",
    "in and out": "direction=into,out_of",
    "through": "direction=through",
    "areas": "basis=area",
    "nothing": "sector=fishing&group=girls",
    "other chapters": "edition=all&voice=other-chapter",
    "everything": "edition=all&voice=all",
}
"""States of the filters, as they stand in the atlas's address."""


@cache
def going(query: str, code: Code) -> Taken:
    """Return a view ready to be taken away, on one day for ever."""
    dataset, words = records(), language(code)
    shown = dataset.select(asked_view(dataset, query, code).selection)
    made = taken(dataset, shown, LINK, words)
    return replace(made, view=replace(made.view, day=DAY))


@cache
def laid(state: str, shape: Shape, code: Code) -> Laid:
    """Lay out the picture of a state."""
    return laid_out(going(QUERIES[state], code), language(code), shape)


@cache
def file(state: str, shape: Shape, code: Code, kind: Kind) -> bytes:
    """Draw the picture of a state."""
    return picture(going(QUERIES[state], code), language(code), shape, kind, dots=60)
