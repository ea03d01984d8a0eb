"""Tiers, figures and complaints: each for itself, never joined."""

from collections import Counter as Tally

import pytest

from dashboard.views.documents import address
from dashboard.views.yearly import (
    bodies,
    complaint_table,
    figure_table,
    grouped,
    response_table,
    tier_table,
    year_note_table,
)
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.report_vocabulary import Counter
from tests.dashboard.seeing import own_editions


def test_every_tier_stands_under_its_edition_and_none_where_none_was_seen(
    dataset: Dataset, words: Language
) -> None:
    table = tier_table(dataset, words)
    known = {year.edition: year.tier for year in dataset.reports.years}
    [tiers] = table["groups"][0]["rows"]
    for edition, cell in zip(own_editions(dataset), tiers["cells"], strict=True):
        assert (cell["state"] == "said") == (edition in known)
        if edition in known:
            assert cell["name"] == words.term("tier-named", known[edition])


def test_a_trend_is_the_edition_s_own_and_where_there_is_none_nobody_can_tell(
    dataset: Dataset, words: Language
) -> None:
    rows = tier_table(dataset, words)["groups"][1]["rows"]
    shown = Tally(cell["state"] for row in rows for cell in row["cells"])
    columns = ("investigations", "prosecutions", "convictions", "funding")
    known = Tally(
        str(getattr(year, column))
        for year in dataset.reports.years
        for column in columns
        if getattr(year, column)
    )
    assert known["up"]
    assert known["down"]
    unseen = len(own_editions(dataset)) * len(columns) - known.total()
    assert shown == known | Tally(unseen=unseen)


def test_every_figure_stands_in_the_table_of_its_body_alone(
    dataset: Dataset, words: Language
) -> None:
    tables = {body: figure_table(dataset, body, words) for body in bodies(dataset)}
    for body, table in tables.items():
        own = [each for each in dataset.reports.figures if each.counted_by is body]
        [group] = table["groups"]
        shown = Tally((row["label"], row["cells"][2]["text"]) for row in group["rows"])
        assert shown == Tally((str(each.year), grouped(each.value, words)) for each in own)
        assert words.term("counter", body) in table["caption"]
    total = sum(len(table["groups"][0]["rows"]) for table in tables.values())
    assert total == len(dataset.reports.figures)


@pytest.mark.parametrize("body", Counter)
def test_every_figure_has_its_source_and_says_what_it_is_not(
    body: Counter, dataset: Dataset, words: Language
) -> None:
    for group in figure_table(dataset, body, words)["groups"]:
        for row in group["rows"]:
            *_, caveat, source = row["cells"]
            assert caveat["text"]
            assert source["href"].startswith("http")


def test_complaints_stand_by_name_and_not_by_number(dataset: Dataset, words: Language) -> None:
    [group] = complaint_table(dataset, words)["groups"]
    names = [row["label"] for row in group["rows"]]
    assert names[0] == "Amazonas"
    assert names.index("Áncash") < names.index("Apurímac") < names.index("Lima")
    assert len(names) == len(dataset.reports.complaints)
    counts = [int(row["cells"][0]["text"]) for row in group["rows"]]
    assert counts != sorted(counts, reverse=True)


def test_every_response_stands_under_its_edition_with_its_document(
    dataset: Dataset, words: Language
) -> None:
    [group] = response_table(dataset, words)["groups"]
    told = [(row["label"], row["cells"][1]["text"], row["cells"][2]["href"])
            for row in group["rows"]]
    assert told == sorted(told, key=lambda each: each[0])
    assert Tally(told) == Tally(
        (
            str(dataset.sources[each.source].edition),
            each.says_es if words.code == "es" else each.says_en,
            address(dataset.sources[each.source]),
        )
        for each in dataset.reports.responses
    )


def test_a_number_is_parted_as_the_language_does(english: Language, spanish: Language) -> None:
    assert [grouped(value, english) for value in (1189, 35813)] == ["1,189", "35,813"]
    assert [grouped(value, spanish) for value in (1189, 35813)] == ["1189", "35\u00a0813"]


def test_what_was_read_of_every_opening_is_told(dataset: Dataset, words: Language) -> None:
    [group] = year_note_table(dataset, words)["groups"]
    told = {row["label"]: row["cells"][1]["text"] for row in group["rows"]}
    notes = {
        str(year.edition): year.note_es if words.code == "es" else year.note_en
        for year in dataset.reports.years
    }
    assert told == notes
