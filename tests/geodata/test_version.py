"""The data version names the cells of the tables, not the way in which they are stored."""

import csv
import re

import pytest

from geodata.reading import read_tables
from geodata.version import DataVersion, data_version
from tests.geodata.records_folder import CORRECTION, SHIPPED, RecordsFolder
from tests.geodata.shipped import CORRECTIONS, SOURCES

TABLES = [table.stem for table in sorted(SHIPPED.glob("*.csv"))]
CELLS = [
    ("sources", "tip-2014", "licence"),
    ("findings", "tip-2015-001", "summary_es"),
    ("findings", "tip-2015-016", "quote_es"),
    ("findings", "tip-2015-047", "summary_en"),
    ("places", "lima", "gazetteer"),
    ("locations", "tip-2015-006,la-pampa", "note_en"),
    ("evidence", "mining-sex-trafficking,la-pampa,tip-2019", "says_en"),
    ("sentences", "tip-2015,7", "opening"),
    ("boilerplate", "tip-2015,Comments", "reason"),
]


@pytest.fixture
def records(whole: RecordsFolder) -> RecordsFolder:
    return whole


def version(records: RecordsFolder) -> DataVersion:
    return data_version(read_tables(records.path))


def shipped() -> DataVersion:
    return data_version(read_tables())


# The same cells


def test_a_copy_has_the_version_of_the_shipped_records(records: RecordsFolder) -> None:
    assert version(records) == shipped()


@pytest.mark.parametrize("table", TABLES)
def test_other_line_ends_are_the_same_version(table: str, records: RecordsFolder) -> None:
    content = records.file(table).read_bytes()
    records.file(table).write_bytes(content.replace(b"\n", b"\r\n"))
    assert version(records) == shipped()


@pytest.mark.parametrize("table", TABLES)
def test_a_byte_order_mark_is_the_same_version(table: str, records: RecordsFolder) -> None:
    records.file(table).write_bytes(b"\xef\xbb\xbf" + records.file(table).read_bytes())
    assert version(records) == shipped()


@pytest.mark.parametrize("table", TABLES)
def test_another_order_of_columns_is_the_same_version(table: str, records: RecordsFolder) -> None:
    rows, header = records.rows(table), records.header(table)
    with records.file(table).open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, header[::-1], quoting=csv.QUOTE_ALL)
        writer.writeheader()
        writer.writerows(rows)
    assert version(records) == shipped()


# Other cells


@pytest.mark.parametrize(("table", "row", "column"), CELLS)
def test_one_changed_cell_is_another_version(
    table: str, row: str, column: str, records: RecordsFolder
) -> None:
    records.change(table, row, **{column: records.row(table, row)[column] + "."})
    assert version(records).digest != shipped().digest


def test_one_more_correction_is_another_version(records: RecordsFolder) -> None:
    records.append("corrections", **CORRECTION)
    assert version(records).digest != shipped().digest


@pytest.mark.parametrize("table", TABLES)
def test_one_row_less_is_another_version(table: str, records: RecordsFolder) -> None:
    records.write(table, records.rows(table)[:-1])
    assert version(records).digest != shipped().digest


# The day


def test_the_day_is_the_latest_on_which_a_source_was_read_or_a_record_corrected() -> None:
    days = [row["accessed"] for row in SOURCES] + [row["date"] for row in CORRECTIONS]
    assert shipped().date.isoformat() == max(days)


def test_a_source_read_later_moves_the_day(records: RecordsFolder) -> None:
    records.change("sources", "tip-2014", accessed="2031-02-03")
    assert version(records).date.isoformat() == "2031-02-03"


def test_a_later_correction_moves_the_day(records: RecordsFolder) -> None:
    records.append("corrections", **CORRECTION | {"date": "2031-02-03"})
    assert version(records).date.isoformat() == "2031-02-03"


def test_an_earlier_correction_leaves_the_day(records: RecordsFolder) -> None:
    records.append("corrections", **CORRECTION | {"date": "2001-02-03"})
    assert version(records).date == shipped().date


def test_a_version_is_written_as_its_day_and_8_digits_of_its_hash() -> None:
    assert re.fullmatch(r"\d{4}-\d\d-\d\d\.[0-9a-f]{8}", str(shipped()))
