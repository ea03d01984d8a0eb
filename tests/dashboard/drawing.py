"""The map's content as drawn for a selection."""

from dashboard.views.atlas_map import atlas_map
from dashboard.views.map_content import Arrow, MapContent, Mark
from dashboard.words.language import Code, language
from geodata.dataset import Dataset
from geodata.selection import Selection
from tests.dashboard.strategies import records

EVERYTHING = Selection()


def drawn(
    selection: Selection = EVERYTHING, selected: str = "", code: Code = "en",
    dataset: Dataset | None = None,
) -> MapContent:
    """Draw a selection of all records, or of those that are given."""
    known = dataset or records()
    return atlas_map(known, known.select(selection), frozenset({selected}), language(code))


def counted(content: MapContent) -> list[Mark | Arrow]:
    return [*content.marks, *content.arrows]


def mark(content: MapContent, key: str) -> Mark:
    return next(mark for mark in content.marks if mark.id == key)


def between(content: MapContent, origin: str, destination: str) -> list[Arrow]:
    ends = (origin, destination)
    return [arrow for arrow in content.arrows if (arrow.stops[0], arrow.stops[-1]) == ends]
