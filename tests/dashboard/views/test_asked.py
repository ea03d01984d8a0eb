"""What the Department of Labor asks: year by year as it was read, and named as its own."""

import pytest

from dashboard.views.asked import (
    action_table,
    asked_in,
    assessment_table,
    lasted,
    read_years,
    sector_tables,
)
from dashboard.views.ledger import Ledger
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.vocabulary import Series


def captions(dataset: Dataset, words: Language) -> list[str]:
    tables: list[Ledger] = [
        action_table(dataset, words), assessment_table(dataset, words),
        *sector_tables(dataset, words),
    ]  # fmt: skip
    return [table["caption"] for table in tables]


def test_every_action_stands_under_its_area_with_the_years_that_ask_for_it(
    dataset: Dataset, english: Language
) -> None:
    table = action_table(dataset, english)
    years = [int(column["text"]) for column in table["columns"]]
    shown = {
        (group["label"], row["label"]): {
            year
            for year, cell in zip(years, row["cells"], strict=True)
            if cell["state"] == "said"
        }
        for group in table["groups"]
        for row in group["rows"]
    }
    assert shown == {
        (english.term("area", action.area), action.says_en): {
            dataset.sources[key].year for key in action.sources
        }
        for action in dataset.reports.actions
    }


def test_an_action_is_missing_only_from_a_year_whose_file_was_read(
    dataset: Dataset, words: Language
) -> None:
    table = action_table(dataset, words)
    read = {
        source.year
        for source in dataset.sources.values()
        if source.series is Series.CHILD_LABOR and not source.source.endswith("-sectors")
    }
    for place, column in enumerate(table["columns"]):
        found = {row["cells"][place]["state"] for g in table["groups"] for row in g["rows"]}
        assert ("unsaid" in found) <= (int(column["text"]) in read)
        assert ("unseen" in found) <= (int(column["text"]) not in read)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ((2013,), "1 year: 2013. Not in the files read after 2013."),
        ((2016, 2017, 2018), "3 years: 2016–2018. In the latest file read (2018)."),
        (
            (2014, 2017),
            "2 years: 2014, 2017. Came back after a break. Not in the files read after 2017.",
        ),
    ],
    ids=str,
)
def test_how_long_an_action_lasts_is_said_in_words(
    asked: tuple[int, ...], said: str, english: Language
) -> None:
    assert lasted(asked, tuple(range(2013, 2019)), english) == said


def test_a_year_without_a_file_is_no_break(english: Language) -> None:
    assert "break" not in lasted((2013, 2015), (2013, 2015), english)


def test_an_action_s_years_are_those_of_its_documents(dataset: Dataset) -> None:
    for action in dataset.reports.actions:
        assert set(asked_in(dataset, action)) <= set(read_years(dataset))


def test_every_assessment_has_its_caveat_and_its_source(
    dataset: Dataset, words: Language
) -> None:
    [group] = assessment_table(dataset, words)["groups"]
    assert len(group["rows"]) == len(dataset.reports.assessments)
    for row in group["rows"]:
        *_, note, source = row["cells"]
        assert note["text"]
        assert source["href"].startswith("http")


def test_a_number_that_was_not_seen_is_said_not_to_be_seen(
    dataset: Dataset, words: Language
) -> None:
    [group] = assessment_table(dataset, words)["groups"]
    told = [row["cells"][3]["text"] for row in group["rows"]]
    unseen = [each for each in dataset.reports.assessments if each.inspectors is None]
    assert told.count(words.say("assessment-unseen")) == len(unseen) > 0


def test_each_document_s_activities_stand_in_a_table_of_their_own(
    dataset: Dataset, words: Language
) -> None:
    tables = sector_tables(dataset, words)
    documents = {each.source for each in dataset.reports.child_labor_sectors}
    assert len(tables) == len(documents) > 1
    rows = [row for table in tables for group in table["groups"] for row in group["rows"]]
    assert len(rows) == len(dataset.reports.child_labor_sectors)


def test_every_table_names_the_department_of_labor(
    dataset: Dataset, english: Language, spanish: Language
) -> None:
    assert all("US Department of Labor" in said for said in captions(dataset, english))
    assert all("Departamento de Trabajo de EE. UU." in said for said in captions(dataset, spanish))
