"""The sentence that says what is shown."""

import pytest

from dashboard.views.scope import OPENING, opening
from dashboard.views.sentence import filter_words, shown_sentence
from dashboard.words.language import Code, Language, language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection

CUSCO = OPENING.choose(Facet.PLACE, ["cusco"])
GOLD = OPENING.choose(Facet.SECTOR, ["gold-mining"])
FISHING_WOMEN = (
    OPENING.choose(Facet.SECTOR, ["fishing"]).choose(Facet.VICTIM_GROUP, ["women"])
)


def sentence(dataset: Dataset, selection: Selection, code: Code) -> str:
    words = language(code)
    return shown_sentence(dataset, dataset.select(selection), words)


@pytest.mark.parametrize(
    ("code", "expected"), [("en", "All {} statements"), ("es", "Las {} afirmaciones")]
)
def test_without_a_filter_it_says_all(code: Code, expected: str, dataset: Dataset) -> None:
    assert sentence(dataset, OPENING, code) == expected.format(len(opening(dataset).findings))


@pytest.mark.parametrize(
    ("code", "expected"),
    [("en", "1 of {} statements: Cusco"), ("es", "1 de {} afirmaciones: Cusco")],
)
def test_with_a_filter_it_says_how_many_of_all(
    code: Code, expected: str, profile: Dataset
) -> None:
    assert sentence(profile, CUSCO, code) == expected.format(len(profile.findings))


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("en", "No statement of {} matches: fishing; women"),
        ("es", "Ninguna de las {} afirmaciones coincide: pesca; mujeres"),
    ],
)
def test_where_nothing_matches_it_names_the_filters(
    code: Code, expected: str, dataset: Dataset
) -> None:
    assert sentence(dataset, FISHING_WOMEN, code) == expected.format(len(opening(dataset).findings))


def test_terms_of_a_facet_are_joined_by_commas_and_facets_by_semicolons(
    dataset: Dataset, english: Language
) -> None:
    selection = GOLD.choose(Facet.VICTIM_GROUP, ["girls", "women"])
    words = filter_words(dataset, dataset.select(selection), english)
    assert words == "gold mining; women, girls"


def test_terms_stand_in_the_order_of_the_vocabulary(dataset: Dataset, english: Language) -> None:
    orders = (["fishing", "logging"], ["logging", "fishing"])
    said = {
        filter_words(dataset, dataset.select(GOLD.choose(Facet.SECTOR, order)), english)
        for order in orders
    }
    assert said == {"logging, fishing"}


@pytest.mark.parametrize(("code", "expected"), [("en", "‘oro, 金’"), ("es", "“oro, 金”")])
def test_the_text_stands_in_quotation_marks(code: Code, expected: str, dataset: Dataset) -> None:
    assert sentence(dataset, Selection(text="oro, 金"), code).endswith(expected)
