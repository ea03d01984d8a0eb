"""What is open over the years, as codes in the URL."""

import pytest

from dashboard.state.address import View, parse, query
from dashboard.state.years import Years, opened
from dashboard.words.language import language
from geodata.dataset import Dataset

OPENED = [
    Years(),
    Years("mining-forced-labor"),
    Years("mining-forced-labor", 2013),
    Years("border-child-labor", 2009, 2009, 2013),
    Years(before=2005, after=2025),
]


@pytest.mark.parametrize("years", OPENED, ids=str)
def test_what_is_open_comes_back_from_its_address(years: Years, dataset: Dataset) -> None:
    view, unknown = parse(query(View("en", years=years)), dataset, "en")
    assert view.years == years
    assert unknown == ()


@pytest.mark.parametrize(
    "parts",
    [
        {"topic": "no-topic"}, {"year": "1999"}, {"year": "gold"}, {"compare": "2013"},
        {"compare": "2013~1999"}, {"compare": "2013~2015~2016"}, {"compare": "~"},
    ],
    ids=str,
)  # fmt: skip
def test_a_value_that_the_records_do_not_have_is_named_and_opens_nothing(
    parts: dict[str, str], dataset: Dataset
) -> None:
    view, unknown = parse({"lang": "en", **parts}, dataset, "en")
    assert view.years == Years()
    assert [(part.key, part.value) for part in unknown] == list(parts.items())
    [value] = parts.values()
    assert repr(value) in unknown[0].words(language("en"))


def test_an_edition_without_a_topic_opens_nothing(dataset: Dataset) -> None:
    view, unknown = parse({"year": "2013"}, dataset, "en")
    assert view.years == Years()
    assert unknown == ()


@pytest.mark.parametrize(
    ("picked", "asked"),
    [
        ("mining-forced-labor~2013", ("", 0)),
        ("mining-forced-labor~2015", ("mining-forced-labor", 2015)),
        ("mining-forced-labor", ("mining-forced-labor", 0)),
        ("fishing-forced-labor~2013", ("fishing-forced-labor", 2013)),
    ],
)
def test_a_second_click_closes_what_is_open(picked: str, asked: tuple[str, int]) -> None:
    assert opened(picked, Years("mining-forced-labor", 2013)) == asked
