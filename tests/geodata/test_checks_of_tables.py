"""What is wrong with whole files, and everything that is wrong at once."""

import shutil
from pathlib import Path

import pytest

from geodata.reading import MODELS
from tests.geodata.records_folder import CORRECTION, RecordsFolder, cells

TABLES = tuple(MODELS)
COLUMNS = [
    ("sources", "grade"),
    ("findings", "quote"),
    ("findings", "finding"),
    ("places", "latitude"),
    ("locations", "basis"),
    ("evidence", "seen"),
    ("sentences", "opening"),
    ("boilerplate", "reason"),
    ("corrections", "was_en"),
    ("chapters", "names_peru"),
    ("years", "tier"),
    ("figures", "measure"),
    ("responses", "subject"),
    ("complaints", "department"),
    ("actions", "area"),
    ("assessments", "ages"),
    ("child_labor_sectors", "hazardous"),
]


@pytest.mark.parametrize("table", TABLES)
def test_a_missing_file_is_the_one_problem(table: str, records: RecordsFolder) -> None:
    records.file(table).unlink()
    (problem,) = records.problems()
    assert cells([problem]) == [(table, 1, "-")]
    assert problem.message == "the file is missing"


@pytest.mark.parametrize("table", TABLES)
def test_a_file_that_is_not_utf_8_is_the_one_problem(table: str, records: RecordsFolder) -> None:
    text = records.file(table).read_text(encoding="utf-8")
    records.file(table).write_bytes(text.encode() + "Perú\n".encode("latin-1"))
    (problem,) = records.problems()
    assert cells([problem]) == [(table, text.count("\n") + 1, "-")]
    assert problem.message.endswith("; save the file as UTF-8")


@pytest.mark.parametrize("table", TABLES)
def test_a_row_of_too_many_cells_is_the_one_problem(table: str, records: RecordsFolder) -> None:
    first, row, *others = records.file(table).read_text(encoding="utf-8").split("\n")
    records.file(table).write_text("\n".join([first, f"{row},more", *others]), encoding="utf-8")
    (problem,) = records.problems()
    assert cells([problem]) == [(table, 2, "-")]
    assert problem.message.endswith("is a comma unquoted?")


@pytest.mark.parametrize("table", TABLES)
def test_a_row_of_too_few_cells_is_the_one_problem(table: str, records: RecordsFolder) -> None:
    first, row, *others = records.file(table).read_text(encoding="utf-8").split("\n")
    short, _, _ = row.partition(",")
    records.file(table).write_text("\n".join([first, short, *others]), encoding="utf-8")
    (problem,) = records.problems()
    assert cells([problem]) == [(table, 2, "-")]
    assert problem.message == f"1 cells for {first.count(',') + 1} columns; a cell is missing"


def test_an_empty_folder_has_a_problem_per_file(tmp_path: Path) -> None:
    found = RecordsFolder(tmp_path).problems()
    assert cells(found) == [(table, 1, "-") for table in sorted(TABLES)]


@pytest.mark.parametrize(("table", "column"), COLUMNS)
def test_a_missing_column_is_named(table: str, column: str, records: RecordsFolder) -> None:
    records.replace(table, column, f"{column}x")
    found = records.problems()
    assert cells(found) == [(table, 1, column), (table, 1, f"{column}x")]
    assert found[0].message == "the column is missing"
    assert found[1].message == f"unknown column '{column}x'; did you mean '{column}'?"


def test_problems_of_all_files_are_listed_in_one_run_in_order(records: RecordsFolder) -> None:
    on_la_pampa = "mining-sex-trafficking,la-pampa,tip-2019"
    records.change("locations", "tip-2015-012,cusco", note_es="")
    records.change("findings", "tip-2015-016", quote="timber", modality="at-risk")
    records.change("findings", "tip-2015-004", topic="nature")
    records.change("places", "iquitos", department="PE17")
    records.change("sources", "tip-2014", note_es="")
    records.change("evidence", on_la_pampa, scope="individual-case")
    records.change("boilerplate", "tip-2015,Comments", reason="")
    last = records.append("corrections", **CORRECTION | {"key": "x"})
    found = records.problems()
    assert cells(found) == [
        ("boilerplate", records.line("boilerplate", "tip-2015,Comments"), "reason"),
        ("corrections", last, "key"),
        ("evidence", records.line("evidence", on_la_pampa), "scope"),
        ("findings", records.line("findings", "tip-2015-004"), "topic"),
        ("findings", records.line("findings", "tip-2015-016"), "modality"),
        ("findings", records.line("findings", "tip-2015-016"), "quote"),
        ("locations", records.line("locations", "tip-2015-012,cusco"), "note_es"),
        ("places", records.line("places", "iquitos"), "department"),
        ("sources", records.line("sources", "tip-2014"), "note_es"),
    ]


def test_a_row_with_several_broken_cells_gives_a_problem_for_each(
    records: RecordsFolder,
) -> None:
    line = records.line("findings", "tip-2015-029")
    records.change("findings", "tip-2015-029", topic="x", means="", summary_en="")
    assert cells(records.problems()) == [
        ("findings", line, column) for column in ("means", "summary_en", "topic")
    ]


def test_a_copy_elsewhere_is_as_sound_as_the_shipped_folder(
    records: RecordsFolder, tmp_path: Path
) -> None:
    moved = RecordsFolder(Path(shutil.copytree(records.path, tmp_path / "año 2015")))
    assert moved.problems() == []
