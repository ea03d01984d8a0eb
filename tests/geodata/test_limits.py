"""What is too long, read in part alone or not there at all is named with its cure."""

from pathlib import Path

import pytest

from geodata.mending import LONGEST
from geodata.reading import read_tables
from geodata.version import UNDATED, data_version
from tests.geodata.records_folder import CORRECTION, SHIPPED, RecordsFolder, cells

TABLES = sorted(path.stem for path in SHIPPED.glob("*.csv"))
COLUMNS = [
    (table, column)
    for table in TABLES
    for column in RecordsFolder(SHIPPED).header(table)
]


@pytest.mark.parametrize(("table", "column"), COLUMNS, ids="-".join)
def test_a_cell_of_100_kilobytes_is_named_with_its_cure(
    table: str, column: str, records: RecordsFolder
) -> None:
    rows = records.rows(table) or [dict(CORRECTION)]
    rows[-1][column] = "a" * 100_000
    records.write(table, rows)
    told = [p for p in records.problems() if (Path(p.file).stem, p.column) == (table, column)]
    assert "100,000 characters; a cell has at most 2,000: shorten it" in told[0].message


@pytest.mark.parametrize(("length", "expected"), [(LONGEST, []), (LONGEST + 1, ["note_en"])])
def test_the_limit_is_the_longest_that_is_sound(
    length: int, expected: list[str], records: RecordsFolder
) -> None:
    records.change("sources", "tip-2009", note_en="a" * length)
    assert [problem.column for problem in records.problems()] == expected


# Evidence that was read in part alone


MAZUKO = "mining-sex-trafficking,mazuko"


def test_a_town_whose_documents_were_all_read_in_part_alone_is_refused(
    records: RecordsFolder,
) -> None:
    records.write("evidence", [
        row | {"seen": "partly"} if f"{row['topic']},{row['place']}" == MAZUKO else row
        for row in records.rows("evidence")
    ])  # fmt: skip
    found = records.problems()
    ties = [row["finding"] for row in records.rows("locations") if row["place"] == "mazuko"]
    lines = [records.line("locations", f"{finding},mazuko") for finding in ties]
    assert cells(found) == [("locations", line, "place") for line in lines]
    assert "was read in part alone (partly); read the passage of one" in found[0].message


def test_a_department_may_rest_on_a_document_read_in_part_alone(records: RecordsFolder) -> None:
    records.write("evidence", [
        row | {"seen": "partly"} if row["place"] == "ucayali" else row
        for row in records.rows("evidence")
    ])  # fmt: skip
    assert records.problems() == []


# Tables that hold nothing


@pytest.mark.parametrize("table", ["sources", "findings", "places"])
def test_a_table_of_a_header_alone_is_named(table: str, records: RecordsFolder) -> None:
    records.write(table, [])
    assert table in {Path(problem.file).stem for problem in records.problems()}


def test_tables_of_headers_alone_are_named_and_have_a_version(records: RecordsFolder) -> None:
    for table in TABLES:
        records.write(table, [])
    assert [(t, c) for t, _, c in cells(records.problems())] == [
        ("findings", "-"), ("places", "place"), ("sources", "-"),
    ]  # fmt: skip
    assert data_version(read_tables(records.path)).date == UNDATED
