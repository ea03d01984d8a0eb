"""Parts that stand beside one another as one element."""

import json
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.components import standing
from dashboard.components.standing import Part, Standing
from dashboard.components.together import together
from tests.dashboard.visiting import visit

ELEMENTS = 12
"""What Streamlit goes through several times for each answer on the atlas page, at most."""


def groups(app: AppTest) -> dict[str, list[dict[str, Any]]]:
    shown = (json.loads(element.proto.json) for element in app.get("bidi_component"))
    return {key: given["parts"] for given, key, _ in shown if "parts" in given and "heard" in given}


def part(key: str) -> Part:
    return Part(key, "panels", "div", "component/panels.js", [{}, key, 0], {})


def test_the_atlas_has_few_elements() -> None:
    app = visit(lang="en")
    kinds = ("bidi_component", "component_instance", "markdown", "title", "button", "header")
    assert sum(len(app.get(kind)) for kind in kinds) <= ELEMENTS


def test_a_group_holds_its_parts_in_their_order_each_under_its_own_key() -> None:
    held = {key: [each["key"] for each in parts] for key, parts in groups(visit(lang="en")).items()}
    assert held["shown-parts"] == ["unknown", "sentence", "drawer", "reset"]
    assert held["chosen"] == ["voices", "chips"]
    assert held["under-the-map"][:3] == ["steps", "map-legend", "panels-below"]


def test_a_part_of_a_group_is_told_what_it_would_be_told_alone() -> None:
    for parts in groups(visit(lang="en")).values():
        for each in parts:
            data, key, stamp = each["given"]
            assert isinstance(data, dict)
            assert key == each["key"]
            assert stamp > 0  # It stands: the answer tells it.
            assert each["script"].startswith("component/")


def test_on_a_page_whose_parts_do_not_stand_a_group_is_shown_anew_with_all_its_parts() -> None:
    [parts] = groups(visit("read", lang="en")).values()
    assert [each["given"][2] for each in parts] == [0] * len(parts)


def test_outside_of_a_group_a_part_is_an_element_of_its_own() -> None:
    assert not standing.is_grouped(part("panels"))
    with standing.grouping() as parts:
        assert standing.is_grouped(part("panels"))
    assert [each.key for each in parts] == ["panels"]
    assert not standing.is_grouped(part("panels"))


def test_an_answer_shows_no_group() -> None:
    page = Standing()
    with page.answering(), together("group"):
        assert not standing.is_grouped(part("panels"))
    assert page.given == {}


def test_a_group_that_broke_off_takes_no_more_parts() -> None:
    with pytest.raises(ValueError, match="broken"), together("group"):
        raise ValueError("broken")
    assert not standing.is_grouped(part("panels"))
