"""What is refused of the tables beside the statements."""

import pytest

from tests.geodata.records_folder import RecordsFolder, cells

FIRST = {
    "assessments": "ilab-2015",
    "child_labor_sectors": "child-labor-2013-01",
    "years": "2015",
    "responses": "progress-2015",
    "figures": "police-2014-everyone",
    "complaints": "lima",
    "actions": "criminalize-forced-labor",
}
"""A row of each table."""


@pytest.mark.parametrize("table", ["assessments", "child_labor_sectors"])
def test_child_labor_is_told_by_its_own_report_alone(table: str, records: RecordsFolder) -> None:
    records.change(table, FIRST[table], source="tip-2015")
    (problem,) = records.problems()
    assert problem.message == "'tip-2015' is of the series tip, not child-labor"


def test_a_demand_is_made_by_the_report_on_child_labor_alone(records: RecordsFolder) -> None:
    records.change("actions", FIRST["actions"], sources="ilab-2013;tip-2015")
    (problem,) = records.problems()
    assert problem.message == "'tip-2015' is of the series tip, not child-labor"


def test_a_demand_names_documents_that_are_listed(records: RecordsFolder) -> None:
    records.change("actions", FIRST["actions"], sources="ilab-2031")
    (problem,) = records.problems()
    assert problem.column == "sources"
    assert problem.message.startswith("unknown key 'ilab-2031'; did you mean 'ilab-20")


def test_the_documents_of_a_demand_stand_oldest_first(records: RecordsFolder) -> None:
    records.change("actions", FIRST["actions"], sources="ilab-2014;ilab-2013")
    (problem,) = records.problems()
    assert problem.message == "the documents stand oldest first"


@pytest.mark.parametrize(
    ("cell", "message"),
    [("", "empty; write the keys"), ("ilab-2013;ilab-2013", "a key stands twice in ")],
)
def test_a_demand_names_each_document_once(
    cell: str, message: str, records: RecordsFolder
) -> None:
    records.change("actions", FIRST["actions"], sources=cell)
    (problem,) = records.problems()
    assert problem.message.startswith(message)


@pytest.mark.parametrize("table", ["years", "responses"])
@pytest.mark.parametrize("source", ["tip-2015-ar", "ilab-2015", "factbook-2023-bo"])
def test_years_and_responses_are_told_by_peru_s_own_chapters(
    table: str, source: str, records: RecordsFolder
) -> None:
    records.change(table, FIRST[table], source=source)
    told = [problem.message for problem in records.problems() if problem.column == "source"]
    assert told == [f"{source!r} is no chapter of the report on Peru"]


def test_a_year_is_that_of_its_chapter(records: RecordsFolder) -> None:
    records.change("years", "2015", source="tip-2014")
    (problem,) = records.problems()
    assert (problem.column, problem.message) == ("edition", "2015, but 'tip-2014' is of 2014")


def test_a_figure_of_child_labor_is_no_figure_of_trafficking(records: RecordsFolder) -> None:
    records.change("figures", FIRST["figures"], source="ilab-2015")
    (problem,) = records.problems()
    assert problem.message == "'ilab-2015' counts child labor, which is no figure of trafficking"


@pytest.mark.parametrize("column", ["note_en", "note_es"])
def test_a_figure_says_what_it_is_not_in_both_languages(
    column: str, records: RecordsFolder
) -> None:
    records.change("figures", FIRST["figures"], **{column: ""})
    (problem,) = records.problems()
    assert (problem.column, problem.message) == (column, "empty")


@pytest.mark.parametrize("cell", ["-1", "1.5", "many"])
def test_a_figure_is_a_whole_number_from_0(cell: str, records: RecordsFolder) -> None:
    records.change("figures", FIRST["figures"], value=cell)
    (problem,) = records.problems()
    assert problem.column == "value"


def test_a_share_of_more_than_a_hundred_is_refused(records: RecordsFolder) -> None:
    records.change("assessments", "ilab-2015", working_percent="228")
    (problem,) = records.problems()
    assert problem.message == "'228' is no percentage; write it as 21.8, without the sign"


def test_a_district_lies_in_a_department_that_exists(records: RecordsFolder) -> None:
    records.change("complaints", "lima", department="PE99")
    (problem,) = records.problems()
    assert problem.column == "department"
    assert problem.message.startswith("unknown department 'PE99'")


@pytest.mark.parametrize("table", FIRST)
def test_a_row_stands_once(table: str, records: RecordsFolder) -> None:
    line = records.append(table, **records.row(table, FIRST[table]))
    key = records.header(table)[0]
    assert cells(records.problems()) == [(table, line, key)]


@pytest.mark.parametrize("table", [table for table in FIRST if table != "actions"])
def test_a_row_names_a_document_that_is_listed(table: str, records: RecordsFolder) -> None:
    records.change(table, FIRST[table], source="nobody")
    (problem,) = records.problems()
    assert (problem.column, problem.message[:20]) == ("source", "unknown key 'nobody'")


@pytest.mark.parametrize("table", ["responses", "actions", "assessments", "child_labor_sectors"])
def test_what_a_document_says_is_told_in_spanish_too(table: str, records: RecordsFolder) -> None:
    english = records.row(table, FIRST[table])["says_en"]
    records.change(table, FIRST[table], says_es=english)
    (problem,) = records.problems()
    assert (problem.column, problem.message) == ("says_es", "not translated: equal to says_en")


@pytest.mark.parametrize("table", ["chapters", "years", "figures"])
def test_a_note_is_told_in_spanish_too(table: str, records: RecordsFolder) -> None:
    name = {"chapters": "2015,CH"}.get(table, FIRST.get(table, ""))
    records.change(table, name, note_es=records.row(table, name)["note_en"])
    (problem,) = records.problems()
    assert (problem.column, problem.message) == ("note_es", "not translated: equal to note_en")
