"""Sectors by victim groups, as a table of counts."""

from enum import StrEnum
from typing import TypedDict

from dashboard.words.language import Language
from geodata.selection import Facet, Selection
from geodata.shown import Shown
from geodata.vocabulary import Sector, VictimGroup

Pair = tuple[str, str]
"""A sector and a victim group."""


class Cell(TypedDict):
    """The statements that name both a sector and a group."""

    sector: str
    group: str
    count: int
    name: str
    """The cell in words."""


class Row(TypedDict):
    """A sector with a cell for each group."""

    label: str
    cells: list[Cell]


class Matrix(TypedDict):
    """The whole table; it has no row and no column without a statement."""

    title: str
    groups: list[str]
    rows: list[Row]


def matrix_counts(shown: Shown) -> dict[Pair, int]:
    """Count the shown statements that name both a sector and a victim group, where some do."""
    held = shown.index.terms
    counts = {
        (sector, group): (shown.held & of_sector & of_group).bit_count()
        for sector, of_sector in held[Facet.SECTOR].items()
        for group, of_group in held[Facet.VICTIM_GROUP].items()
    }
    return {pair: count for pair, count in counts.items() if count}


def matrix(shown: Shown, language: Language) -> Matrix:
    """Build the table, sectors and groups in the order of the vocabulary."""
    counts = matrix_counts(shown)
    sectors = _held(Sector, {sector for sector, _ in counts})
    groups = _held(VictimGroup, {group for _, group in counts})
    return Matrix(
        title=language.say("matrix"),
        groups=[language.term("group", group) for group in groups],
        rows=[
            Row(
                label=language.term("sector", sector),
                cells=[_cell(counts, (sector, group), language) for group in groups],
            )
            for sector in sectors
        ],
    )


def _held(terms: type[StrEnum], held: set[str]) -> list[str]:
    return [term for term in terms if term in held]


def _cell(counts: dict[Pair, int], pair: Pair, language: Language) -> Cell:
    sector, group = pair
    count = counts.get(pair, 0)
    return Cell(
        sector=sector,
        group=group,
        count=count,
        name=language.say(
            "matrix-cell",
            group=language.term("group", group),
            sector=language.term("sector", sector),
            count=count,
        ),
    )


def cell_selection(selection: Selection, sector: str, group: str) -> Selection:
    """Return the selection narrowed to one cell."""
    narrowed = selection.choose(Facet.SECTOR, [sector])
    return narrowed.choose(Facet.VICTIM_GROUP, [group])
