"""What one choice of a reader makes of a selection."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from dashboard.state.choosing import Choice, Mode, chosen
from dashboard.views.scope import OPENING
from geodata.selection import Facet, Selection
from tests.dashboard.strategies import records, selections

SECTORS = st.sampled_from(records().terms(Facet.SECTOR))


def term(mode: Mode, key: str) -> Choice:
    return Choice(facet=Facet.SECTOR, term=key, mode=mode)


def test_choices_hold_in_their_order() -> None:
    made = chosen(OPENING, [term(Mode.CHOSEN, "mining"), term(Mode.EXCLUDED, "mining")])
    assert made == OPENING.exclude(Facet.SECTOR, ["mining"])


@given(selections(), SECTORS)
def test_a_term_is_asked_for_left_out_or_neither(selection: Selection, key: str) -> None:
    taken = chosen(selection, [term(Mode.CHOSEN, key)])
    left = chosen(selection, [term(Mode.EXCLUDED, key)])
    freed = chosen(selection, [term(Mode.FREE, key)])
    assert key in taken.chosen(Facet.SECTOR) - taken.excluded(Facet.SECTOR)
    assert key in left.excluded(Facet.SECTOR) - left.chosen(Facet.SECTOR)
    assert key not in freed.chosen(Facet.SECTOR) | freed.excluded(Facet.SECTOR)


@given(selections(), SECTORS)
def test_a_choice_leaves_the_other_headings_alone(selection: Selection, key: str) -> None:
    made = chosen(selection, [term(Mode.EXCLUDED, key)])
    for facet in set(Facet) - {Facet.SECTOR}:
        assert made.chosen(facet) == selection.chosen(facet)
        assert made.excluded(facet) == selection.excluded(facet)


def test_a_term_more_keeps_the_rule_of_its_heading() -> None:
    both = OPENING.choose(Facet.SECTOR, ["mining", "logging"]).ask_all(Facet.SECTOR)
    assert chosen(both, [term(Mode.CHOSEN, "fishing")]).asks_all(Facet.SECTOR)


def test_a_text_is_taken_without_the_space_around_it() -> None:
    assert chosen(OPENING, [Choice(text=" gold ")]) == replace(OPENING, text="gold")


def test_all_of_a_heading_is_asked_for_and_taken_back() -> None:
    two = OPENING.choose(Facet.SECTOR, ["mining", "logging"])
    asked = chosen(two, [Choice(facet=Facet.SECTOR, all=True)])
    assert asked.asks_all(Facet.SECTOR)
    assert chosen(asked, [Choice(facet=Facet.SECTOR, all=False)]) == two


def test_a_cell_of_the_matrix_chooses_its_sector_and_its_group() -> None:
    before = OPENING.choose(Facet.SECTOR, ["logging"])
    made = chosen(before, [Choice(sector="fishing", group="men")])
    assert made.chosen(Facet.SECTOR) == {"fishing"}
    assert made.chosen(Facet.VICTIM_GROUP) == {"men"}


def test_a_facet_of_the_scope_goes_back_to_what_the_atlas_opens_with() -> None:
    wider = OPENING.choose(Facet.EDITION, []).choose(Facet.SECTOR, ["mining"])
    asked = Choice(facet=Facet.EDITION, mode="usual")
    assert chosen(wider, [asked]) == OPENING.choose(Facet.SECTOR, ["mining"])


def test_other_chapters_are_added_once_however_often_they_are_asked_for() -> None:
    wider = chosen(OPENING, [Choice(others=True), Choice(others=True)])
    assert wider.chosen(Facet.VOICE) == {"own-chapter", "other-chapter"}
    assert chosen(wider, [Choice(others=False)]) == OPENING


@given(selections(), st.sampled_from(records().terms(Facet.EDITION)))
def test_a_step_asks_for_one_edition_and_leaves_the_rest(selection: Selection, year: str) -> None:
    made = chosen(selection, [Choice(edition="2005"), Choice(edition=year)])
    assert made.chosen(Facet.EDITION) == {year}
    assert not made.excluded(Facet.EDITION) and not made.asks_all(Facet.EDITION)
    for facet in set(Facet) - {Facet.EDITION}:
        assert made.chosen(facet) == selection.chosen(facet)
