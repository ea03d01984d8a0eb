"""No cell of a download is run as a formula, and each reads back as the text that it was."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pandas
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from geodata.__main__ import main
from geodata.dataset import Dataset
from geodata.selection import Selection
from geodata.spreadsheets import as_meant, csv_text, neutral
from tests.geodata.records_folder import RecordsFolder

STARTS = tuple("=+-@\t\r\n") + tuple("＝＋－＠")
CELLS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")),
    st.builds(str.__add__, st.sampled_from((*STARTS, "'=", "''-", "'")), st.text("a1'=\"\n,")),
)


def read(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline="")))


@given(text=CELLS)
def test_no_cell_begins_as_a_formula(text: str) -> None:
    assert not neutral(text).startswith(STARTS)


@given(text=CELLS)
@example("'=1+1")
@example("'")
def test_a_cell_reads_back_as_the_text_that_it_was(text: str) -> None:
    assert as_meant(neutral(text)) == text


@given(rows=st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=3))
def test_a_table_reads_back_cell_by_cell(rows: list[tuple[str, str]]) -> None:
    table = pandas.DataFrame(rows, columns=["=one", "two"])
    header, *found = read(csv_text(table))
    assert [as_meant(cell) for cell in header] == ["=one", "two"]
    assert [tuple(as_meant(cell) for cell in row) for row in found] == rows


def test_a_number_below_zero_stays_a_number() -> None:
    assert neutral(-75.0) == -75.0
    assert read(csv_text(pandas.DataFrame({"longitude": [-75.0]}))) == [["longitude"], ["-75.0"]]


@pytest.mark.parametrize("start", STARTS)
def test_no_cell_of_the_records_export_begins_as_a_formula(start: str, dataset: Dataset) -> None:
    words = {"summary_en": f"{start}1", "quote": f"{start}2", "quote_es": f"{start}3"}
    said = dataset.findings["tip-2015-012"].model_copy(update=words)
    changed = replace(dataset, findings={**dataset.findings, said.finding: said})
    found = read(csv_text(changed.table(changed.select(Selection()))))
    numeric = {found[0].index(column) for column in ("latitude", "longitude")}
    texts = [c for row in found for n, c in enumerate(row) if n not in numeric]
    assert [cell for cell in texts if cell.startswith(STARTS)] == []
    assert {f"'{word}" for word in words.values()} <= set(texts)


def test_the_command_writes_neutral_cells(records: RecordsFolder, tmp_path: Path) -> None:
    records.change("locations", "tip-2015-012,cusco", note_en="=1+1", note_es="=1+2")
    written = tmp_path / "out.csv"
    assert main(["--records", str(records.path), "export", "--output", str(written)]) == 0
    cells = {cell for row in read(written.read_text(encoding="utf-8")) for cell in row}
    assert {"'=1+1", "'=1+2"} <= cells
    assert "=1+1" not in cells
