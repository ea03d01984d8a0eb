"""What can safely be said of a view: attributed, cited, hedged, and free of numbers of victims."""

import re

import pytest

from dashboard.views.safe_words import SafeWords, ranges, safe_words
from dashboard.views.scope import OPENING
from dashboard.words.language import Code, Language, language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from geodata.vocabulary import Basis
from tests.dashboard.strategies import profile_records

LINK = "https://example.org/?lang=en"
ABROAD = ("tip-2015-009", "tip-2015-010", "tip-2015-011", "tip-2015-034", "tip-2015-036",
          "tip-2015-037", "tip-2015-038", "tip-2015-039")
"""Statements of countries that they do not name."""


def said(selection: Selection, statement: str = "", code: Code = "en") -> SafeWords:
    shown = profile_records().select(selection)
    words = language(code)
    found = safe_words(profile_records(), shown, statement, LINK, words)
    assert found
    return found


@pytest.mark.parametrize("key", profile_records().findings)
def test_a_statement_is_attributed_to_the_report_of_its_year(key: str, words: Language) -> None:
    report = words.say("safe-report", year="2015")
    assert report in said(OPENING, key, words.code).sentence


@pytest.mark.parametrize("key", profile_records().findings)
def test_a_statement_is_cited_with_its_sentence_and_the_link(
    key: str, profile: Dataset, words: Language
) -> None:
    number = profile.findings[key].sentence
    citation = said(OPENING, key, words.code).citation
    noun = {"en": "sentence", "es": "oración"}[words.code]
    assert f", {noun} {number}; " in citation
    assert citation.endswith(f"; {LINK})")


def test_a_citation_holds_the_data_version(profile: Dataset, words: Language) -> None:
    assert str(profile.version) in said(OPENING, "", words.code).citation


def test_a_citation_says_which_part_of_the_report_was_read(words: Language) -> None:
    part = {"en": "profile", "es": "perfil"}[words.code]
    assert f", {part}, " in said(OPENING, "", words.code).citation


@pytest.mark.parametrize("key", profile_records().findings)
def test_a_number_of_victims_is_always_ruled_out(key: str, words: Language) -> None:
    number = words.say("unsaid-number")
    assert said(OPENING, key, words.code).unsaid.startswith(number)


@pytest.mark.parametrize(
    ("key", "hedge"),
    [
        ("tip-2015-012", "According to the profile of Peru in the US"),
        ("tip-2015-046", "some officials reportedly accept"),
        ("tip-2015-039", "a risk and not of an event"),
        ("tip-2015-039", "were reportedly vulnerable"),
    ],
)
def test_the_words_are_as_firm_as_the_source(key: str, hedge: str) -> None:
    assert hedge in said(OPENING, key).sentence


@pytest.mark.parametrize("key", profile_records().findings)
def test_a_summary_within_a_sentence_keeps_every_letter_but_its_first(
    key: str, profile: Dataset, words: Language
) -> None:
    summary = words.summary(profile.findings[key])
    sentence = said(OPENING, key, words.code).sentence
    assert sentence.endswith(summary[1:])
    assert sentence.removesuffix(summary[1:])[-1].lower() == summary[0].lower()


@pytest.mark.parametrize(
    ("key", "code", "beginning"),
    [
        ("tip-2015-001", "en", ", Peru is a source country"),
        ("tip-2015-009", "en", ", Peruvian"),
        ("tip-2015-032", "en", ", Sendero Luminoso"),
        ("tip-2015-032", "es", ", Sendero Luminoso"),
        ("tip-2015-001", "es", ", el Perú es"),
        ("tip-2015-012", "en", ", sexual exploitation"),
    ],
)
def test_only_a_name_keeps_its_capital_within_the_sentence(
    key: str, code: Code, beginning: str
) -> None:
    assert beginning in said(OPENING, key, code).sentence


@pytest.mark.parametrize("key", profile_records().findings)
def test_a_capital_within_a_sentence_begins_a_name(key: str, words: Language) -> None:
    sentence = said(OPENING, key, words.code).sentence
    summary = words.summary(profile_records().findings[key])
    begun = sentence[len(sentence) - len(summary) :]
    assert begun[0].islower() or begun.startswith(("Peru", "Perú", "Sendero"))


