"""A coding is read whole, or refused with its file, line and column."""

from pathlib import Path

import pytest

from geodata.agreement import HEADER, BadCoding, compare, read_coding
from geodata.dataset import Dataset
from tests.geodata.codings import PROFILE, coded, coding, written


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
    assert str(raised.value) == f"{path}:6: sentence: {written_as!r} is no number"


def test_the_line_is_that_of_the_file_also_after_an_empty_one(tmp_path: Path) -> None:
    path = written(tmp_path, [coded(PROFILE[0]), coded(PROFILE[1]) | {"sentence": "x"}])
    first, second, third, *_ = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([first, "", second, third]), encoding="utf-8")
    with pytest.raises(BadCoding, match=r"coding\.csv:4: sentence: 'x' is no number"):
        read_coding(path)


def test_a_coding_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "coding.csv"
    path.write_bytes("coder\nJosé\n".encode("latin-1"))
    with pytest.raises(BadCoding, match=r"coding\.csv: .*can't decode byte"):
        read_coding(path)


def test_a_missing_coding_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadCoding, match=r"none\.csv: .*No such file"):
        read_coding(tmp_path / "none.csv")


def test_an_empty_file_lacks_its_columns(tmp_path: Path) -> None:
    (tmp_path / "coding.csv").write_text("", encoding="utf-8")
    with pytest.raises(BadCoding, match=r"coding\.csv:1: coder: the column is missing"):
        read_coding(tmp_path / "coding.csv")
