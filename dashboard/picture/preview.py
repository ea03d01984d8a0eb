"""The picture that a link to a view shows where links are shared."""

from functools import lru_cache
from urllib.parse import urlencode

from dashboard.picture.telling import asked_for
from dashboard.picture.writing import picture
from dashboard.state.address import query
from dashboard.state.store import dataset
from dashboard.views.pictures import Kind, Shape
from dashboard.views.taken import taken
from dashboard.words.language import language
from geodata.dataset import BrokenRecords

DOTS = 100
"""Dots of an inch: one of a unit."""
HELD = 32
"""Pictures that are held, a third of a megabyte each."""


def picture_of(asked: str) -> bytes | None:
    """Return the picture of a query's view, or nothing where the records are broken."""
    try:
        records = dataset()
    except BrokenRecords:
        return None
    return _drawn(urlencode(query(asked_for(records, asked))), str(records.version))


@lru_cache(maxsize=HELD)
def _drawn(asked: str, version: str) -> bytes:
    records = dataset()
    view = asked_for(records, asked)
    words = language(view.language)
    going = taken(records, records.select(view.selection), "", words)
    return picture(going, words, Shape.WIDE, Kind.PNG, DOTS)