def test_several_statements_are_counted_by_how_firmly_they_are_said(
    profile: Dataset, words: Language
) -> None:
    enabling = OPENING.choose(Facet.EXPLOITATION, ["complicity"])
    findings = profile.select(enabling).findings
    asserted = sum(finding.modality == "asserted" for finding in findings)
    sentence = said(enabling, code=words.code).sentence
    assert f" {len(findings)} " in sentence
    assert words.term("exploitation", "complicity") in sentence
    assert words.say("safe-count-asserted", count=asserted) in sentence
    assert words.say("safe-count-reported", count=len(findings) - asserted) in sentence


def test_several_statements_are_cited_with_every_sentence_once() -> None:
    narcotics = OPENING.choose(Facet.SECTOR, ["narcotics"])
    assert "sentences 9, 10; https://" in said(narcotics).citation


def test_all_of_the_profile_is_said_to_be_read_in_so_many_sentences(words: Language) -> None:
    sentence = said(OPENING, code=words.code).sentence
    noun = {"en": "sentences", "es": "oraciones"}[words.code]
    assert f"(18 {noun})" in sentence
    assert f" {len(profile_records().findings)} " in sentence


def test_the_mines_are_unnamed_only_where_mines_are_spoken_of(words: Language) -> None:
    unnamed = words.say("unsaid-mines")
    assert unnamed in said(OPENING, "tip-2015-006", words.code).unsaid
    assert unnamed not in said(OPENING, "tip-2015-012", words.code).unsaid


@pytest.mark.parametrize("key", profile_records().findings)
def test_countries_are_left_open_wherever_a_statement_speaks_of_countries_without_a_name(
    key: str, words: Language
) -> None:
    left_open = words.say("unsaid-countries") in said(OPENING, key, words.code).unsaid
    assert left_open == (key in ABROAD)


def test_countries_that_are_named_are_never_said_not_to_be(words: Language) -> None:
    places = OPENING.choose(Facet.PLACE, ["brazil", "united-states"])
    found = said(places, code=words.code)
    for name in ("Brazil", "United States", "Brasil", "Estados Unidos"):
        assert name not in found.unsaid
    # Which "other" countries is a question about words of the source, so these stand as a quote.
    quoted = re.findall("[“«]([^”»]*)[”»]", found.unsaid)
    assert len(quoted) == 3


@pytest.mark.parametrize("key", profile_records().findings)
def test_places_that_were_added_are_said_to_be_unnamed_only_where_there_are_some(
    key: str, profile: Dataset, words: Language
) -> None:
    added = any(tie.basis is Basis.CURATED for tie in profile.locations[key])
    unsaid = said(OPENING, key, words.code).unsaid
    assert (words.say("unsaid-curated") in unsaid) == added


def test_a_chosen_statement_is_spoken_of_whatever_the_filters_leave(profile: Dataset) -> None:
    fishing = OPENING.choose(Facet.SECTOR, ["fishing"])
    assert said(fishing, "tip-2015-047").sentence == said(OPENING, "tip-2015-047").sentence


def test_of_a_mark_its_statements_are_spoken_of(profile: Dataset) -> None:
    words = language("en")
    found = safe_words(profile, profile.everything, "", LINK, words, mark="madre-de-dios")
    assert found
    count = len(profile.everything.at("madre-de-dios"))
    assert f"{count} statements match “Madre de Dios”" in found.sentence


def test_of_a_mark_that_the_filters_empty_nothing_is_said(profile: Dataset) -> None:
    fishing = profile.select(OPENING.choose(Facet.SECTOR, ["fishing"]))
    assert safe_words(profile, fishing, "", LINK, language("en"), mark="lima") is None


@pytest.mark.parametrize(
    ("numbers", "written"),
    [([1, 2, 3, 7], ["1–3", "7"]), ([4, 5], ["4", "5"]), ([], []), ([2, 4, 5, 6], ["2", "4–6"])],
)
def test_three_numbers_in_a_row_are_written_as_a_stretch(
    numbers: list[int], written: list[str]
) -> None:
    assert ranges(numbers) == written


def test_of_nothing_nothing_can_be_said(profile: Dataset, english: Language) -> None:
    nothing = profile.select(Selection(text="no such words"))
    assert safe_words(profile, nothing, "", LINK, english) is None
