"""Sectors by victim groups, as an Altair chart."""

from enum import StrEnum
from functools import cache
from typing import Any

import altair
import pandas

from dashboard.words.language import Language
from geodata.selection import Facet, Selection
from geodata.shown import Shown
from geodata.vocabulary import Sector, VictimGroup

AXIS_HEIGHT = 125
"""Pixels that the slanted names of the groups take above the cells."""

CELL = altair.selection_point(name="cell", fields=["sector", "group"], toggle=False)
"""A click on a cell; the fields are codes of the vocabulary."""

GROUPS = altair.Axis(
    orient="top", labelAngle=-90, title=None, labelLimit=130, domain=False, labelOverlap=False
)
SECTORS = altair.Axis(title=None, labelLimit=200, domain=False, labelOverlap=False)

MATRIX_COLUMNS = ["sector", "group", "sector_label", "group_label", "count"]


def matrix_counts(shown: Shown, language: Language) -> pandas.DataFrame:
    """Count the shown statements that name both a sector and a group.

    Returns
    -------
    DataFrame
        One row per pair that has a statement, columns ``MATRIX_COLUMNS``.
    """
    held = shown.index.terms
    counts = {
        (sector, group): (shown.held & of_sector & of_group).bit_count()
        for sector, of_sector in held[Facet.SECTOR].items()
        for group, of_group in held[Facet.VICTIM_GROUP].items()
    }
    rows = [
        (s, g, language.term("sector", s), language.term("group", g), count)
        for (s, g), count in sorted(counts.items(), key=lambda cell: -cell[1])
        if count
    ]
    return pandas.DataFrame(rows, columns=MATRIX_COLUMNS)


def matrix(counts: pandas.DataFrame, language: Language) -> dict[str, Any]:
    """Return a Vega-Lite chart without its data, which are the counts of ``matrix_counts``.

    Numbers stand in cells; no cell is shaded by its count.
    """
    return _chart(language) | {"height": 21 * counts.sector.nunique() + AXIS_HEIGHT}


@cache
def _chart(language: Language) -> dict[str, Any]:
    # Altair checks a chart against its schema, which takes longer than a whole rerun.
    base = altair.Chart(altair.NamedData("counts")).encode(
        x=altair.X("group_label:N", sort=_order(VictimGroup, "group", language), axis=GROUPS),
        y=altair.Y("sector_label:N", sort=_order(Sector, "sector", language), axis=SECTORS),
        tooltip=[
            altair.Tooltip("sector_label:N", title=language.say("facet-sector")),
            altair.Tooltip("group_label:N", title=language.say("facet-group")),
            altair.Tooltip("count:Q", title=language.say("matrix-count")),
        ],
    )
    cells = base.mark_rect(
        fill="#FFFDF7", stroke="#B9B09B", strokeWidth=1, cursor="pointer"
    ).add_params(CELL)
    numbers = base.mark_text(fontSize=12, color="#161616", cursor="pointer").encode(text="count:Q")
    chart = (cells + numbers).configure_view(stroke=None).configure_axis(
        labelColor="#3A3A3A", labelFontSize=12, ticks=False, grid=False
    )
    return {key: part for key, part in chart.to_dict().items() if key not in ("data", "$schema")}


def _order(terms: type[StrEnum], column: str, language: Language) -> list[str]:
    return [language.term(column, term) for term in terms]


def cell_selection(selection: Selection, sector: str, group: str) -> Selection:
    """Return the selection narrowed to one cell."""
    narrowed = selection.choose(Facet.SECTOR, [sector])
    return narrowed.choose(Facet.VICTIM_GROUP, [group])
