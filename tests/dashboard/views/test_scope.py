"""What the atlas opens with, and what a reader widens it by."""

from hypothesis import given

from dashboard.views.scope import (
    OPENING,
    SCOPE,
    added_by_others,
    filters_set,
    has_others,
    is_usual,
    revealing,
    scope,
    usual,
    with_others,
)
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from tests.dashboard.strategies import records, selections


def test_the_opening_is_the_47_statements_of_the_profile(
    dataset: Dataset, profile: Dataset
) -> None:
    shown = [finding.finding for finding in dataset.select(OPENING).findings]
    assert shown == [*profile.findings]
    assert filters_set(OPENING) == 0


@given(selections())
def test_the_scope_and_the_filters_are_the_whole_selection(selection: Selection) -> None:
    own = scope(selection)
    assert scope(own) == own
    shown = records().select(selection).held
    assert shown & ~records().select(own).held == 0


@given(selections())
def test_each_facet_of_the_scope_goes_back_to_the_opening(selection: Selection) -> None:
    for facet in SCOPE:
        selection = usual(selection, facet)
        assert is_usual(selection, facet)
    assert scope(selection) == OPENING


@given(selections())
def test_the_switch_adds_the_number_that_it_says(selection: Selection) -> None:
    off = with_others(selection) if has_others(selection) else selection
    on = with_others(off)
    assert (has_others(on), has_others(off)) == (True, False)
    before, after = (len(records().select(each).findings) for each in (off, on))
    assert after - before == added_by_others(records(), off) == added_by_others(records(), on)


def test_the_switch_asks_for_either_voice_where_both_were_asked_for() -> None:
    both = OPENING.ask_all(Facet.VOICE)
    assert not with_others(both).asks_all(Facet.VOICE)


def test_the_switch_of_the_opening_adds_the_chapters_of_2015(dataset: Dataset) -> None:
    wider = dataset.select(with_others(OPENING))
    added = len(wider.findings) - len(dataset.select(OPENING).findings)
    assert added == added_by_others(dataset, OPENING) > 0
    assert with_others(with_others(OPENING)) == OPENING


def test_any_statement_is_revealed_by_its_own_edition_and_voice(dataset: Dataset) -> None:
    for key, finding in dataset.findings.items():
        asked = revealing(dataset, key)
        assert dataset.select(asked).findings.has(key)
        assert (asked == OPENING) == (finding.source == "tip-2015")
