"""The filters that are set, one by one."""

from dataclasses import replace

from hypothesis import given

from dashboard.state.choosing import chosen
from dashboard.views.chips import chips
from dashboard.views.scope import OPENING, filters_set
from dashboard.words.language import Language, language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from tests.dashboard.strategies import records, selections


def test_each_filter_has_a_chip_that_says_it(dataset: Dataset, english: Language) -> None:
    selection = replace(OPENING, text="gold").choose(Facet.SECTOR, ["mining", "logging"])
    made = chips(dataset, selection.exclude(Facet.VICTIM_GROUP, ["men"]), english)
    assert [chip["label"] for chip in made] == [
        "mining (metal not stated)", "logging", "not: men", "‘gold’",
    ]
    assert made[0]["remove"] == "Remove the filter mining (metal not stated)"


@given(selections())
def test_there_are_as_many_chips_as_filters_and_all_of_them_leave_none(
    selection: Selection
) -> None:
    made = chips(records(), selection, language("en"))
    assert len(made) == filters_set(selection)
    assert chosen(selection, [chip["choice"] for chip in made]) == OPENING  # type: ignore[misc]


@given(selections())
def test_a_chip_removes_one_filter(selection: Selection) -> None:
    for chip in chips(records(), selection, language("en")):
        left = chosen(selection, [chip["choice"]])  # type: ignore[list-item]
        assert filters_set(left) == filters_set(selection) - 1
