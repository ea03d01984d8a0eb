"""The parts of a page that stand: mounted once, then told by one answer."""

from contextlib import nullcontext

import pytest
from streamlit.delta_generator import DeltaGenerator

from dashboard.components import standing
from dashboard.components.standing import Standing


def hear() -> None:
    raise AssertionError("nobody asked")


def test_on_a_page_whose_parts_do_not_stand_each_is_shown() -> None:
    assert not standing.is_told("panels", [1], {"on_direction_change": hear})
    assert standing.stamp() == 0
    assert not standing.is_answering()


def test_a_part_that_is_mounted_is_shown_and_known_by_who_hears_it() -> None:
    page = Standing()
    with page.mounting():
        given = {"on_direction_change": hear, "width": "content"}
        assert not standing.is_told("panels", [1], given)
        assert standing.stamp() == page.at > 0
    assert page.handlers == {"panels": {"direction": hear}}
    assert page.given == {}


def test_an_answer_collects_what_the_parts_are_given_and_shows_none() -> None:
    page = Standing()
    with page.mounting():
        standing.is_told("panels", [1], {})
    with page.answering():
        assert standing.is_told("panels", [2], {"on_direction_change": hear})
        assert standing.is_told("chips", [3], {})
    assert page.given == {"panels": [2], "chips": [3]}
    assert page.handlers["panels"] == {"direction": hear}


def test_the_next_answer_forgets_what_the_last_one_gave() -> None:
    page = Standing()
    with page.answering():
        standing.is_told("panels", [1], {})
    first = page.at
    with page.answering():
        standing.is_told("chips", [2], {})
    assert page.given == {"chips": [2]}
    assert page.at >= first


def test_after_an_answer_that_broke_off_parts_are_shown_again() -> None:
    with pytest.raises(ValueError, match="broken"), Standing().answering():
        raise ValueError("broken")
    assert standing.current() is None


def test_an_answer_opens_no_container() -> None:
    page = Standing()
    with page.mounting():
        assert isinstance(standing.container(), DeltaGenerator)
    with page.answering():
        assert isinstance(standing.container(), nullcontext)


def test_what_answers_for_itself_does_not_stand() -> None:
    page = Standing()
    with page.mounting():
        with standing.apart():
            assert not standing.is_told("taking", [1], {"on_choice_change": hear})
            assert standing.stamp() == 0
        assert standing.stamp() == page.at
    assert page.handlers == {}
