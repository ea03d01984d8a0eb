"""Where things stand on a wide and on a narrow screen."""

from itertools import combinations
from typing import Any

import pytest
from playwright.sync_api import FloatRect, Page, expect

from dashboard.words.language import CODES, Code
from tests.browser.atlas_page import MAP
from tests.browser.conftest import NARROW, WIDE, Atlas, NewPage

LABELS = ".name, .mark, .letter"
CONTROLS = ".leaflet-control > *, .leaflet-control-attribution, .zoom, .panel"
TOUCHING = 0.5
"""Pixels of overlap that the eye does not see."""


def overlap(a: dict[str, Any], b: dict[str, Any]) -> bool:
    across = min(a["right"], b["right"]) - max(a["left"], b["left"])
    down = min(a["bottom"], b["bottom"]) - max(a["top"], b["top"])
    return bool(min(across, down) > TOUCHING)


def map_box(page: Page) -> FloatRect:
    box = page.locator(MAP).bounding_box()
    assert box is not None
    return box


@pytest.mark.parametrize("code", CODES)
def test_on_a_wide_screen_the_map_is_high_up_and_tall(
    page: Page, atlas: Atlas, code: Code
) -> None:
    opened = atlas(page, f"?lang={code}")
    box, (leaflet,) = map_box(page), opened.boxes(".leaflet-container")
    assert box["y"] < 300
    assert min(box["height"], leaflet["height"]) >= 480


@pytest.mark.parametrize("code", CODES)
def test_on_a_narrow_screen_the_map_is_tall_enough(
    narrow_page: Page, atlas: Atlas, code: Code
) -> None:
    opened = atlas(narrow_page, f"?lang={code}")
    (leaflet,) = opened.boxes(".leaflet-container")
    assert min(map_box(narrow_page)["height"], leaflet["height"]) >= 320


@pytest.mark.parametrize("code", CODES)
def test_on_a_narrow_screen_nothing_runs_over_the_side(
    narrow_page: Page, atlas: Atlas, code: Code
) -> None:
    atlas(narrow_page, f"?lang={code}")
    for scroller in ("html", '[data-testid="stMain"]'):
        beyond = narrow_page.locator(scroller).evaluate("it => it.scrollWidth - it.clientWidth")
        assert beyond == 0, scroller


def test_on_a_narrow_screen_a_button_opens_the_filters(narrow_page: Page, atlas: Atlas) -> None:
    opened, field = atlas(narrow_page), narrow_page.locator('[data-term="gold-mining"] input')
    expect(field).not_to_be_in_viewport()
    narrow_page.locator("button.drawer").click()
    expect(field).to_be_in_viewport()
    opened.toggle("sector", "gold-mining")
    expect(narrow_page.locator("button.drawer")).to_contain_text("1")


@pytest.mark.parametrize("code", CODES)
def test_on_a_narrow_screen_the_reset_lies_open(
    narrow_page: Page, atlas: Atlas, code: Code
) -> None:
    opened = atlas(narrow_page, f"?lang={code}&group=children")
    reset = narrow_page.locator(".st-key-reset button")
    expect(reset).to_be_in_viewport(ratio=1)
    with opened.redrawn():
        reset.click()
    assert opened.checked == set()


def top_of_the_map(page: Page) -> float:
    """Return where the map begins, from the top of the page, however far it is scrolled."""
    top: float = page.locator(MAP).evaluate(
        "map => map.getBoundingClientRect().top"
        " + document.querySelector('[data-testid=stMain]').scrollTop"
    )
    return top


TICK_MANY = """fields => fields.filter((field) => !field.checked).slice(0, 14)
    .forEach((field) => field.click())"""
"""More filters than two lines say."""


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("size", [WIDE, (1024, 768), NARROW])
def test_the_map_stays_where_it_is_whatever_is_chosen(
    new_page: NewPage, atlas: Atlas, size: tuple[int, int], code: Code
) -> None:
    """No match, filters that fill two lines, more than fill them, and back, on one opened page."""
    opened = atlas(new_page(size), f"?lang={code}")
    page = opened.page
    tops = {"opened": top_of_the_map(page)}

    def choose(*terms: str) -> None:
        for term in terms:
            with opened.rerun():
                page.locator(f'[data-term="{term}"] input').evaluate("it => it.click()")
        tops[f"{terms} after {len(tops)}"] = top_of_the_map(page)

    choose("fishing")
    choose("indigenous")
    assert not opened.marks
    choose("indigenous")
    choose("gold-mining", "women")
    page.locator('[data-facet="sector"] [data-term] input').evaluate_all(TICK_MANY)
    opened.until(lambda: len(opened.checked) > 12, "many filters")
    opened.until(lambda: page.locator(".chip").count() > 12, "their chips")
    opened.await_rest()
    tops["many"] = top_of_the_map(page)
    sentence = page.locator(".st-key-sentence")
    assert sentence.evaluate("it => it.scrollHeight > it.clientHeight && it.tabIndex === 0")
    assert tops == pytest.approx(dict.fromkeys(tops, tops["opened"]), abs=1)


def test_a_sentence_of_one_line_stands_in_the_middle_of_its_two(page: Page, atlas: Atlas) -> None:
    atlas(page)
    middles = [
        box["y"] + box["height"] / 2
        for part in (".st-key-sentence", ".st-key-sentence p")
        if (box := page.locator(part).bounding_box())
    ]
    assert middles == pytest.approx([middles[0]] * 2, abs=2)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_no_two_labels_overlap_at_the_first_zoom(
    new_page: NewPage, atlas: Atlas, size: tuple[int, int], code: Code
) -> None:
    boxes = atlas(new_page(size), f"?lang={code}").boxes(LABELS)
    assert len(boxes) > 20
    assert [(a["name"], b["name"]) for a, b in combinations(boxes, 2) if overlap(a, b)] == []


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_no_control_covers_a_label_at_the_first_zoom(
    new_page: NewPage, atlas: Atlas, size: tuple[int, int], code: Code
) -> None:
    opened = atlas(new_page(size), f"?lang={code}")
    controls, labels = opened.boxes(CONTROLS), opened.boxes(LABELS)
    assert controls
    covered = [(a["name"], b["name"]) for a in labels for b in controls if overlap(a, b)]
    assert covered == []
