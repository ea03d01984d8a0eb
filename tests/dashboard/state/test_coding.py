"""Where a reader is on the page to code, as codes in the URL; what is coded never is."""

from dataclasses import replace

import pytest

from dashboard.state.address import View, parse, query
from dashboard.state.coding import BEGUN, Coding, Step
from dashboard.words.language import language
from geodata.dataset import Dataset
from tests.dashboard.several import PAPER, with_a_newspaper

PLACES = [BEGUN, Coding(4), Coding(18, Step.COMPARE), Coding(0, Step.COMPARE)]


@pytest.mark.parametrize("coding", PLACES, ids=str)
def test_a_place_comes_back_from_its_address(coding: Coding, dataset: Dataset) -> None:
    assert parse(query(View("en", coding=coding)), dataset, "en") == (View("en", coding=coding), ())


def test_an_address_holds_the_sentence_and_the_step_alone() -> None:
    written = query(View("es", coding=Coding(7, Step.COMPARE)))
    assert written == {"lang": "es", "sentence": "7", "step": "compare"}


@pytest.mark.parametrize(
    "parts", [{"sentence": "19"}, {"sentence": "0"}, {"sentence": "x"}, {"step": "win"}], ids=str
)
def test_a_place_that_the_text_does_not_have_is_named_and_left_out(
    parts: dict[str, str], dataset: Dataset
) -> None:
    view, unknown = parse({"lang": "en", **parts}, dataset, "en")
    assert view.coding == BEGUN
    assert [(part.key, part.value) for part in unknown] == list(parts.items())
    [value] = parts.values()
    assert repr(value) in unknown[0].words(language("en"))


def test_a_sentence_is_one_of_the_text_that_is_read() -> None:
    dataset = with_a_newspaper()
    own, unknown = parse({"text": PAPER, "sentence": "1"}, dataset, "en")
    assert (own, unknown) == (replace(own, read=PAPER, coding=Coding(1)), ())
    beyond, unknown = parse({"text": PAPER, "sentence": "7"}, dataset, "en")
    assert beyond.coding == BEGUN
    assert [part.key for part in unknown] == ["sentence"]
