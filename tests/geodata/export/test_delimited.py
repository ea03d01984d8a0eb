"""CSV reads back as the records that it was written from, and runs nothing."""

import pytest
from hypothesis import given, settings

from geodata.dataset import Dataset
from geodata.export.delimited import comma_separated, semicolon_separated
from geodata.export.sheets import FLAT, flat
from geodata.export.taken import Taken
from geodata.spreadsheets import as_meant
from tests.geodata.export.taking import (
    AT_CUSCO,
    NASTY,
    STARTS,
    STATEMENT,
    read_csv,
    saying,
    taken_of,
)

NUMBERS = ("latitude", "longitude", "sentence", "edition", "source_year")


@pytest.mark.parametrize("write", [comma_separated, semicolon_separated])
def test_a_spreadsheet_is_told_that_it_is_utf_8(taken: Taken, write: type) -> None:
    assert write(taken).startswith(b"\xef\xbb\xbf")
    assert "officials’ involvement" in write(taken).decode("utf-8-sig")


@pytest.mark.parametrize(("write", "separator"), [(comma_separated, ","),
                                                  (semicolon_separated, ";")])  # fmt: skip
def test_it_reads_back_cell_by_cell(in_words: Taken, write: type, separator: str) -> None:
    found = read_csv(write(in_words), separator)
    expected = [dict(zip(FLAT, row, strict=True)) for row in flat(in_words).rows]
    assert [list(row) for row in found] == [list(FLAT)] * len(expected)
    for read, row in zip(found, expected, strict=True):
        assert {key: as_meant(cell) for key, cell in read.items()} == {
            key: "" if cell is None else str(cell) for key, cell in row.items()
        }


@settings(max_examples=40)
@given(text=NASTY)
def test_whatever_the_words_are_they_read_back(profile: Dataset, text: str) -> None:
    taken = taken_of(saying(profile, text), AT_CUSCO)
    for write, separator in ((comma_separated, ","), (semicolon_separated, ";")):
        rows = read_csv(write(taken), separator)
        own = [row for row in rows if row["finding"] == STATEMENT]
        assert {as_meant(row["summary_en"]) for row in own} == {text}
        assert {as_meant(row["note_es"]) for row in own} == {text}


@settings(max_examples=40)
@given(text=NASTY)
def test_no_cell_begins_as_a_formula(profile: Dataset, text: str) -> None:
    rows = read_csv(comma_separated(taken_of(saying(profile, text), AT_CUSCO)))
    texts = [cell for row in rows for key, cell in row.items() if key not in NUMBERS]
    assert [cell for cell in texts if cell.startswith(STARTS)] == []


def test_a_number_below_zero_stays_a_number(taken: Taken) -> None:
    assert "-75.0" in {row["longitude"] for row in read_csv(comma_separated(taken))}


def test_two_files_of_a_view_are_the_same_bytes(taken: Taken) -> None:
    assert comma_separated(taken) == comma_separated(taken)
    assert b"\r" not in comma_separated(taken)
