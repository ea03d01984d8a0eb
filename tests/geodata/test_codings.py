"""A coding is read whole, or refused with its file, line and column."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.agreement import BadCoding, compare, read_coding, read_codings
from geodata.codings import COLUMNS, HEADER, coded_from, coding_in, misfits
from geodata.codings import written as as_file
from geodata.dataset import Dataset
from geodata.reading import ROOT
from tests.dashboard.strategies import records
from tests.geodata.codings import PROFILE, SOURCE, coded, coding, written

SHIPPED = sorted((ROOT / "geodata" / "codings").glob("*.csv"))


def test_a_coding_comes_back_as_its_rows(tmp_path: Path) -> None:
    assert read_coding(written(tmp_path, coding())) == coding()


def test_a_column_beyond_those_that_are_compared_is_kept_out_of_the_way(
    tmp_path: Path, dataset: Dataset
) -> None:
    rows = [row | {"doubt": "none"} for row in coding()]
    path = written(tmp_path, rows, (*HEADER, "doubt"))
    assert compare(dataset, read_coding(path)).differences == ()


@pytest.mark.parametrize("column", HEADER)
def test_a_missing_column_is_named(column: str, tmp_path: Path) -> None:
    header = tuple(name for name in HEADER if name != column)
    path = written(tmp_path, coding(), header)
    with pytest.raises(BadCoding) as raised:
        read_coding(path)
    assert str(raised.value) == f"{path}:1: {column}: the column is missing"


@pytest.mark.parametrize("written_as", ["seven", "", "-1", "1.5"])
def test_a_sentence_that_is_no_number_is_shown_on_its_line(written_as: str, tmp_path: Path) -> None:
    rows = coding()
    path = written(tmp_path, [*rows[:4], rows[4] | {"sentence": written_as}, *rows[5:]])
    with pytest.raises(BadCoding) as raised:
        read_coding(path)
    assert str(raised.value).startswith(f"{path}:6: sentence: ")


def test_the_line_is_that_of_the_file_also_after_an_empty_one(tmp_path: Path) -> None:
    path = written(tmp_path, [coded(PROFILE[0]), coded(PROFILE[1]) | {"sentence": "x"}])
    first, second, third, *_ = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([first, "", second, third]), encoding="utf-8")
    with pytest.raises(BadCoding, match=r"coding\.csv:4: sentence: 'x' is no valid int"):
        read_coding(path)


def test_a_coding_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "coding.csv"
    path.write_bytes("coder\nJosé\n".encode("latin-1"))
    with pytest.raises(BadCoding, match=r"coding\.csv:2: -: not UTF-8: byte E9.*save the file"):
        read_coding(path)


def test_a_missing_coding_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadCoding, match=r"none\.csv:1: -: the file is missing"):
        read_coding(tmp_path / "none.csv")


def test_an_empty_file_lacks_its_columns(tmp_path: Path) -> None:
    (tmp_path / "coding.csv").write_text("", encoding="utf-8")
    with pytest.raises(BadCoding, match=r"coding\.csv:1: -: the file is empty; its header is"):
        read_coding(tmp_path / "coding.csv")


def test_every_problem_of_a_coding_is_told_with_its_cure(tmp_path: Path) -> None:
    rows = coding(n003={"direction": "Through"}, n016={"sectors": "loging"})
    path = written(tmp_path, rows)
    with pytest.raises(BadCoding) as raised:
        read_coding(path)
    assert str(raised.value).splitlines() == [
        f"{path}:4: direction: unknown term 'Through'; did you mean 'through'?",
        f"{path}:17: sectors: unknown term 'loging'; did you mean 'logging'?",
    ]


def test_a_column_of_another_name_is_told_with_the_one_that_is_meant(tmp_path: Path) -> None:
    path = written(tmp_path, coding())
    text = path.read_text(encoding="utf-8").replace("victim_groups", "Victim groups", 1)
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadCoding, match=r"Victim groups.*did you mean 'victim_groups'"):
        read_coding(path)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_shipped_coding_fits_its_text(path: Path, dataset: Dataset) -> None:
    table = coding_in(path.name, path.read_bytes())
    assert table.problems == []
    assert list(misfits(table, dataset.texts)) == []


# Several coders


def test_a_row_without_a_coder_is_named_by_its_file(tmp_path: Path) -> None:
    rows = read_coding(written(tmp_path, [coded(PROFILE[0], "")]))
    assert [row["coder"] for row in rows] == ["coding"]


def test_two_files_of_one_coder_are_refused(tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("first", "second")]
    for folder in folders:
        folder.mkdir()
    first, second = (written(folder, coding("ana")) for folder in folders)
    with pytest.raises(BadCoding) as raised:
        read_codings([first, second])
    told = f"{second}:2: coder: 'ana' coded {first} too; give one of them another name"
    assert str(raised.value).startswith(told)


# What is written


CODED = st.sampled_from(["ana", "José", "2b", ""])
QUOTES = st.one_of(st.sampled_from(["=1+1", "-making", "'-x", "“a”", "Lima"]), st.just(""))


@given(coder=CODED, quote=QUOTES, number=st.integers(0, len(PROFILE) - 1))
def test_a_written_coding_comes_back_as_it_was(coder: str, quote: str, number: int) -> None:
    row = coded_from(coded(PROFILE[number], coder) | {"quote": quote})
    table = coding_in("mine.csv", as_file([row]).encode())
    assert (table.problems, [each.record for each in table.rows]) == ([], [row])


def test_an_empty_cell_is_no_code_and_survives(dataset: Dataset) -> None:
    row = coded_from({"source": SOURCE, "sentence": "2"})
    assert {row.cells[column] for column in COLUMNS} == {""}
    [read] = coding_in("mine.csv", as_file([row]).encode()).rows
    assert read.record == row


def test_what_is_no_code_is_left_empty() -> None:
    row = coded_from({"source": SOURCE, "sentence": "2", "direction": "up", "sectors": "gold"})
    assert (row.direction, row.sectors) == (None, ())


def test_a_row_without_its_sentence_is_none() -> None:
    with pytest.raises(KeyError, match="sentence"):
        coded_from({"source": SOURCE, "sentence": "first"})


# Any bytes


CELLS = st.sampled_from(["tip-2015", "1", "99", "", "not-stated", '"', "\n", "é"])
BYTES = st.one_of(
    st.binary(max_size=200),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=200).map(str.encode),
    st.binary(max_size=80).map(lambda tail: ",".join(HEADER).encode() + b"\n" + tail),
    st.lists(CELLS, max_size=40).map(
        lambda cells: (",".join(HEADER) + "\n" + ",".join(cells)).encode()
    ),
)  # fmt: skip


@given(content=BYTES)
def test_a_file_of_any_bytes_is_rows_or_problems_with_line_and_column(content: bytes) -> None:
    table = coding_in("any.csv", content)
    told = [*table.problems, *misfits(table, records().texts)]
    assert all(problem.file == "any.csv" and problem.line >= 1 for problem in told)
    assert all(problem.column and problem.message for problem in told)


@pytest.mark.parametrize(
    ("cells", "column", "cure"),
    [
        ({"source": "tip-2051"}, "source", "did you mean 'tip-2015'"),
        ({"sentence": "99"}, "sentence", "none numbered 99"),
        ({"quote": "Tacna"}, "quote", "copy its words from there"),
    ],
)
def test_a_row_of_no_sentence_or_other_words_is_told(
    cells: dict[str, str], column: str, cure: str, dataset: Dataset
) -> None:
    rows = [coded_from(coded(PROFILE[0]) | cells)]
    [problem] = misfits(coding_in("a.csv", as_file(rows).encode()), dataset.texts)
    assert (problem.line, problem.column) == (2, column)
    assert cure in problem.message
