"""A file that is damaged as a whole is one problem, which names the cure; nothing raises."""

import io
import os
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geodata.checks import problems
from geodata.reading import Problem, read_table, read_tables
from geodata.records import Boilerplate
from tests.geodata.records_folder import SHIPPED, RecordsFolder

TABLES = sorted(path.stem for path in SHIPPED.glob("*.csv"))
each_table = pytest.mark.parametrize("table", TABLES)

EXAMPLES = int(os.environ.get("FUZZ", "60"))
"""Mutated tables that are tried; ``make fuzz`` tries more."""


def archive(*names: str) -> bytes:
    """Return an archive with empty files of these names."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as file:
        for name in names:
            file.writestr(name, "")
    return content.getvalue()


CONTENTS = {
    "xlsx": (archive("[Content_Types].xml", "xl/workbook.xml"), "a workbook (xlsx)"),
    "ods": (archive("mimetype", "content.xml"), "a workbook (ods)"),
    "numbers": (archive("Index/Document.iwa"), "a workbook (numbers)"),
    "xls": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99), "a workbook (xls)"),
    "pdf": (b"%PDF-1.7\n", "a PDF"),
    "web page": (b"<!DOCTYPE html><table>", "a web page"),
    "utf-16": ("source,quote\n".encode("utf-16"), "UTF-16"),
    "utf-16 without a mark": ("source,quote\n".encode("utf-16-le"), "UTF-16"),
    "nul": (b"source,quote,reason\na,b,\0\n", "NUL bytes"),
    "nothing": (b"", "the file is empty"),
    "empty lines": (b"\n\n\n", "the file is empty"),
    "other words": (b"Dear all,\nplease see below\n", "is no header of this table"),
}


def shown(problem: Problem) -> tuple[str, int, str]:
    return Path(problem.file).stem, problem.line, problem.column


@pytest.mark.parametrize(("content", "words"), CONTENTS.values(), ids=CONTENTS)
@each_table
def test_another_kind_of_file_is_one_problem(
    table: str, content: bytes, words: str, records: RecordsFolder
) -> None:
    records.file(table).write_bytes(content)
    (problem,) = records.problems()
    assert shown(problem)[0] == table
    assert words in problem.message


@pytest.mark.parametrize(("separator", "name"), [(";", "';'"), ("\t", "tabs"), ("|", "'|'")])
@each_table
def test_another_separator_is_one_problem(
    table: str, separator: str, name: str, records: RecordsFolder
) -> None:
    text = records.file(table).read_text(encoding="utf-8").replace(",", separator)
    records.file(table).write_text(text, encoding="utf-8")
    (problem,) = records.problems()
    assert shown(problem) == (table, 1, "-")
    assert problem.message.startswith(f"the cells are separated by {name}; save")


@each_table
def test_a_merge_conflict_is_one_problem(table: str, records: RecordsFolder) -> None:
    head, row, *others = records.file(table).read_text(encoding="utf-8").splitlines()
    lines = [head, "<<<<<<< HEAD", row, "=======", row, ">>>>>>> theirs", *others]
    records.file(table).write_text("\n".join(lines), encoding="utf-8")
    (problem,) = records.problems()
    assert shown(problem) == (table, 2, "-")
    assert problem.message.startswith("a merge conflict is left; keep one")


@pytest.mark.parametrize("lines", ["\n", "\n\n\n", "   \n", "ROW", "\r\n"])
@each_table
def test_lines_that_hold_nothing_are_nothing(
    table: str, lines: str, records: RecordsFolder
) -> None:
    empty = "," * (len(records.header(table)) - 1) + "\n"
    with records.file(table).open("a", encoding="utf-8", newline="") as file:
        file.write(empty if lines == "ROW" else lines)
    assert records.problems() == []


@each_table
def test_rows_in_quotation_marks_are_one_problem(table: str, records: RecordsFolder) -> None:
    lines = records.file(table).read_text(encoding="utf-8").replace('"', '""').splitlines()
    records.file(table).write_text("".join(f'"{line}"\n' for line in lines), encoding="utf-8")
    (problem,) = records.problems()
    assert "each row stands in quotation marks" in problem.message


@each_table
def test_a_first_line_that_is_lost_is_one_problem(table: str, records: RecordsFolder) -> None:
    text = records.file(table).read_text(encoding="utf-8")
    records.file(table).write_text(text.partition("\n")[2], encoding="utf-8")
    (problem,) = records.problems()
    assert shown(problem) == (table, 1, "-")


@each_table
def test_a_column_that_every_row_has_too_many_is_one_problem(
    table: str, records: RecordsFolder
) -> None:
    head, *rows = records.file(table).read_text(encoding="utf-8").splitlines()
    text = "\n".join([head, *(f"{row},x" for row in rows)])
    records.file(table).write_text(text, encoding="utf-8")
    (problem,) = records.problems()
    assert problem.message.endswith("is a comma unquoted? (so are all rows)")


@pytest.mark.parametrize(
    ("column", "shown_as"),
    [("a:b", r"a\x3ab"), ("a\nb", "-"), ("x" * 400, "x" * 39 + "…")],
)
def test_a_problem_of_an_odd_column_is_one_line(
    column: str, shown_as: str, tmp_path: Path
) -> None:
    (tmp_path / "t.csv").write_text(f'source,quote,reason,"{column}"\n', encoding="utf-8")
    (problem,) = read_table(tmp_path / "t.csv", Boilerplate).problems
    assert str(problem).startswith(f"{tmp_path / 't.csv'}:1: {shown_as}: ")
    assert "\n" not in str(problem)


def test_a_long_cell_is_cut_in_its_problem(records: RecordsFolder) -> None:
    records.change("findings", "tip-2015-016", topic="z" * 90_000)
    (problem,) = records.problems()
    assert len(str(problem)) < 400


def test_a_file_that_is_not_utf_8_says_which_letter_it_may_be(records: RecordsFolder) -> None:
    text = records.file("places").read_text(encoding="utf-8")
    records.file("places").write_bytes(text.encode("cp1252"))
    (problem,) = records.problems()
    assert shown(problem) == ("places", 2, "-")
    assert problem.message == "not UTF-8: byte FA, in Windows-1252 'ú'; save the file as UTF-8"


# Whatever bytes


FEW = 20
"""Rows of each table that are tried: what stops the checks does not take them all."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> RecordsFolder:
    copy = RecordsFolder(tmp_path_factory.mktemp("records"))
    for table in TABLES:
        copy.write(table, RecordsFolder(SHIPPED).rows(table)[:FEW])
    return copy


PIECES = st.sampled_from(
    [b'"', b",", b"\n", b";", b"\r", b"\0", b"\xff", b"\xef\xbb\xbf", b"-", b"9" * 30, b"nan", b"=",
     b"<<<<<<<", "\u200b".encode(), "٣".encode(), "−".encode(), "𑽐".encode(), b"PE", b" ", b""]
) | st.binary(max_size=6)


@given(data=st.data(), table=st.sampled_from(TABLES))
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_bytes_of_a_table_stop_the_checks(
    folder: RecordsFolder, data: st.DataObject, table: str
) -> None:
    sound = folder.file(table).read_bytes()
    content = sound
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(content)))
        stop = min(len(content), start + data.draw(st.integers(0, 12)))
        content = content[:start] + data.draw(PIECES) + content[stop:]
    folder.file(table).write_bytes(content)
    try:
        for problem in problems(read_tables(folder.path)):
            assert "\n" not in str(problem)
    finally:
        folder.file(table).write_bytes(sound)
