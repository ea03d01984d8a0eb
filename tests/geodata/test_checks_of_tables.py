"""What is wrong between rows, between tables and with whole files."""

import shutil
from operator import itemgetter
from pathlib import Path

import pytest
import shapely

from geodata.place_checks import countries
from geodata.reading import Problem
from tests.geodata.records_folder import RecordsFolder

TABLES = ("sources", "findings", "places", "locations", "boilerplate")
KEYED = [
    ("sources", "source", "tip-2014", "'tip-2014'"),
    ("findings", "finding", "tip-2015-004", "'tip-2015-004'"),
    ("places", "place", "callao", "'callao'"),
    ("locations", "finding", "tip-2015-006,la-pampa", "'tip-2015-006, la-pampa, site'"),
]
COLUMNS = [
    ("sources", "grade"),
    ("findings", "quote"),
    ("findings", "finding"),
    ("places", "latitude"),
    ("locations", "basis"),
    ("boilerplate", "reason"),
]


def cells(found: list[Problem]) -> list[tuple[str, int, str]]:
    return [(Path(problem.file).stem, problem.line, problem.column) for problem in found]


# Between rows


@pytest.mark.parametrize(("table", "column", "row", "shown"), KEYED)
def test_a_key_that_stands_twice_names_the_line_of_the_first(
    table: str, column: str, row: str, shown: str, records: RecordsFolder
) -> None:
    first = records.line(table, row)
    last = records.append(table, **records.row(table, row))
    (problem,) = records.problems()
    assert cells([problem]) == [(table, last, column)]
    assert problem.message == f"{shown} stands already on line {first}"


def test_one_place_may_have_two_roles_in_one_finding(records: RecordsFolder) -> None:
    row = records.row("locations", "tip-2015-001,peru")
    records.append("locations", **row | {"role": "transit"})
    assert records.problems() == []


# Between tables


def test_a_sentence_that_no_finding_covers_is_shown(records: RecordsFolder) -> None:
    records.drop("findings", "tip-2015-004")
    records.drop("locations", "tip-2015-004")
    (problem,) = records.problems()
    assert cells([problem]) == [("sources", records.line("sources", "tip-2015"), "file")]
    assert problem.message == (
        "no finding covers sentence 2, 'Indigenous Peruvians are particularly vulnerable t'; "
        "add one to findings.csv or list the sentence in boilerplate.csv"
    )


def test_a_sentence_listed_as_boilerplate_needs_no_finding(records: RecordsFolder) -> None:
    records.drop("findings", "tip-2015-004")
    records.drop("locations", "tip-2015-004")
    text = "Indigenous Peruvians are particularly vulnerable to trafficking."
    records.append("boilerplate", source="tip-2015", quote=text, reason="Said to be one.")
    assert records.problems() == []


def test_a_line_no_longer_listed_as_boilerplate_is_shown(records: RecordsFolder) -> None:
    records.drop("boilerplate", "tip-2015,Comments")
    (problem,) = records.problems()
    assert "no finding covers sentence 20, 'Comments'" in problem.message


@pytest.mark.parametrize("finding", ["tip-2015-005", "tip-2015-015"])
def test_a_finding_needs_a_location_that_is_not_curated(
    finding: str, records: RecordsFolder
) -> None:
    records.drop("locations", f"{finding},peru")
    (problem,) = records.problems()
    assert cells([problem]) == [("findings", records.line("findings", finding), "finding")]
    assert problem.message == "no location that its sentence gives; tie it to 'peru' at least"


def test_evidence_of_grade_d_is_no_evidence(records: RecordsFolder) -> None:
    records.change("sources", "verite-2013", grade="D")
    uses = ("tip-2015-015,madre-de-dios", "tip-2015-021,madre-de-dios")
    found = records.problems()
    lines = [records.line("locations", use) for use in uses]
    assert cells(found) == [("locations", line, "evidence") for line in lines]
    cure = "'verite-2013' has grade D; a curated location needs A to C"
    assert {problem.message for problem in found} == {cure}


def test_a_source_without_its_text_cannot_be_quoted(records: RecordsFolder) -> None:
    records.change("findings", "tip-2015-016", source="tip-2014")
    (problem,) = records.problems()
    assert cells([problem]) == [("findings", records.line("findings", "tip-2015-016"), "quote")]
    assert problem.message == "the source has no file in seeds/; leave the quote empty"


def test_a_finding_of_a_source_without_its_text_has_no_quote(records: RecordsFolder) -> None:
    records.change("findings", "tip-2015-016", source="tip-2014", quote="")
    assert records.problems() == []


# Places on the map


def test_swapped_latitude_and_longitude_are_recognized(records: RecordsFolder) -> None:
    row = records.row("places", "vraem")
    records.change("places", "vraem", latitude=row["longitude"], longitude=row["latitude"])
    (problem,) = records.problems()
    assert cells([problem]) == [("places", records.line("places", "vraem"), "latitude")]
    assert problem.message == "outside PE; latitude and longitude look swapped"


def test_a_point_outside_its_country_and_department_is_outside_both(
    records: RecordsFolder,
) -> None:
    records.change("places", "puerto-maldonado", longitude="-67.1995")
    line = records.line("places", "puerto-maldonado")
    found = records.problems()
    assert cells(found) == [("places", line, "country"), ("places", line, "department")]
    assert [problem.message.partition(" by ")[0] for problem in found] == [
        "the point lies outside PE",
        "the point lies outside PE17",
    ]


def test_a_point_outside_its_department_alone_is_outside_that_alone(
    records: RecordsFolder,
) -> None:
    records.change("places", "puerto-maldonado", department="PE16")
    (problem,) = records.problems()
    line = records.line("places", "puerto-maldonado")
    assert cells([problem]) == [("places", line, "department")]
    assert problem.message.startswith("the point lies outside PE16 by ")


def test_an_area_has_its_point_among_its_members(records: RecordsFolder) -> None:
    records.change("places", "peruvian-amazon", members="PE24")
    (problem,) = records.problems()
    line = records.line("places", "peruvian-amazon")
    assert cells([problem]) == [("places", line, "members")]
    assert problem.message.startswith("the point lies outside its members by ")


@pytest.mark.parametrize(("east", "count"), [(0.09, 0), (0.11, 1)])
def test_a_point_may_lie_a_tenth_of_a_degree_off_its_outline(
    east: float, count: int, records: RecordsFolder
) -> None:
    longitude, latitude = max(shapely.get_coordinates(countries()["PE"]), key=itemgetter(0))
    point = {"latitude": f"{latitude:.4f}", "longitude": f"{longitude + east:.4f}"}
    records.change("places", "puerto-maldonado", **point, department="")
    assert len(records.problems()) == count


# Whole files


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
    records.change("locations", "tip-2015-012,cusco", role="cite")
    records.change("findings", "tip-2015-016", quote="timber", modality="at-risk")
    records.change("findings", "tip-2015-004", topic="nature")
    records.change("places", "callao", department="PE17")
    records.change("sources", "tip-2014", url="nowhere")
    records.change("boilerplate", "tip-2015,Comments", reason="")
    found = records.problems()
    assert cells(found) == [
        ("boilerplate", records.line("boilerplate", "tip-2015,Comments"), "reason"),
        ("findings", records.line("findings", "tip-2015-004"), "topic"),
        ("findings", records.line("findings", "tip-2015-016"), "modality"),
        ("findings", records.line("findings", "tip-2015-016"), "quote"),
        ("locations", records.line("locations", "tip-2015-012,cusco"), "role"),
        ("places", records.line("places", "callao"), "department"),
        ("sources", records.line("sources", "tip-2014"), "url"),
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
