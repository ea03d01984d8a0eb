"""What a file draws is what the dashboard draws, for every state of its filters."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings

from dashboard.snapshot.states import ANY, States, View, narrowed, offered, states
from dashboard.views.atlas_map import atlas_map
from dashboard.views.scope import OPENING
from dashboard.views.sentence import shown_sentence
from dashboard.words.language import Language, language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from tests.dashboard.strategies import records, selections

FACETS = (Facet.SECTOR, Facet.VICTIM_GROUP)


@pytest.fixture(scope="module")
def drawn(dataset: Dataset, words: Language) -> States:
    return states(dataset, OPENING, words)


def choices(drawn: States) -> Iterator[tuple[str, str, View]]:
    for sector, groups in drawn.by.items():
        for group, number in groups.items():
            yield sector, group, drawn.views[number]


def test_every_state_has_the_signs_of_the_dashboards_map(
    dataset: Dataset, drawn: States, words: Language
) -> None:
    for sector, group, view in choices(drawn):
        content = atlas_map(dataset, narrowed(dataset, OPENING, sector, group), frozenset(), words)
        assert view.version == content.version
        assert tuple(drawn.marks[number] for number in view.marks) == content.marks
        assert tuple(drawn.arrows[number] for number in view.arrows) == content.arrows
        assert tuple(drawn.areas[number] for number in view.areas) == content.areas
        assert tuple(drawn.halos[number] for number in view.halos) == content.halos


def test_every_state_says_what_the_dashboard_says(
    dataset: Dataset, drawn: States, words: Language
) -> None:
    for sector, group, view in choices(drawn):
        shown = narrowed(dataset, OPENING, sector, group)
        assert view.sentence == shown_sentence(dataset, shown, words)
        assert view.findings == tuple(finding.finding for finding in shown.findings)


def test_where_nothing_is_shown_no_word_is_said_of_places(drawn: States) -> None:
    said = {bool(view.findings): bool(view.unplaced) for _, _, view in choices(drawn)}
    assert said == {True: True, False: False}


def test_what_a_mark_and_a_state_share_is_what_the_state_has_at_the_mark(
    dataset: Dataset, drawn: States
) -> None:
    for sector, group, view in choices(drawn):
        shown = narrowed(dataset, OPENING, sector, group)
        for mark, findings in drawn.at.items():
            here = [finding for finding in findings if finding in view.findings]
            assert here == [finding.finding for finding in shown.at(mark)]


def test_every_mark_of_every_state_has_statements_and_a_title(drawn: States) -> None:
    for part in (*drawn.marks, *drawn.arrows):
        assert drawn.at[part.id]
        assert drawn.titles[part.id]


def test_the_legend_of_every_state_is_the_dashboards(
    dataset: Dataset, drawn: States, words: Language
) -> None:
    rows = {number: (part.title, row) for part in drawn.signs for number, row in part.rows.items()}
    for sector, group, view in choices(drawn):
        content = atlas_map(dataset, narrowed(dataset, OPENING, sector, group), frozenset(), words)
        asked = {(part.title, row) for part in content.legend for row in part.rows}
        assert {rows[number] for number in view.legend} == asked


def test_every_sector_and_group_of_the_statements_is_offered(
    dataset: Dataset, drawn: States
) -> None:
    shown = dataset.select(OPENING)
    assert set(drawn.by) == {ANY, *shown.named(Facet.SECTOR)}
    assert set(drawn.by[ANY]) == {ANY, *shown.named(Facet.VICTIM_GROUP)}


@given(base=selections())
def test_no_choice_shows_more_than_the_view_that_it_narrows(base: Selection) -> None:
    held = records().select(base).held
    for facet in FACETS:
        for term in offered(records(), base, facet):
            asked = (term, ANY) if facet is Facet.SECTOR else (ANY, term)
            assert narrowed(records(), base, *asked).held & ~held == 0


@settings(max_examples=8)  # Each draws up to some hundred maps.
@given(base=selections())
def test_any_view_can_be_drawn(base: Selection) -> None:
    drawn = states(records(), base, language("en"))
    whole = drawn.views[drawn.by[ANY][ANY]]
    assert len(whole.findings) == len(records().select(base).findings)
