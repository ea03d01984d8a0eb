"""What can safely be said of a view: attributed, cited, hedged, and free of numbers of victims."""

import pytest

from dashboard.views.safe_words import SafeWords, safe_words
from dashboard.words.language import Code, Language, language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from tests.dashboard.strategies import records

LINK = "https://example.org/?lang=en"
NO_MINES = "It does not name the mines."


def said(selection: Selection, statement: str = "", code: Code = "en") -> SafeWords:
    shown = records().select(selection)
    words = language(code)
    found = safe_words(records(), shown, statement, LINK, words)
    assert found
    return found


@pytest.mark.parametrize("key", records().findings)
def test_a_statement_is_attributed_to_the_report_of_its_year(key: str, words: Language) -> None:
    report = words.say("safe-report", year="2015")
    assert report in said(Selection(), key, words.code).sentence


@pytest.mark.parametrize("key", records().findings)
def test_a_statement_is_cited_with_its_sentence_and_the_link(key: str, dataset: Dataset) -> None:
    number = dataset.findings[key].sentence
    assert said(Selection(), key).citation.endswith(f", sentence {number}; {LINK})")


@pytest.mark.parametrize("key", records().findings)
def test_a_number_of_victims_is_always_ruled_out(key: str) -> None:
    assert said(Selection(), key).unsaid.startswith("It gives no number of victims.")


@pytest.mark.parametrize(
    ("key", "hedge"),
    [
        ("tip-2015-012", "According to the US"),
        ("tip-2015-046", "and not established by it"),
        ("tip-2015-039", "a risk and not of an event"),
    ],
)
def test_the_words_are_as_firm_as_the_report(key: str, hedge: str) -> None:
    assert hedge in said(Selection(), key).sentence


def test_a_name_keeps_its_capital_within_the_sentence() -> None:
    assert ", Peru is a country" in said(Selection(), "tip-2015-001").sentence
    assert ", child sex tourism" in said(Selection(), "tip-2015-012").sentence


def test_several_statements_are_counted_by_how_firmly_they_are_said(dataset: Dataset) -> None:
    enabling = Selection().choose(Facet.EXPLOITATION, ["complicity"])
    findings = dataset.select(enabling).findings
    asserted = sum(finding.modality == "asserted" for finding in findings)
    sentence = said(enabling).sentence
    assert f"{len(findings)} statements match “complicity”" in sentence
    assert f"{asserted} statements are asserted" in sentence


def test_several_statements_are_cited_with_every_sentence_once() -> None:
    narcotics = Selection().choose(Facet.SECTOR, ["narcotics"])
    assert "sentences 9, 10;" in said(narcotics).citation


def test_the_mines_are_unnamed_only_where_mines_are_spoken_of() -> None:
    assert NO_MINES in said(Selection(), "tip-2015-006").unsaid
    assert NO_MINES not in said(Selection(), "tip-2015-012").unsaid


def test_a_statement_that_the_filters_leave_out_is_not_spoken_of() -> None:
    narcotics = Selection().choose(Facet.SECTOR, ["narcotics"])
    assert said(narcotics, "tip-2015-012") == said(narcotics)


def test_of_nothing_nothing_can_be_said(dataset: Dataset, english: Language) -> None:
    nothing = dataset.select(Selection(text="no such words"))
    assert safe_words(dataset, nothing, "", LINK, english) is None
