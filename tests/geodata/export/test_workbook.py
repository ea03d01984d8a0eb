"""A workbook reads back with the types, heads and filters that it was written with."""

import io
import zipfile
from datetime import date, datetime
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

from geodata.dataset import Dataset
from geodata.export.about import about
from geodata.export.definitions import TERMS
from geodata.export.sheets import Sheet, column_title, sheets
from geodata.export.taken import Taken
from geodata.export.workbook import WIDEST, workbook
from geodata.selection import Facet, Selection
from geodata.vocabulary import Sector
from tests.geodata.export.taking import AT_CUSCO, NASTY, STATEMENT, saying, taken_of
from tests.geodata.shipped import FINDINGS, LOCATIONS

KEYS = ("statements", "locations", "places", "sources", "evidence", "codebook")


def opened(taken: Taken) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(workbook(taken)))


@pytest.fixture(scope="module")
def book(in_words: Taken) -> Workbook:
    return opened(in_words)


def sheet_of(taken: Taken, key: str) -> Sheet:
    (found,) = [sheet for sheet in sheets(taken) if sheet.key == key]
    return found


def read(cell: Any) -> Any:
    value = cell.value
    return "" if value is None else value.date() if isinstance(value, datetime) else value


def test_the_first_sheet_says_what_it_is(book: Workbook, in_words: Taken) -> None:
    (title, *_), *said = book.worksheets[0].iter_rows(values_only=True)
    assert title == in_words.words.say("export-atlas")
    assert dict(said) == {
        column_title(heading, in_words.words): text for heading, text in about(in_words).items()
    }


def test_each_table_has_a_sheet(book: Workbook, in_words: Taken) -> None:
    assert book.sheetnames == [in_words.words.term("sheet", key) for key in ("about", *KEYS)]


@pytest.mark.parametrize("key", KEYS)
def test_a_sheet_reads_back_cell_by_cell(book: Workbook, in_words: Taken, key: str) -> None:
    page, sheet = book[in_words.words.term("sheet", key)], sheet_of(in_words, key)
    head, *rows = page.iter_rows()
    assert [c.value for c in head] == [column_title(c, in_words.words) for c in sheet.columns]
    assert [[read(cell) for cell in row] for row in rows] == [
        ["" if value is None else value for value in row] for row in sheet.rows
    ]


@pytest.mark.parametrize("key", KEYS)
def test_heads_stay_in_sight_and_can_be_filtered(
    book: Workbook, in_words: Taken, key: str
) -> None:
    page = book[in_words.words.term("sheet", key)]
    assert page.freeze_panes == "B2"
    last = get_column_letter(page.max_column)
    assert page.auto_filter.ref == f"A1:{last}{page.max_row}"


@pytest.mark.parametrize("key", KEYS)
def test_every_column_is_wide_enough_to_read(book: Workbook, in_words: Taken, key: str) -> None:
    page = book[in_words.words.term("sheet", key)]
    for number, column in enumerate(page.iter_cols(), start=1):
        width = page.column_dimensions[get_column_letter(number)].width
        longest = max(len(str(read(cell))) for cell in column)
        assert width > min(longest, WIDEST - 1)


def test_numbers_and_days_are_numbers_and_days(book: Workbook, in_words: Taken) -> None:
    words = in_words.words
    places, sources = (book[words.term("sheet", key)] for key in ("places", "sources"))
    latitude = sheet_of(in_words, "places").columns.index("latitude") + 1
    accessed = sheet_of(in_words, "sources").columns.index("accessed") + 1
    assert isinstance(places.cell(2, latitude).value, float)
    assert sources.cell(2, accessed).is_date
    assert isinstance(read(sources.cell(2, accessed)), date)


def test_a_workbook_of_everything_has_every_record(book: Workbook, in_words: Taken) -> None:
    words, data = in_words.words, in_words.dataset
    counts = {key: book[words.term("sheet", key)].max_row - 1 for key in KEYS[:-1]}
    evidence = sum(map(len, data.evidence.values()))
    sizes = (len(FINDINGS), len(LOCATIONS), len(data.places), len(data.sources), evidence)
    assert counts == dict(zip(KEYS, sizes, strict=False))


def test_a_workbook_of_a_view_has_what_its_statements_lean_on(dataset: Dataset) -> None:
    view = taken_of(dataset, Selection().choose(Facet.SECTOR, [Sector.LOGGING]))
    findings = [row for row in FINDINGS if "logging" in row["sectors"].split(";")]
    ties = [tie for tie in LOCATIONS if tie["finding"] in {f["finding"] for f in findings}]
    assert [row[0] for row in sheet_of(view, "statements").rows] == [
        row["finding"] for row in findings
    ]
    assert {row[0] for row in sheet_of(view, "places").rows} == {tie["place"] for tie in ties}
    sources = {row[0] for row in sheet_of(view, "sources").rows}
    assert {row["source"] for row in findings} < sources < set(dataset.sources)


def test_the_codebook_says_what_every_code_means(in_words: Taken) -> None:
    rows = list(sheet_of(in_words, "codebook").rows)
    for column, terms in TERMS.items():
        told = {row[2]: row[4] for row in rows if row[0] == column and row[2]}
        assert set(told) == {term.value for term in terms}
        assert all(told.values())


@settings(max_examples=8)
@given(text=NASTY)
def test_whatever_the_words_are_they_stay_text(profile: Dataset, text: str) -> None:
    taken = taken_of(saying(profile, text), AT_CUSCO)
    page = opened(taken)[taken.words.term("sheet", "statements")]
    summary = sheet_of(taken, "statements").columns.index("summary_en")
    (cell,) = [row[summary] for row in page.iter_rows() if row[0].value == STATEMENT]
    assert cell.data_type in ("s", "inlineStr")
    assert cell.value == text


def test_no_part_of_a_workbook_is_a_formula(profile: Dataset) -> None:
    content = workbook(taken_of(saying(profile, "=1+1")))
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        pages = [name for name in parts.namelist() if name.startswith("xl/worksheets/")]
        assert pages
        assert [name for name in pages if b"<f>" in parts.read(name)] == []
