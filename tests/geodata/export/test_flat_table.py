"""What the table with a row per statement and location says."""

from typing import Any

import pytest

from geodata.dataset import Dataset
from geodata.export.about import HEADINGS
from geodata.export.rows import LABELS
from geodata.export.sheets import FLAT, flat
from geodata.export.taken import Taken
from geodata.selection import Facet, Selection
from geodata.vocabulary import Basis
from tests.geodata.export.taking import DAY, LINK, taken_of
from tests.geodata.shipped import (
    BY_FINDING,
    BY_PLACE,
    BY_SOURCE,
    EVIDENCE,
    FINDINGS,
    LOCATIONS,
)

Rows = list[dict[str, Any]]


def rows_of(taken: Taken) -> Rows:
    sheet = flat(taken)
    return [dict(zip(sheet.columns, row, strict=True)) for row in sheet.rows]


@pytest.fixture(scope="module")
def rows(taken: Taken) -> Rows:
    return rows_of(taken)


def test_no_column_stands_twice() -> None:
    assert len(set(FLAT)) == len(FLAT)


def test_there_is_a_row_per_statement_and_location(rows: Rows) -> None:
    assert [(row["finding"], row["place"], row["role"]) for row in rows] == [
        (finding["finding"], tie["place"], tie["role"])
        for finding in FINDINGS
        for tie in BY_FINDING[finding["finding"]]
    ]
    assert len(rows) == len(LOCATIONS)


@pytest.mark.parametrize(
    "column", ["quote", "quote_es", "summary_es", "topic", "sectors", "victim_groups", "means"]
)
def test_it_has_the_cells_of_the_findings(rows: Rows, column: str) -> None:
    cells = {row["finding"]: row[column] for row in FINDINGS}
    assert [row[column] for row in rows] == [cells[row["finding"]] for row in rows]


@pytest.mark.parametrize("column", ["role", "basis", "note_en", "note_es"])
def test_it_has_the_cells_of_the_locations(rows: Rows, column: str) -> None:
    ties = [tie for finding in FINDINGS for tie in BY_FINDING[finding["finding"]]]
    assert [row[column] for row in rows] == [tie[column] for tie in ties]


def test_it_names_the_document_with_its_address_and_not_its_key_alone(rows: Rows) -> None:
    for row in rows:
        source = BY_SOURCE[row["source"]]
        assert row["source_title"] == source["title"]
        assert row["source_address"] == (source["official_url"] or source["url"])
        assert row["source_licence"] == source["licence"]


def test_it_joins_with_the_tables_of_peru_s_offices(rows: Rows) -> None:
    (row,) = [r for r in rows if (r["finding"], r["place"]) == ("tip-2015-012", "cusco")]
    codes = ("department", "department_iso", "ubigeo", "department_name", "country")
    assert [row[code] for code in codes] == ["PE08", "PE-CUS", "080000", "Cusco", "PE"]


def test_its_coordinates_are_the_gazetteer_s_numbers(rows: Rows) -> None:
    for row in rows:
        place = BY_PLACE[row["place"]]
        assert row["longitude"] == float(place["longitude"])
        assert row["latitude"] == float(place["latitude"])


def test_every_row_says_what_it_is(rows: Rows, taken: Taken) -> None:
    assert set(HEADINGS) <= set(FLAT)
    for row in rows:
        assert [heading for heading in HEADINGS if row[heading] in ("", None)] == []
        assert row["date"] == DAY.isoformat()
        assert row["link"] == LINK
        assert row["data_version"] == str(taken.dataset.version)


def test_edition_and_voice_are_the_statement_s_own(rows: Rows) -> None:
    of_the_profile = [row for row in rows if row["source"] == "tip-2015"]
    assert {(row["edition"], row["voice"]) for row in of_the_profile} == {(2015, "own-chapter")}


def test_every_coded_cell_has_its_labels_beside_it(in_words: Taken) -> None:
    coded = {column for column in LABELS if column in FLAT} | {"place_kind"}
    for row in rows_of(in_words):
        assert [c for c in coded if bool(row[c]) != bool(row[f"{c}_label"])] == []


def test_labels_are_in_the_reader_s_language(dataset: Dataset) -> None:
    labels = {
        code: [row["direction_label"] for row in rows_of(taken_of(dataset, code=code))]
        for code in ("en", "es")
    }
    assert "into Peru" in labels["en"]
    assert all(en != es for en, es in zip(labels["en"], labels["es"], strict=True))


def test_an_added_place_has_its_documents_the_best_first(rows: Rows) -> None:
    (row,) = [r for r in rows if (r["finding"], r["place"]) == ("tip-2015-006", "la-rinconada")]
    keys = row["evidence"].split(";")
    assert keys == ["tip-2014", "insight-crime-2013", "gi-toc-2016"]
    assert row["evidence_titles"] == "; ".join(BY_SOURCE[key]["title"] for key in keys)
    assert len(row["evidence_addresses"].split(" ")) == len(keys)


def test_an_added_place_alone_has_documents(rows: Rows) -> None:
    assert [row["evidence"] != "" for row in rows] == [row["basis"] == "curated" for row in rows]


def test_its_documents_are_those_of_the_evidence(rows: Rows) -> None:
    named = {
        (row["topic"], row["place"], source)
        for row in rows
        if row["basis"] == "curated"
        for source in row["evidence"].split(";")
    }
    assert named
    assert named <= {(row["topic"], row["place"], row["source"]) for row in EVIDENCE}


def test_a_basis_that_is_filtered_for_leaves_only_its_locations(dataset: Dataset) -> None:
    rows = rows_of(taken_of(dataset, Selection().choose(Facet.BASIS, [Basis.CURATED])))
    curated = [tie for tie in LOCATIONS if tie["basis"] == "curated"]
    assert [row["place"] for row in rows] == [tie["place"] for tie in curated]


def test_a_view_of_nothing_keeps_its_columns(dataset: Dataset) -> None:
    sheet = flat(taken_of(dataset, Selection(text="atlantis")))
    assert (list(sheet.rows), sheet.columns) == ([], FLAT)
