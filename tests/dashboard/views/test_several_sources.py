"""Nothing takes for granted that there is one source, one report or one year."""

from dataclasses import replace

import pytest

from dashboard.views.page_title import page_title
from dashboard.views.reader import coverage_line, original_line, read_source, reader, texts
from dashboard.views.safe_words import SafeWords, safe_words
from dashboard.views.scope import opening
from dashboard.views.statements import Cards, statement_cards
from dashboard.views.table import statement_table, table_note
from dashboard.views.taken import taken
from dashboard.words.language import Language, language
from geodata.dataset import Dataset
from geodata.selection import Selection
from geodata.shown import Shown
from geodata.vocabulary import Series, Voice
from tests.dashboard.several import BOYS, GIRLS, PAPER, SENTENCE, with_a_newspaper

LINK = "https://example.org/"


@pytest.fixture
def both() -> Dataset:
    return with_a_newspaper()


@pytest.fixture
def everything(both: Dataset) -> Shown:
    return both.select(Selection())


def said(both: Dataset, statement: str, words: Language) -> SafeWords:
    found = safe_words(both, both.everything, statement, LINK, words)
    assert found
    return found


def test_a_statement_is_attributed_to_its_own_publisher(both: Dataset, english: Language) -> None:
    found = said(both, GIRLS, english)
    assert found.sentence.startswith("According to “The bars” (El Diario, no date), ")
    assert "State Department" not in found.copyable


def test_a_statement_is_cited_by_its_own_document(both: Dataset, english: Language) -> None:
    cited = said(both, BOYS, english).citation
    assert cited.startswith("(El Diario, The bars (no date), sentence 1; https://example.org/bars;")


def test_a_document_without_a_year_has_no_date_in_spanish(
    both: Dataset, spanish: Language
) -> None:
    assert "(El Diario, sin fecha)" in said(both, GIRLS, spanish).sentence


def test_each_document_is_counted_and_cited_for_itself(both: Dataset, english: Language) -> None:
    found = said(both, "", english)
    total = len(both.said_by("tip-2015"))
    assert f"(18 sentences) as {total} statements on trafficking" in found.sentence
    assert "“The bars” (El Diario, no date) (1 sentences) as 2 statements" in found.sentence
    assert found.citation.count("sentence") == 2


def test_the_profile_is_not_spoken_for_by_others(both: Dataset, english: Language) -> None:
    assert "profile" not in said(both, GIRLS, english).unsaid


def test_nothing_says_none(both: Dataset, words: Language) -> None:
    for key in (GIRLS, ""):
        assert "None" not in said(both, key, words).copyable


def test_a_card_names_its_document(both: Dataset, english: Language) -> None:
    cards = Cards(title="", findings=(both.findings[GIRLS],), limit=9)
    shown = statement_cards(both, cards, english)["cards"]
    assert isinstance(shown, list)
    assert shown[0]["source"] == "El Diario, The bars (no date), sentence 1"


def test_the_table_says_of_each_row_which_document_says_it(
    both: Dataset, everything: Shown, english: Language
) -> None:
    table = statement_table(both, everything, english)
    assert set(table["Source"]) == {
        "US Department of State, Trafficking in Persons Report 2015: Peru",
        "El Diario, The bars (no date)",
    }


def test_the_note_of_the_table_names_each_document_shown(
    both: Dataset, everything: Shown, words: Language
) -> None:
    note = table_note(both, everything, words)
    assert "US Department of State, Trafficking in Persons Report 2015: Peru (" in note
    assert "El Diario, The bars" in note


def test_a_download_names_the_voice_of_each_document_shown(
    both: Dataset, words: Language
) -> None:
    paper = both.sources[PAPER].model_copy(update={"series": Series.DOCUMENT})
    others = replace(both, sources={**both.sources, PAPER: paper})
    view = taken(others, others.everything, "", words).view
    assert view.edition == "2015"
    assert view.voice == "; ".join(
        words.term("voice", voice) for voice in (Voice.OWN_CHAPTER, Voice.OTHER_PUBLISHER)
    )


def test_a_statement_brings_the_text_that_it_stands_in(both: Dataset) -> None:
    assert read_source(both, "", GIRLS) == PAPER
    assert read_source(both, "tip-2015", GIRLS) == PAPER
    assert read_source(both, PAPER, "") == PAPER
    assert read_source(both, "", "") == "tip-2015"


def test_the_text_of_another_source_can_be_read(both: Dataset, everything: Shown) -> None:
    shown = reader(both, everything, "", "", language("en"), PAPER)
    sentences = shown["sentences"]
    assert isinstance(sentences, list)
    assert ["".join(run["text"] for run in each["runs"]) for each in sentences] == [SENTENCE]


def test_of_several_texts_one_can_be_chosen(both: Dataset, english: Language) -> None:
    offered = texts(both, PAPER, english)
    assert [text["source"] for text in offered if text["chosen"]] == [PAPER]
    assert [text["source"] for text in offered] == list(both.texts)


def test_one_text_alone_is_no_choice(dataset: Dataset, english: Language) -> None:
    assert texts(dataset, "tip-2015", english) == []


def test_the_coverage_is_that_of_the_text_that_is_read(both: Dataset, english: Language) -> None:
    assert coverage_line(both, english, PAPER).startswith("1 of 1 sentences, 2 statements: ")


def test_a_text_in_another_language_than_the_reader_s_is_said_to_be(
    dataset: Dataset, english: Language, spanish: Language
) -> None:
    assert original_line(dataset, "tip-2015", spanish) == "El texto está en su inglés original."
    assert original_line(dataset, "tip-2015", english) == ""


def test_a_view_is_titled_by_what_is_chosen(dataset: Dataset, english: Language) -> None:
    title = page_title(dataset, opening(dataset), "read", "lima", "", english)
    assert title.startswith("Lima · Read the report · Human trafficking in Peru")
