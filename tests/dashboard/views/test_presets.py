"""Questions people bring, as selections."""

import pytest

from dashboard.state.address import View, parse, query
from dashboard.views.presets import named_places, presets
from dashboard.words.language import Language
from geodata.dataset import Dataset
from tests.dashboard.strategies import records

NAMES = list(presets(records()))


@pytest.mark.parametrize("name", NAMES)
def test_a_question_has_an_answer_that_is_not_everything(name: str, dataset: Dataset) -> None:
    found = dataset.select(presets(dataset)[name]).findings
    assert 0 < len(found) < len(dataset.findings)


@pytest.mark.parametrize("name", NAMES)
def test_a_question_can_be_a_url(name: str, dataset: Dataset) -> None:
    view = View("es", presets(dataset)[name])
    assert parse(query(view), dataset, "en") == (view, ())


@pytest.mark.parametrize("name", NAMES)
def test_a_question_has_words(name: str, words: Language) -> None:
    assert words.say(f"preset-{name}").endswith("?")


def test_the_named_places_hold_neither_peru_nor_what_the_report_leaves_open(
    profile: Dataset,
) -> None:
    assert named_places(profile) == [
        "brazil", "cusco", "lima", "peruvian-amazon", "south-america", "united-states",
    ]  # fmt: skip
