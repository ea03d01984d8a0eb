"""What each act of a reader makes of the view, without a page around it."""

from collections.abc import Callable
from typing import Any

import pytest
import streamlit as st

from dashboard.parts import atlas, read
from dashboard.state import session
from dashboard.state.address import SEEN, View, parse
from dashboard.views.scope import OPENING
from dashboard.views.statements import PAGE_SIZE
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from tests.dashboard.state.reader import BEFORE, GOLD, MANY, after
from tests.dashboard.strategies import records

pytestmark = pytest.mark.usefixtures("state")

ALONE = View("en", OPENING)


@pytest.mark.parametrize(
    ("act", "given", "expected"),
    [
        (session.reset, (), ALONE),
        (session.drop_filters, (records(),), View("en", OPENING, "lima", "tip-2015-013")),
        (session.speak, ("es",), View("es", GOLD, "lima", "tip-2015-013")),
        (session.choose_mark, ("cusco",), View("en", GOLD, "cusco")),
        (session.choose_mark, ("",), View("en", GOLD)),
        (session.choose_question, (Selection(text="bars"),), View("en", Selection(text="bars"))),
        (
            *(session.choose_selection, (Selection(text="bars"),)),
            View("en", Selection(text="bars"), "lima", "tip-2015-013"),
        ),
        (session.choose_statement, ("tip-2015-012",), View("en", GOLD, "", "tip-2015-012")),
        (session.choose_statement, ("tip-2015-012", "cusco"),
         View("en", GOLD, "cusco", "tip-2015-012")),
        (session.read, ("other",), View("en", GOLD, "lima", "", "other")),
        (
            *(session.choose_direction, ({"direction": "into", "chosen": True},)),
            View("en", GOLD.choose(Facet.DIRECTION, ["into"]), "lima", "tip-2015-013"),
        ),
        (
            *(session.choose_direction, ({"direction": "into", "chosen": False},)),
            View("en", GOLD, "lima", "tip-2015-013"),
        ),
    ],
)  # fmt: skip
def test_an_act_changes_its_part_of_the_view_and_no_other(
    act: Callable[..., None], given: tuple[Any, ...], expected: View
) -> None:
    assert after(act, *given) == expected


def test_a_choice_shows_the_first_statements_again_and_forgets_what_was_unknown() -> None:
    session.choose_mark("cusco")
    assert session.limit() == PAGE_SIZE
    assert session.unknown() == ()
    assert session.is_answer()


def test_a_quick_second_choice_is_no_new_view(dataset: Dataset) -> None:
    session.choose_mark("cusco")
    assert session.view(dataset, "atlas").mark == "cusco"


def test_more_shows_as_many_more_and_changes_nothing_else() -> None:
    assert after(session.show_more) == BEFORE
    assert session.limit() == MANY + PAGE_SIZE


def test_all_are_asked_for_to_be_printed_once() -> None:
    assert after(session.show_all) == BEFORE
    assert session.limit() > len(records().findings)
    assert [session.take_printing(), session.take_printing()] == [True, False]


@pytest.mark.parametrize(("written", "kept"), [("-9.2~-75~6", "-9.2~-75~6"), ("<b>", "")])
def test_what_is_seen_of_the_map_is_kept_where_it_is_a_view(written: str, kept: str) -> None:
    view = after(session.move, written)
    assert (view.seen, view.mark, view.selection) == (kept, "lima", GOLD)
    assert not session.is_answer()


def test_before_a_page_is_opened_there_is_no_address() -> None:
    assert session.addresses() == ("", "")


def test_what_the_map_shows_at_first_is_what_the_page_was_opened_with(state: Any) -> None:
    state["start"] = "-9~-75~5"
    assert session.start() == "-9~-75~5"


def test_the_reader_who_went_below_the_map_has_been_there() -> None:
    assert not session.is_rest_wanted()
    session.want_the_rest()
    assert session.is_rest_wanted()


def test_dropping_the_filters_of_a_pair_shows_both_its_chapters(state: Any) -> None:
    known = records()
    state["view"] = View("en", GOLD, mark="peru~argentina~2014~labor")
    session.drop_filters(known)
    shown = session.chosen()
    assert shown.mark == "peru~argentina~2014~labor"
    assert known.select(shown.selection).is_whole(shown.mark)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"edition": "2012"}, (2015, 2012)),
        ({"edition": "2012", "sector": "gold-mining"}, ()),
        ({"edition": "2012,2013"}, ()),
        ({"at": "lima"}, ()),
    ],
    ids=str,
)
def test_the_way_back_to_another_edition_is_a_step_and_to_another_view_none(
    query: dict[str, str], expected: tuple[int, ...], state: Any, dataset: Dataset
) -> None:
    state["view"], state["stepped"] = ALONE, (2013, 2015)
    st.query_params.from_dict(query)
    session.view(dataset, "atlas")
    assert session.stepped() == expected


@pytest.mark.parametrize("part", [atlas, read])
def test_the_panel_shows_more_or_is_cleared(part: Any) -> None:
    part._act({"act": "more"})
    assert session.limit() == MANY + PAGE_SIZE
    assert after(part._act, {"act": "clear"}) == View("en", GOLD)


def test_the_panel_removes_the_filters_that_hide_what_is_chosen() -> None:
    cured = after(atlas._act, {"act": "cure"})
    assert cured == View("en", OPENING, "lima", "tip-2015-013")


# Links


def test_a_link_to_a_statement_that_the_filters_hide_leaves_them_out(dataset: Dataset) -> None:
    shown = dataset.select(GOLD)
    hidden, seen = dataset.findings["tip-2015-013"], dataset.findings["tip-2015-015"]
    assert "sector" not in read._on_the_map(dataset, shown, hidden)
    assert "sector=gold-mining" in read._on_the_map(dataset, shown, seen)


def test_a_link_to_a_statement_opens_at_its_finest_place(dataset: Dataset) -> None:
    assert read._finest(dataset, "tip-2015-006") != "peru"
    assert read._finest(dataset, "tip-2015-017") == "peru"


def test_a_statement_whose_text_is_not_kept_cannot_be_read(dataset: Dataset) -> None:
    kept = dataset.findings["tip-2015-012"]
    other = kept.model_copy(update={"source": "tip-2014"})
    assert "tip-2015-012" in atlas._links(dataset, kept)["read"]
    assert atlas._links(dataset, other) == {}


@pytest.mark.parametrize(
    ("key", "value"), [("text", "no-such-text"), (SEEN, "99~0~3"), (SEEN, "1~1~21"), (SEEN, "x")]
)
def test_a_text_or_a_view_of_the_map_that_is_none_is_named(
    key: str, value: str, dataset: Dataset
) -> None:
    view, unknown = parse({key: value}, dataset, "en")
    assert [(each.key, each.value) for each in unknown] == [(key, value)]
    assert (view.read, view.seen) == ("", "")


def test_a_text_and_a_view_of_the_map_are_read(dataset: Dataset) -> None:
    view, unknown = parse({"text": "tip-2015", SEEN: "-9~-75~6"}, dataset, "en")
    assert (view.read, view.seen, unknown) == ("tip-2015", "-9~-75~6", ())


def test_a_view_stays_under_the_address_before_it(state: Any, dataset: Dataset) -> None:
    session.view(dataset, "atlas")
    state["view"], state["query"] = BEFORE, {"sector": "gold-mining", "at": "lima"}
    session.stay()
    assert session.view(dataset, "atlas") == BEFORE
    session.write()
    assert st.query_params.to_dict()["at"] == "lima"
