"""The report's text with every quote marked in place."""

from typing import Any

import pytest

from dashboard.views.reader import coverage_line, marked_runs, reader
from dashboard.words.language import Language, language
from geodata.dataset import Dataset
from geodata.hedges import hedges
from geodata.selection import Facet, Selection
from tests.dashboard.strategies import records

NUMBERS = [sentence.number for sentence in records().texts["tip-2015"]]
NARCOTICS = Selection().choose(Facet.SECTOR, ["narcotics"])


def text(selection: Selection = NARCOTICS, statement: str = "", mark: str = "") -> Any:
    shown = records().select(selection)
    return reader(records(), shown, statement, mark, language("en"))


def runs(number: int) -> list[dict[str, Any]]:
    (found,) = [each["runs"] for each in text()["sentences"] if each["number"] == number]
    return list(found)


def flagged(quotes: dict[str, Any], flag: str) -> set[str]:
    return {key for key, quote in quotes.items() if quote[flag]}


@pytest.mark.parametrize("number", NUMBERS)
def test_the_runs_rejoin_to_the_sentence(number: int, dataset: Dataset) -> None:
    joined = "".join(run["text"] for run in runs(number))
    assert joined == dataset.texts["tip-2015"][number - 1].text


@pytest.mark.parametrize("key", records().findings)
def test_the_runs_of_a_statement_are_its_quote(key: str, dataset: Dataset) -> None:
    finding = dataset.findings[key]
    quoted = [run["text"] for run in runs(finding.sentence) if key in run["quotes"]]
    assert "".join(quoted) == finding.quote


@pytest.mark.parametrize("key", records().findings)
def test_a_quote_begins_once(key: str, dataset: Dataset) -> None:
    found = [run for run in runs(dataset.findings[key].sentence) if key in run["starts"]]
    assert len(found) == 1


@pytest.mark.parametrize("number", NUMBERS)
def test_the_hedging_runs_are_the_hedging_words(number: int, dataset: Dataset) -> None:
    hedged = "".join(run["text"] for run in runs(number) if run["hedge"])
    assert hedged == "".join(hedges(dataset.texts["tip-2015"][number - 1].text, "en"))


@pytest.mark.parametrize(
    ("document", "hedge"), [("en", "reportedly"), ("es", "presuntamente")]
)
def test_the_hedging_words_are_those_of_the_document_s_language(document: str, hedge: str) -> None:
    said = "presuntamente, reportedly"
    assert [run["text"] for run in marked_runs(said, (), document) if run["hedge"]] == [hedge]


def test_the_text_is_in_the_language_of_the_document() -> None:
    assert text()["language"] == "en"


def test_a_filter_dims_quotes_and_removes_none(dataset: Dataset) -> None:
    quotes = text()["quotes"]
    kept = {finding.finding for finding in dataset.select(NARCOTICS).findings}
    assert set(quotes) - flagged(quotes, "dimmed") == kept
    assert set(quotes) == set(dataset.findings)


def test_the_chosen_statement_is_selected() -> None:
    assert flagged(text(statement="tip-2015-012")["quotes"], "selected") == {"tip-2015-012"}


def test_a_chosen_mark_highlights_its_statements() -> None:
    quotes = text(Selection(), mark="vraem")["quotes"]
    assert flagged(quotes, "highlighted") == {"tip-2015-032", "tip-2015-033"}


def test_only_lines_of_the_web_page_are_noted_as_boilerplate(dataset: Dataset) -> None:
    noted = [each["number"] for each in text()["sentences"] if each["note"]]
    skipped = dataset.boilerplate["tip-2015"]
    assert noted == [s.number for s in dataset.texts["tip-2015"] if s.text in skipped]


def test_the_coverage_counts_the_sentences_of_the_report(
    dataset: Dataset, english: Language
) -> None:
    expected = f"18 of 18 sentences, {len(dataset.findings)} statements: "
    assert coverage_line(dataset, english).startswith(expected)
