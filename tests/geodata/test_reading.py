"""A table is read whole or its problems are listed; reading raises nothing."""

import csv
import io
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.reading import MODELS, Problem, Table, read_table, read_tables
from geodata.records import (
    Boilerplate,
    Finding,
    Place,
    Record,
)
from tests.geodata.records_folder import SHIPPED, RecordsFolder

PROBLEM = re.compile(r"table\.csv:[1-9]\d*: (-|[^\n]+?): [^\n]+")
HEADER = "source,quote,reason\n"

any_table = st.lists(st.lists(st.text(max_size=8), min_size=1, max_size=5), max_size=6)
any_row = st.fixed_dictionaries({field: st.text(max_size=8) for field in Place.model_fields})
any_model = st.sampled_from(list(MODELS.values()))


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("reading") / "table.csv"


def as_csv(rows: list[list[str]]) -> str:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue()


def read(file: Path, content: str | bytes, model: type[Any] = Boilerplate) -> Table[Any]:
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_table(file, model)


def shown(file: Path, content: str | bytes) -> list[str]:
    return [str(problem).removeprefix(f"{file}:") for problem in read(file, content).problems]


SOUND = "abcdefghñáéíóúüç’"
"""Letters that nothing has damaged."""

# Whatever a file holds


@given(content=st.binary(max_size=300), model=any_model)
def test_any_bytes_are_read_or_listed_as_problems(
    file: Path, content: bytes, model: type[Record]
) -> None:
    table = read(file, content, model)
    assert table.problems or content.startswith(",".join(model.model_fields).encode())


@given(rows=any_table, model=any_model)
def test_a_problem_is_one_line_of_file_line_column_and_message(
    file: Path, rows: list[list[str]], model: type[Record]
) -> None:
    for problem in read(file, as_csv(rows), model).problems:
        assert PROBLEM.fullmatch(str(problem).removeprefix(f"{file.parent}/"))


@given(cells=any_row)
def test_any_cells_become_a_record_or_problems_of_their_columns(
    file: Path, cells: dict[str, str]
) -> None:
    table = read(file, as_csv([list(cells), list(cells.values())]), Place)
    blank = not any(cell.strip() for cell in cells.values())
    assert bool(table.rows) or bool(table.problems) or blank
    # A line that holds nothing but blanks and a lost sign is told as a whole.
    assert {problem.column for problem in table.problems} <= {*cells, "-"}


@given(
    quote=st.text(SOUND, min_size=2).filter(str.isalpha),
    reason=st.text(SOUND, min_size=2).filter(str.isalpha),
)
def test_words_come_back_character_for_character(file: Path, quote: str, reason: str) -> None:
    rows = [["source", "quote", "reason"], ["a", quote, reason]]
    (row,) = read(file, as_csv(rows)).rows
    # A file's line ends are read as one sort of line end.
    known = [re.sub("\r\n?", "\n", text) for text in (quote, reason)]
    assert [row.record.quote, row.record.reason] == known


@given(
    rows=st.lists(
        st.tuples(st.text('ab\n,"', min_size=1).map(lambda text: f"a{text}b"), st.just("why")),
        max_size=5,
    )
)
def test_a_record_has_the_line_that_it_begins_on(file: Path, rows: list[tuple[str, str]]) -> None:
    content, lines = HEADER, []
    for quote, reason in rows:
        lines.append(content.count("\n") + 1)
        content += as_csv([["a", quote, reason]]).replace("\r\n", "\n")
    assert [row.line for row in read(file, content).rows] == lines


# The shipped tables


@pytest.mark.parametrize("name", MODELS)
def test_a_shipped_table_gives_a_record_per_row(name: str) -> None:
    folder = RecordsFolder(SHIPPED)
    table = read_table(folder.file(name), MODELS[name])
    assert table.problems == []
    assert len(table.rows) == len(folder.rows(name))


@pytest.mark.parametrize("name", MODELS)
def test_the_header_of_a_shipped_table_is_its_model(name: str) -> None:
    assert RecordsFolder(SHIPPED).header(name) == list(MODELS[name].model_fields)


def test_the_folder_is_read_as_the_tables_that_it_holds() -> None:
    files = [Path(table.file).stem for table in read_tables().all]
    assert files == list(MODELS)
    assert set(files) == {path.stem for path in SHIPPED.glob("*.csv")}


def test_a_file_of_the_project_is_shown_from_the_project_s_root() -> None:
    assert read_tables().findings.file == "geodata/records/findings.csv"


def test_columns_may_stand_in_any_order(file: Path) -> None:
    table = read(file, "reason,source,quote\nwhy,a,words\n")
    assert table.rows[0].record == Boilerplate(source="a", quote="words", reason="why")
    assert table.keys == ["a"]


# What is wrong with a file


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("", "1: -: the file is empty; its header is source,quote,reason"),
        ("source,quote,reason,sauce\n", "1: sauce: unknown column 'sauce'; did you mean 'source'?"),
        ("source,quote\n", "1: reason: the column is missing"),
        ("source,quote,reason,quote\n", "1: quote: the column stands twice"),
        (HEADER + "a,b\n", "2: -: 2 cells for 3 columns; a cell is missing"),
        (HEADER + "a,b,c,d\n", "2: -: 4 cells for 3 columns; is a comma unquoted?"),
        (HEADER + "a,b,\n", "2: reason: empty"),
        (HEADER + 'a,"b\nb",\n', "2: reason: empty"),
        (HEADER + 'a,"b\nb",c\na,b,\n', "4: reason: empty"),
    ],
)
def test_a_broken_table_names_the_line_and_the_cure(file: Path, content: str, problem: str) -> None:
    assert problem in shown(file, content)


def test_a_stray_quotation_mark_is_shown_on_the_row_that_it_begins(file: Path) -> None:
    (problem,) = shown(file, HEADER + 'a,b,c\na,"b,c\na,b,c\na,b,c\n')
    assert problem.startswith("3: -: not CSV: ")
    assert problem.endswith("; look for a stray quotation mark")


@pytest.mark.parametrize(("before", "line"), [("", 1), (HEADER, 2), (HEADER + "a,b,c\n", 3)])
def test_bytes_that_are_not_utf_8_are_shown_on_their_line(
    file: Path, before: str, line: int
) -> None:
    (problem,) = shown(file, before.encode() + "a,Perú,c\n".encode("latin-1"))
    assert problem.startswith(f"{line}: -: not UTF-8: ")
    assert problem.endswith("; save the file as UTF-8")


def test_a_folder_in_the_place_of_a_file_is_a_problem(tmp_path: Path) -> None:
    (problem,) = read_table(tmp_path, Boilerplate).problems
    assert problem.message.startswith("the file cannot be read: ")


def test_a_problem_is_written_as_file_line_column_and_message() -> None:
    assert str(Problem("places.csv", 3, "kind", "empty")) == "places.csv:3: kind: empty"


def test_a_broken_row_keeps_its_key_known(file: Path) -> None:
    table = read(file, HEADER + "a,b,\nb,c,d\n")
    assert [row.record.source for row in table.rows] == ["b"]
    assert table.keys == ["a", "b"]


def test_a_table_cut_short_is_not_whole(file: Path) -> None:
    assert read(file, HEADER + "a,b,c\n").is_whole
    assert not read(file, HEADER + 'a,"b,c\n').is_whole


def test_a_table_saved_with_a_byte_order_mark_is_read(records: RecordsFolder) -> None:
    path = records.file("findings")
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert read_table(path, Finding).problems == []
