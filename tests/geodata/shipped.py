"""The shipped tables as plain cells, and a test per row of them."""

from collections.abc import Callable

from tests.each_row import Test, of_each
from tests.geodata.records_folder import SHIPPED, Cells, RecordsFolder

ROOT = SHIPPED.parents[1]
"""The project's root."""

_FOLDER = RecordsFolder(SHIPPED)

FINDINGS = _FOLDER.rows("findings")
LOCATIONS = _FOLDER.rows("locations")
PLACES = _FOLDER.rows("places")
SOURCES = _FOLDER.rows("sources")
EVIDENCE = _FOLDER.rows("evidence")
SENTENCES = _FOLDER.rows("sentences")
BOILERPLATE = _FOLDER.rows("boilerplate")
CORRECTIONS = _FOLDER.rows("corrections")
CHAPTERS = _FOLDER.rows("chapters")
YEARS = _FOLDER.rows("years")
FIGURES = _FOLDER.rows("figures")
RESPONSES = _FOLDER.rows("responses")
COMPLAINTS = _FOLDER.rows("complaints")
ACTIONS = _FOLDER.rows("actions")
ASSESSMENTS = _FOLDER.rows("assessments")
CHILD_LABOR_SECTORS = _FOLDER.rows("child_labor_sectors")

BY_FINDING = {
    row["finding"]: [tie for tie in LOCATIONS if tie["finding"] == row["finding"]]
    for row in FINDINGS
}
"""Locations by finding."""
BY_ID = {row["finding"]: row for row in FINDINGS}
BY_PLACE = {row["place"]: row for row in PLACES}
BY_SOURCE = {row["source"]: row for row in SOURCES}


def each(rows: list[Cells], *key: str) -> Callable[[Test], Test]:
    """One test over all rows, each named by the cells of its key where it fails."""
    return of_each("row", rows, lambda row: "-".join(row[column] for column in key))
