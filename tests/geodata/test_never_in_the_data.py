"""What no table may hold: people, where they are found, and numbers of them on a map."""

import re

import pytest

from geodata.reading import MODELS
from tests.geodata.records_folder import SHIPPED, Cells, RecordsFolder
from tests.geodata.shipped import COMPLAINTS, EVIDENCE, FIGURES, PLACES, SOURCES, each

FOLDER = RecordsFolder(SHIPPED)
TABLES = sorted(path.stem for path in SHIPPED.glob("*.csv"))
OURS = {
    "summary_en", "summary_es", "note_en", "note_es", "says_en", "says_es",
    "name_en", "name_es", "name", "was_en", "was_es", "now_en", "now_es", "quote_es",
}  # fmt: skip
"""Columns of our own words."""

PERSONAL = re.compile(
    r"(?:^|_)(?:victims?|survivors?|persons?|people|witness|age|birth|phone|address|contact|"
    r"shelters?|venues?|camps?|hotels?|bars?|estimates?)(?:$|_)"
)
"""Parts of a column's name that would hold what the data never does."""

ALLOWED = {"victim_groups"}
"""A list of groups that statements name, of which none is a person."""

POSITION = re.compile(
    r"-\d{1,3}[.,]\d{2,}|\b\d{1,3}\.\d{3,}|\d+\s*°|\b[Kk]m\.?\s*\d|\bkil[oó]metros?\s+\d"
)
"""A coordinate or a point along a road, in running words."""

SINGLE = re.compile(
    r"\b(?:aged \d|\d+[- ]years?[- ]old|de \d+ años|a (?:girl|boy|woman|man) (?:named|who)"
    r"|una? (?:niña|niño|mujer|hombre) (?:llamad[oa]|que)|whose name|cuyo nombre)\b",
    re.IGNORECASE,
)
"""How the story of one person is told."""

HIDING = re.compile(
    r"\b(?:shelter|refuge|safe house|hotel|hostel|bar|brothel|nightclub|camp"
    r"|albergue|hogar|hostal|prostíbulo|discoteca|campamento)\b",
    re.IGNORECASE,
)
"""What no place of the atlas may be."""


def words(table: str) -> list[tuple[int, str, str]]:
    """Line, column and text of every cell of our own words."""
    rows = enumerate(FOLDER.rows(table), start=2)
    return [(n, column, row[column]) for n, row in rows for column in row if column in OURS]


@pytest.mark.parametrize("table", TABLES)
def test_no_table_is_shipped_that_nobody_reads(table: str) -> None:
    assert table in MODELS


@pytest.mark.parametrize("table", TABLES)
def test_no_column_is_for_a_person_or_a_place_of_hiding(table: str) -> None:
    columns = set(FOLDER.header(table)) - ALLOWED
    assert [column for column in columns if PERSONAL.search(column)] == []


@pytest.mark.parametrize("table", [table for table in TABLES if table != "places"])
def test_no_table_but_that_of_the_places_has_coordinates(table: str) -> None:
    columns = set(FOLDER.header(table))
    assert columns & {"latitude", "longitude", "lat", "lon", "geometry", "point"} == set()


@pytest.mark.parametrize("table", TABLES)
def test_no_words_hold_a_position(table: str) -> None:
    assert [found for found in words(table) if POSITION.search(found[2])] == []


@pytest.mark.parametrize("table", TABLES)
def test_no_words_tell_of_one_person(table: str) -> None:
    assert [found for found in words(table) if SINGLE.search(found[2])] == []


@each(PLACES, "place")
def test_no_place_is_a_shelter_a_venue_or_a_camp(row: Cells) -> None:
    assert not HIDING.search(f"{row['place'].replace('-', ' ')} {row['name_en']} {row['name_es']}")


@each(EVIDENCE, "topic", "place", "source")
def test_no_evidence_is_one_case(row: Cells) -> None:
    assert row["scope"] == "pattern"


# Numbers of people


@pytest.mark.parametrize("table", ["figures", "complaints", "assessments"])
def test_a_table_of_numbers_names_no_place_of_the_map(table: str) -> None:
    assert set(FOLDER.header(table)) & {"place", "places", "members", "topic", "finding"} == set()


@each(FIGURES, "figure")
def test_a_figure_says_what_it_is_not(row: Cells) -> None:
    assert len(row["note_en"].split()) >= 5
    assert len(row["note_es"].split()) >= 5


@pytest.mark.parametrize("table", ["findings", "locations", "places"])
def test_nothing_that_is_drawn_has_a_number_of_people(table: str) -> None:
    columns = set(FOLDER.header(table))
    assert columns & {"value", "count", "number", "complaints", "weight", "size"} == set()


def test_complaints_are_said_to_be_no_victims_and_no_place_of_trafficking() -> None:
    (source,) = {row["source"] for row in COMPLAINTS}
    (note,) = [row["note_en"] for row in SOURCES if row["source"] == source]
    assert "not where trafficking is" in note
    assert "not victims" in note


def test_no_statement_rests_on_the_report_on_child_labor() -> None:
    series = {row["source"]: row["series"] for row in SOURCES}
    assert {series[row["source"]] for row in FOLDER.rows("findings")} == {"tip", "tip-digest"}
