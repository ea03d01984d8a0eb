"""The shipped tables beside the statements, and that nothing of them is counted with these."""

from geodata.dataset import Dataset
from geodata.report_vocabulary import NamesPeru, Tier
from tests.geodata.records_folder import Cells
from tests.geodata.shipped import (
    ACTIONS,
    ASSESSMENTS,
    BY_SOURCE,
    CHAPTERS,
    CHILD_LABOR_SECTORS,
    COMPLAINTS,
    FIGURES,
    FINDINGS,
    RESPONSES,
    YEARS,
    each,
)


@each(CHAPTERS, "edition", "country")
def test_a_chapter_says_what_was_seen_and_what_was_not(row: Cells) -> None:
    assert row["note_en"].endswith(".")
    assert row["note_es"].endswith(".")
    assert bool(row["source"]) or row["names_peru"] == "unknown"


def test_a_chapter_that_was_read_is_found_by_its_edition_and_country(dataset: Dataset) -> None:
    chapter = dataset.reports.chapter(2015, "AR")
    assert chapter is not None
    assert chapter.names_peru is NamesPeru.YES


def test_of_a_chapter_that_nobody_looked_for_nothing_is_said(dataset: Dataset) -> None:
    assert dataset.reports.chapter(2015, "FR") is None


def test_every_edition_from_2001_on_is_accounted_for() -> None:
    own = [int(row["edition"]) for row in CHAPTERS if row["country"] == "PE"]
    assert own == list(range(2001, 2001 + len(own)))
    assert own[-1] >= 2025


def test_peru_was_once_on_the_watch_list(dataset: Dataset) -> None:
    listed = [row.edition for row in dataset.reports.years if row.tier is Tier.WATCH_LIST]
    assert listed == [2006]


@each(YEARS, "edition")
def test_a_year_has_the_chapter_of_its_edition(row: Cells) -> None:
    assert row["source"] == f"tip-{row['edition']}"


@each(FIGURES, "figure")
def test_a_figure_s_key_says_its_year(row: Cells) -> None:
    assert f"-{row['year']}" in row["figure"]


def test_parts_of_a_figure_are_no_more_than_the_whole() -> None:
    wholes = {
        (row["source"], row["year"], row["measure"], row["counted_by"]): int(row["value"])
        for row in FIGURES
        if row["counted"] == "everyone"
    }
    for row in FIGURES:
        whole = wholes.get((row["source"], row["year"], row["measure"], row["counted_by"]))
        assert whole is None or int(row["value"]) <= whole


def test_complaints_are_those_of_32_districts_and_add_up_as_printed() -> None:
    assert len(COMPLAINTS) == 32
    assert sum(int(row["complaints"]) for row in COMPLAINTS) == 1976


def test_147_demands_of_ten_years_are_told_by_one_key_each() -> None:
    assert sum(len(row["sources"].split(";")) for row in ACTIONS) == 147
    assert len({row["action"] for row in ACTIONS}) == len(ACTIONS)


@each(ACTIONS, "action")
def test_a_demand_is_told_without_years_and_numbers(row: Cells) -> None:
    digits = row["says_en"] + row["says_es"]
    assert not any(map(str.isdigit, digits.replace("2017", "").replace("2020", "")))


@each(ASSESSMENTS, "source")
def test_an_assessment_says_that_working_children_are_no_victims(row: Cells) -> None:
    assert "not victims of trafficking" in row["note_en"]
    assert "no víctimas de trata" in row["note_es"]


@each([*RESPONSES, *CHILD_LABOR_SECTORS], "source", "says_en")
def test_what_a_document_says_ends_as_a_sentence(row: Cells) -> None:
    assert row["says_en"].endswith(".")
    assert row["says_es"].endswith(".")


def test_nothing_beside_the_statements_is_counted_with_them(dataset: Dataset) -> None:
    assert len(dataset.everything.findings) == len(FINDINGS)
    beside = {row["source"] for row in (*ASSESSMENTS, *CHILD_LABOR_SECTORS)}
    assert beside & {row["source"] for row in FINDINGS} == set()
    assert {BY_SOURCE[source]["series"] for source in beside} == {"child-labor"}
