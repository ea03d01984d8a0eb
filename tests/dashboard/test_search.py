"""A search finds the same in both languages, by words and not by letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.state import store
from dashboard.words.labels import labels
from dashboard.words.language import CODES, Code, language
from geodata.dataset import Dataset
from geodata.search import LABELLED, asked
from geodata.selection import Facet, Selection
from tests.dashboard.strategies import ANY_TEXT, searchable_profile


@pytest.fixture(scope="module")
def labelled() -> Dataset:
    return searchable_profile()


def found(dataset: Dataset, text: str) -> set[str]:
    return {finding.finding for finding in dataset.select(Selection(text=text)).findings}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("gold", "oro"),
        ("logging", "tala"),
        ("mining", "minería"),
        ("cocaine", "cocaína"),
        ("fish", "pesca"),
        ("fishing", "pesca"),
        ("begging", "mendicidad"),
        ("agriculture", "agricultura"),
        ("tourism", "turismo"),
        ("women", "mujeres"),
        ("men", "hombres"),
        ("police", "policía"),
        ("debt bondage", "servidumbre por deudas"),
        ("Cuzco", "Cusco"),
        ("Brazil", "Brasil"),
        ("forced labour", "forced labor"),
        ("traffickers'", "traffickers’"),
        ("brick-making", "brick\u2011making"),
        ("brick-making", "“brick making”"),
        ("go\u200bld", "gold"),
        ("MINERIA", "minería"),
        ("women and girls", "girls, women"),
        ("gold in the mines", "gold mines"),
        ('"gold mines"', "«gold mines»"),
        ('"gold mines"', "“gold mines”"),
    ],
)
def test_two_ways_to_say_it_find_the_same(one: str, other: str, labelled: Dataset) -> None:
    assert found(labelled, one) == found(labelled, other) != set()


def test_a_search_finds_what_a_statement_says_and_not_its_neighbors(labelled: Dataset) -> None:
    gold, logging = found(labelled, "gold"), found(labelled, "logging")
    assert labelled.findings["tip-2015-016"].sentence == labelled.findings["tip-2015-015"].sentence
    assert (gold & {"tip-2015-015", "tip-2015-016"}, logging) == (
        {"tip-2015-015"}, {"tip-2015-016"}
    )


@pytest.mark.parametrize("text", ["old", "ley", "organ", "omen", "rim"])
def test_a_part_of_a_word_finds_nothing(text: str, labelled: Dataset) -> None:
    assert found(labelled, text) == set()


def test_men_are_not_women(labelled: Dataset) -> None:
    rows = labelled.findings.values()
    assert found(labelled, "men") == {f.finding for f in rows if "men" in f.victim_groups}


def test_the_words_of_a_phrase_follow_each_other(labelled: Dataset) -> None:
    assert found(labelled, "women exploited") > found(labelled, '"women exploited"') == set()
    assert "tip-2015-006" in found(labelled, '"girls exploited near mining"')


def test_a_phrase_does_not_run_from_one_text_into_the_next(labelled: Dataset) -> None:
    finding = labelled.findings["tip-2015-016"]
    last, first = finding.summary_en.split()[-1], finding.quote.split()[0]
    assert "tip-2015-016" in found(labelled, f"{last} {first}")
    assert "tip-2015-016" not in found(labelled, f'"{last} {first}"')


def test_a_working_translation_is_searched(labelled: Dataset) -> None:
    assert "tip-2015-030" in found(labelled, '"la producción de cocaína"')


@pytest.mark.parametrize("text", ["", "  ", "\n", "“”", "-", "…", "'"])
def test_a_text_without_a_word_finds_everything(text: str, labelled: Dataset) -> None:
    assert found(labelled, text) == set(labelled.findings)


def test_small_words_count_where_there_are_no_others() -> None:
    assert asked("of the") == [("of",), ("the",)]
    assert asked("the gold of Peru") == [("gold",), ("peru",)]
    assert asked('"of the"') == [("of", "the")]


@pytest.mark.parametrize("code", CODES)
def test_the_example_in_the_field_finds_something(code: Code, labelled: Dataset) -> None:
    example = language(code).say("search-placeholder").partition(": ")[2]
    assert 0 < len(found(labelled, example)) < len(labelled.findings)


@pytest.mark.parametrize("code", CODES)
def test_every_label_finds_the_statements_of_its_term(code: Code, labelled: Dataset) -> None:
    for label in labels():
        if label.language == code:
            text = label.words.partition(" (")[0]
            held = {
                f.finding for f in labelled.findings.values()
                if label.term in getattr(f, label.column)
            }
            assert held <= found(labelled, text), label


def test_a_label_of_what_is_not_stated_finds_nothing() -> None:
    assert {label.column for label in labels()} == set(LABELLED)
    assert "not-stated" not in {label.term for label in labels()}


def test_every_place_is_found_by_its_names(labelled: Dataset) -> None:
    for key, place in labelled.places.items():
        held = {f.finding for f in labelled.select(
            Selection().choose(Facet.PLACE, [key])
        ).findings}
        for name in (place.name_en, place.name_es):
            assert held <= found(labelled, name), name


@given(text=ANY_TEXT)
def test_more_words_never_find_more(labelled: Dataset, text: str) -> None:
    assert found(labelled, f"{text} gold") <= found(labelled, "gold")


@given(text=ANY_TEXT)
def test_a_text_finds_the_same_in_capitals(labelled: Dataset, text: str) -> None:
    if text.upper().lower() == text.lower():
        assert found(labelled, text.upper()) == found(labelled, text.lower())


@given(word=st.sampled_from(["gold", "oro", "police", "niñas"]), data=st.data())
def test_the_order_of_words_makes_no_difference(
    labelled: Dataset, word: str, data: st.DataObject
) -> None:
    text = data.draw(st.permutations([word, "women", "Perú"]))
    assert found(labelled, " ".join(text)) == found(labelled, f"{word} women Perú")


@pytest.mark.parametrize(
    "text", ["palabra " * 12_500, "gold " * 20_000, '"' * 100_000, f'"{"gold " * 20_000}"'],
    ids=["words", "one word", "quotation marks", "a phrase"],
)
def test_a_hundred_kilobytes_of_text_are_answered(text: str, labelled: Dataset) -> None:
    assert len(found(labelled, text)) <= len(labelled.findings)


def test_the_atlas_searches_the_labels() -> None:
    assert store.dataset().labels == labels()
