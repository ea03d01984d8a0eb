"""On a narrow screen the statements of a chosen mark come up over the map's foot."""

from collections import Counter

from playwright.sync_api import Locator, Page, expect

from tests.browser.atlas_page import AtlasPage
from tests.browser.conftest import Atlas
from tests.browser.focused import holds_focus

SHEET, CLOSE = ".statements .sheet", ".statements .sheet .close"
TITLE = f"{SHEET} h2"
BELOW = ".statements > article"
TARGET = 24
"""Pixels that a finger needs, at least."""


def top_of(found: Locator) -> float:
    box = found.bounding_box()
    assert box
    return box["y"]


def has_the_focus(opened: AtlasPage, selector: str) -> None:
    opened.until(lambda: holds_focus(opened.page, selector), f"the focus on {selector}")


def test_a_marks_statements_come_over_the_map_and_the_list_stays_below(
    narrow_page: Page, atlas: Atlas
) -> None:
    opened = atlas(narrow_page, "?lang=en")
    listed = opened.statements
    opened.click_mark("cusco")
    has_the_focus(opened, "h2")
    expect(narrow_page.locator(TITLE)).to_be_in_viewport()
    mark = opened.mark("cusco").bounding_box()
    assert mark
    assert mark["y"] + mark["height"] <= top_of(narrow_page.locator(SHEET))
    below = narrow_page.locator(BELOW).evaluate_all("cards => cards.map(card => card.id)")
    assert below == [key for key in listed if key != "tip-2015-012"]
    assert set(Counter(opened.statements).values()) == {1}
    assert narrow_page.locator(BELOW).first.is_visible()


def test_a_sheet_is_closed_in_three_ways_and_leaves_the_focus_at_its_mark(
    narrow_page: Page, atlas: Atlas
) -> None:
    opened, page = atlas(narrow_page, "?lang=es"), narrow_page
    for place in ("lima", "madre-de-dios", "iquitos"):
        opened.click_mark(place)
        has_the_focus(opened, "h2")
        with opened.redrawn():
            if place == "lima":
                page.keyboard.press("Escape")
            elif place == "iquitos":
                page.go_back()
            else:
                box = page.locator(CLOSE).bounding_box()
                assert box
                assert min(box["width"], box["height"]) >= TARGET
                page.locator(CLOSE).click()
        has_the_focus(opened, f'.mark[data-id="{place}"]')
        expect(page.locator(SHEET)).to_have_count(0)
        assert opened.selected == set()


def test_a_link_to_a_mark_opens_its_sheet_and_a_wider_window_puts_it_beside_the_map(
    narrow_page: Page, atlas: Atlas
) -> None:
    opened = atlas(narrow_page, "?lang=en&at=madre-de-dios")
    expect(narrow_page.locator(TITLE)).to_be_in_viewport()
    over = opened.statements
    narrow_page.set_viewport_size({"width": 1024, "height": 768})
    expect(narrow_page.locator(SHEET)).to_have_count(0)
    assert opened.statements == over
