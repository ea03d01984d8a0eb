"""The report's text with every quote marked in place."""

from typing import Any

import pytest

from dashboard.views.reader import coverage_line, marked_runs, reader
from dashboard.words.language import Language, language
from geodata.dataset import Dataset
from geodata.hedges import hedges
from geodata.selection import Facet, Selection
from tests.dashboard.strategies import profile_records

NUMBERS = [sentence.number for sentence in profile_records().texts["tip-2015"]]
NARCOTICS = Selection().choose(Facet.SECTOR, ["narcotics"])


def text(selection: Selection = NARCOTICS, statement: str = "", mark: str = "") -> Any:
    shown = profile_records().select(selection)
    return reader(profile_records(), shown, statement, mark, language("en"))


def runs(number: int) -> list[dict[str, Any]]:
    (found,) = [each["runs"] for each in text()["sentences"] if each["number"] == number]
    return list(found)


def flagged(quotes: dict[str, Any], flag: str) -> set[str]:
    return {key for key, quote in quotes.items() if quote[flag]}


@pytest.mark.parametrize("number", NUMBERS)
def test_the_runs_rejoin_to_the_sentence(number: int, profile: Dataset) -> None:
    joined = "".join(run["text"] for run in runs(number))
    assert joined == profile.texts["tip-2015"][number - 1].text


@pytest.mark.parametrize("key", profile_records().findings)
def test_the_runs_of_a_statement_are_its_quote(key: str, profile: Dataset) -> None:
    finding = profile.findings[key]
    quoted = [run["text"] for run in runs(finding.sentence) if key in run["quotes"]]
    assert "".join(quoted) == finding.quote


@pytest.mark.parametrize("key", profile_records().findings)
def test_a_quote_begins_once(key: str, profile: Dataset) -> None:
    found = [run for run in runs(profile.findings[key].sentence) if key in run["starts"]]
    assert len(found) == 1


@pytest.mark.parametrize("number", NUMBERS)
def test_the_hedging_runs_are_the_hedging_words(number: int, profile: Dataset) -> None:
    hedged = "".join(run["text"] for run in runs(number) if run["hedge"])
    assert hedged == "".join(hedges(profile.texts["tip-2015"][number - 1].text, "en"))


@pytest.mark.parametrize(
    ("document", "hedge"), [("en", "reportedly"), ("es", "presuntamente")]
)
def test_the_hedging_words_are_those_of_the_document_s_language(document: str, hedge: str) -> None:
    said = "presuntamente, reportedly"
    assert [run["text"] for run in marked_runs(said, (), document) if run["hedge"]] == [hedge]


def test_the_text_is_in_the_language_of_the_document() -> None:
    assert text()["language"] == "en"


def test_a_filter_dims_quotes_and_removes_none(profile: Dataset) -> None:
    quotes = text()["quotes"]
    kept = {finding.finding for finding in profile.select(NARCOTICS).findings}
    assert set(quotes) - flagged(quotes, "dimmed") == kept
    assert set(quotes) == set(profile.findings)


def test_the_chosen_statement_is_selected() -> None:
    assert flagged(text(statement="tip-2015-012")["quotes"], "selected") == {"tip-2015-012"}


def test_a_chosen_mark_highlights_its_statements() -> None:
    quotes = text(Selection(), mark="vraem")["quotes"]
    assert flagged(quotes, "highlighted") == {"tip-2015-032", "tip-2015-033"}


def test_only_lines_of_the_web_page_are_noted_as_boilerplate(profile: Dataset) -> None:
    noted = [each["number"] for each in text()["sentences"] if each["note"]]
    skipped = profile.boilerplate["tip-2015"]
    assert noted == [s.number for s in profile.texts["tip-2015"] if s.text in skipped]


def test_the_coverage_counts_the_sentences_of_the_report(
    profile: Dataset, english: Language
) -> None:
    expected = f"18 of 18 sentences, {len(profile.findings)} statements: "
    assert coverage_line(profile, english).startswith(expected)


def test_a_handle_says_nothing_in_another_language(dataset: Dataset, words: Language) -> None:
    quotes: Any = reader(dataset, dataset.everything, "", "", words)["quotes"]
    for key, quote in quotes.items():
        assert dataset.findings[key].quote not in quote["name"]
        assert words.term("modality", dataset.findings[key].modality) in quote["name"]
