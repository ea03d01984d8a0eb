"""What the parts of a page send, each heard once and in its order."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from dashboard.parts import read
from dashboard.state import hearing, session
from dashboard.state.address import View
from geodata.selection import Facet
from tests.dashboard.state.reader import BEFORE, GOLD, after

pytestmark = pytest.mark.usefixtures("state")


def choice(seq: int, term: str) -> dict[str, Any]:
    return {"facet": "sector", "term": term, "mode": "chosen", "seq": seq}


def test_a_choice_that_comes_again_is_heard_once(state: Any) -> None:
    state["facets"] = {"choices": {"acts": [choice(1, "logging")]}}
    hearing.hear("facets")
    state["view"] = BEFORE
    hearing.hear("facets")
    assert session.chosen() == BEFORE
    assert hearing.heard("facets") == 1


def test_a_step_is_known_by_both_its_editions_until_the_next_choice(state: Any) -> None:
    acts = [{"edition": "2014", "seq": 1}, {"edition": "2013", "seq": 2}]
    state["steps"] = {"choices": {"acts": acts}}
    hearing.hear_step()
    assert session.stepped() == (2015, 2013)
    session.choose_mark("cusco")
    assert session.stepped() == ()


@pytest.mark.parametrize("before", [(), ("2012", "2014"), ("2014",)])
def test_an_edition_that_no_other_one_stood_before_is_no_step(
    before: tuple[str, ...], state: Any
) -> None:
    state["view"] = View("en", GOLD.choose(Facet.EDITION, before))
    state["steps"] = {"choices": {"acts": [{"edition": "2014", "seq": 1}]}}
    hearing.hear_step()
    assert session.chosen().selection.chosen(Facet.EDITION) == {"2014"}
    assert session.stepped() == ()


def test_of_several_choices_the_new_ones_are_taken_in_their_order(state: Any) -> None:
    state["heard-facets"] = 1
    acts = [choice(1, "fishing"), choice(2, "logging"), choice(3, "tourism")]
    state["facets"] = {"choices": {"acts": acts}}
    hearing.hear("facets")
    chosen = session.chosen().selection.chosen(Facet.SECTOR)
    assert chosen == {"gold-mining", "logging", "tourism"}
    assert hearing.heard("facets") == 3


@pytest.mark.parametrize("act", [partial(hearing.take_click, "map"), read._pick])
@pytest.mark.parametrize(
    ("click", "expected"),
    [({"kind": "mark", "id": "cusco"}, "cusco"), ({"kind": "none", "id": "sea"}, "")],
)
def test_a_click_on_the_map_chooses_its_mark_or_none(
    act: Callable[[], None], click: dict[str, str], expected: str, state: Any
) -> None:
    state["map"] = state["reader-map"] = click
    assert after(act) == View("en", GOLD, expected)


def test_the_map_that_moved_chooses_nothing(state: Any) -> None:
    state["map"] = state["reader-map"] = {"kind": "moved", "id": "-9.2~-75~6"}
    assert after(read._pick) == BEFORE
    assert after(partial(hearing.take_click, "map")).seen == "-9.2~-75~6"
    assert session.chosen().mark == "lima"


# What the parts of a page ask


def asking(seq: int, key: str, name: str, value: Any) -> dict[str, Any]:
    return {"seq": seq, "key": key, "name": name, "value": value}


HANDLERS = {
    "panels-above": {
        "direction": lambda: session.choose_direction(hearing.sent("panels-above", "direction"))
    },
    "map": {"click": partial(hearing.take_click, "map")},
}
INTO = {"direction": "into", "chosen": True}
CUSCO = {"kind": "mark", "id": "cusco", "seq": 1}


def test_all_that_parts_ask_is_heard_in_its_order(state: Any) -> None:
    asked = [asking(1, "map", "click", CUSCO), asking(2, "panels-above", "direction", INTO)]
    state["answer"] = {"asked": {"acts": asked}}
    hearing.hear_all("answer", HANDLERS)
    assert session.chosen().selection.chosen(Facet.DIRECTION) == {"into"}
    assert session.chosen().mark == "cusco"
    assert hearing.heard("answer") == 2


def test_what_was_asked_before_is_heard_once(state: Any) -> None:
    state["answer"] = {"asked": {"acts": [asking(1, "map", "click", CUSCO)]}}
    hearing.hear_all("answer", HANDLERS)
    state["view"] = BEFORE
    hearing.hear_all("answer", HANDLERS)
    assert session.chosen() == BEFORE


@pytest.mark.parametrize(("key", "name"), [("gone", "click"), ("map", "other")])
def test_what_no_part_of_the_page_takes_changes_nothing(key: str, name: str, state: Any) -> None:
    state["answer"] = {"asked": {"acts": [asking(1, key, name, CUSCO)]}}
    hearing.hear_all("answer", HANDLERS)
    assert session.chosen() == BEFORE
    assert hearing.heard("answer") == 1


def test_what_was_heard_is_not_taken_for_what_a_component_sends(state: Any) -> None:
    state["answer"] = {"asked": {"acts": [asking(1, "map", "click", CUSCO)]}}
    hearing.hear_all("answer", HANDLERS)
    state["map"] = {"kind": "mark", "id": "lima"}
    assert hearing.picked("map")["id"] == "lima"
