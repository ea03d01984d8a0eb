"""Every page for everyone: no rule of axe-core is broken, whatever a reader has done."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.atlas_page import MAP, PATIENCE, AtlasPage
from tests.browser.axe import Violation, violations
from tests.browser.conftest import Atlas, NewPage
from tests.browser.known_violations import ESSENTIAL, STREAMLIT

TABLET, PHONE = (768, 1024), (390, 844)
FOUND = "?statement=tip-2015-015"


def is_known(found: Violation) -> bool:
    if found.is_ours:
        return any(found.rule == rule and part in found.html for rule, part in ESSENTIAL)
    return (found.rule, found.where) in STREAMLIT


def assert_none(page: Page, state: str) -> None:
    new = [found for found in violations(page) if not is_known(found)]
    assert not new, f"{state}: " + "\n".join(map(str, new))


def assert_sound(opened: AtlasPage, state: str) -> None:
    assert_none(opened.page, state)


def resize(opened: AtlasPage, size: tuple[int, int]) -> None:
    width, height = size
    opened.page.set_viewport_size({"width": width, "height": height})
    opened.await_rest()


def test_the_atlas_breaks_no_rule_on_a_desk(page: Page, atlas: Atlas) -> None:
    opened = atlas(page, "?lang=en")
    assert_sound(opened, "opened")
    opened.toggle("sector", "gold-mining")
    opened.click_mark("madre-de-dios")
    opened.go_below()
    assert_sound(opened, "filtered, a mark chosen, below the map")
    opened.speak_the_other_language()
    with opened.redrawn():
        opened.choose("sector", "gold-mining")
    opened.toggle("sector", "fishing")
    opened.toggle("group", "indigenous")
    assert not opened.marks
    assert_sound(opened, "Spanish, nothing matches")


def test_the_atlas_breaks_no_rule_on_a_phone_or_a_tablet(
    new_page: NewPage, atlas: Atlas
) -> None:
    opened = atlas(new_page(PHONE), "?lang=es")
    opened.click_mark("lima")
    assert_sound(opened, "Spanish, phone, a mark chosen")
    opened.page.locator(".drawer").click()
    expect(opened.page.get_by_test_id("stSidebar")).to_have_attribute("data-collapsed", "false")
    assert_sound(opened, "Spanish, phone, the drawer open")
    opened.page.keyboard.press("Escape")
    opened.speak_the_other_language()
    resize(opened, TABLET)
    assert_sound(opened, "tablet")


def test_the_reader_breaks_no_rule(page: Page, atlas: Atlas, server: str) -> None:
    opened = atlas(page, f"{server}read{FOUND}&lang=en")
    assert_sound(opened, "a statement is read")
    opened.speak_the_other_language()
    resize(opened, PHONE)
    assert_sound(opened, "Spanish, phone")


def await_the_codes_colors(page: Page) -> None:
    """Streamlit fetches what draws a block of code when the page has stood for a while."""
    colored = page.get_by_test_id("stCode").locator("code span")
    expect(colored.first).to_be_visible(timeout=PATIENCE)


def test_the_guide_breaks_no_rule(page: Page, server: str) -> None:
    page.goto(f"{server}guide?lang=es")
    page.locator("summary").last.click(timeout=PATIENCE)
    expect(page.locator("h3").last).to_be_visible()
    await_the_codes_colors(page)
    assert_none(page, "Spanish")
    page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    page.locator(".st-key-masthead button").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    assert_none(page, "English, phone")


def test_the_menu_of_what_is_taken_away_breaks_no_rule(page: Page, atlas: Atlas) -> None:
    opened = atlas(page, "?lang=es&sector=fishing")
    opened.open_the_menu()
    assert_sound(opened, "Spanish, the menu open")
    resize(opened, PHONE)
    page.locator('.citing input[value="ris"]').check()
    assert_sound(opened, "phone, another style")


def test_a_frame_on_another_page_breaks_no_rule(new_page: NewPage, atlas: Atlas) -> None:
    opened = atlas(new_page((320, 320)), "?embed=true&lang=es")
    opened.click_mark("lima")
    assert_sound(opened, "Spanish, a frame, a mark chosen")


@pytest.mark.parametrize("path", ["", "read", "?embed=true"])
def test_the_box_of_a_map_never_scrolls(
    page: Page, atlas: Atlas, server: str, path: str
) -> None:
    atlas(page, server + path)
    page.locator(MAP).evaluate("frame => frame.style.height = '3000px'")
    box = page.locator("[class*='st-key-frame-of']")
    expect(box).to_have_count(1)
    assert_none(page, "a map higher than its box")


def test_the_page_to_code_breaks_no_rule(page: Page, server: str) -> None:
    page.goto(f"{server}coding?lang=es&sentence=7&step=compare")
    expect(page.locator(".st-key-academic li").first).to_be_visible(timeout=PATIENCE)
    page.locator('.coding [data-id="add"]').click()
    expect(page.locator(".coding .statement")).to_have_count(2)
    assert_none(page, "Spanish, two statements, compared")
    page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    page.locator(".st-key-masthead button").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    assert_none(page, "English, phone")
