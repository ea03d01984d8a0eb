"""What a reader sets in the drawer: nothing of a quick hand is lost."""

import pytest
from playwright.sync_api import Page, expect

from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from tests.browser.atlas_page import AtlasPage
from tests.browser.conftest import Atlas
from tests.browser.serving import Server

FIVE = ("logging", "fishing", "tourism", "narcotics", "gold-mining")
PACE = 150
"""Milliseconds between two ticks of a quick hand."""

SEARCH = ".search input"


def leave_out(opened: AtlasPage, facet: str, term: str) -> None:
    with opened.redrawn():
        opened.page.locator(f'[data-facet="{facet}"] [data-term="{term}"] .leave-out').click()


def searched(opened: AtlasPage, text: str) -> None:
    with opened.redrawn():
        opened.page.locator(SEARCH).fill(text)


def test_of_five_quick_ticks_none_is_lost_on_a_slow_server(
    page: Page, atlas: Atlas, running: Server
) -> None:
    opened = atlas(page)
    with running.slowed(0.2):
        for term in FIVE:
            opened.choose("sector", term)
            page.wait_for_timeout(PACE)
        page.wait_for_url(lambda url: all(term in url for term in FIVE))
    opened.await_rest()
    assert opened.checked == {(Facet.SECTOR.value, term) for term in FIVE}


def test_of_quick_choices_in_other_parts_of_the_page_none_is_lost_on_a_slow_server(
    page: Page, atlas: Atlas, running: Server
) -> None:
    opened = atlas(page)
    with running.slowed(0.2):
        page.locator('.panels.above [data-id="within"]').click()
        page.wait_for_timeout(PACE)
        opened.choose("sector", "gold-mining")
        page.wait_for_timeout(PACE)
        opened.mark("madre-de-dios").click()
        page.wait_for_timeout(PACE)
        opened.choose("group", "women")
        asked = ("direction=within", "sector=gold-mining", "at=madre-de-dios", "group=women")
        page.wait_for_url(lambda url: all(part in url for part in asked))
    opened.await_rest()
    assert opened.checked == {
        ("direction", "within"), ("sector", "gold-mining"), ("group", "women")
    }  # fmt: skip


def test_a_term_is_left_out(page: Page, atlas: Atlas, dataset: Dataset) -> None:
    opened = atlas(page)
    leave_out(opened, "sector", "not-stated")
    shown = dataset.select(Selection().exclude(Facet.SECTOR, ["not-stated"]))
    assert opened.marks == shown.by_place.keys()
    assert "sector=-not-stated" in page.url
    expect(page.locator(".chip")).to_have_text("not: sector not stated")


def test_a_term_is_left_out_by_the_keyboard(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    button = page.locator('[data-term="fishing"] .leave-out')
    page.locator('[data-term="fishing"] input').focus()
    page.keyboard.press("Tab")
    expect(button).to_be_focused()
    with opened.redrawn():
        page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(button).to_be_focused()


def test_a_ticked_term_is_no_longer_left_out(page: Page, atlas: Atlas) -> None:
    opened = atlas(page, "?sector=-fishing")
    opened.toggle("sector", "fishing")
    assert opened.checked == {("sector", "fishing")}
    assert page.url.endswith("sector=fishing")


def test_all_of_two_groups_can_be_asked_for(page: Page, atlas: Atlas, dataset: Dataset) -> None:
    opened = atlas(page, "?group=women,girls")
    with opened.redrawn():
        page.locator('[data-facet="group"] .rule').get_by_label("all of them").check()
    both = Selection().choose(Facet.VICTIM_GROUP, ["women", "girls"])
    assert opened.marks == dataset.select(both.ask_all(Facet.VICTIM_GROUP)).by_place.keys()
    page.wait_for_url("**all=group")


def test_any_or_all_is_asked_only_of_two_or_more(page: Page, atlas: Atlas) -> None:
    opened = atlas(page, "?group=women")
    rule = page.locator('[data-facet="group"] .rule')
    expect(rule).to_be_hidden()
    opened.choose("group", "girls")
    expect(rule).to_be_visible()


def test_a_chip_removes_its_filter_and_no_other(page: Page, atlas: Atlas) -> None:
    opened = atlas(page, "?sector=gold-mining&group=women,children&q=forced")
    with opened.rerun():
        page.get_by_role("button", name="Remove the filter women").click()
    assert opened.checked == {("sector", "gold-mining"), ("group", "children")}
    with opened.rerun():
        page.get_by_role("button", name="Remove the filter ‘forced’").click()
    expect(page.locator(SEARCH)).to_have_value("")
    page.wait_for_url("**/?lang=en&sector=gold-mining&group=children")


def test_what_is_typed_is_searched_for_after_a_pause(page: Page, atlas: Atlas) -> None:
    searched(atlas(page), "fishing")
    page.wait_for_url("**q=fishing")
    expect(page.locator(SEARCH)).to_have_value("fishing")


@pytest.mark.parametrize("key", ["Escape", "the cross"])
def test_an_emptied_search_shows_every_statement_at_once(
    page: Page, atlas: Atlas, key: str
) -> None:
    opened = atlas(page, "?q=fishing")
    field = page.locator(SEARCH)
    with opened.redrawn():
        if key == "Escape":
            field.press("Escape")
        else:
            box = field.bounding_box()
            assert box
            field.hover()
            field.click(position={"x": box["width"] - 16, "y": box["height"] / 2})
    expect(field).to_have_value("")
    page.wait_for_url("**/?lang=en")


def test_what_is_being_typed_outlives_an_answer(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    opened.choose("sector", "fishing")
    page.locator(SEARCH).press_sequentially("men ", delay=120)
    opened.await_rest()
    expect(page.locator(SEARCH)).to_have_value("men ")
    page.wait_for_url("**q=men**")


def test_a_very_long_search_is_answered(page: Page, atlas: Atlas) -> None:
    atlas(page, f"?q={'no such words ' * 180}")
    expect(page.get_by_text("No statement of 47 matches").first).to_be_visible()
    expect(page.get_by_role("button", name="Reset filters")).to_be_visible()


def test_british_spelling_finds_forced_labor(page: Page, atlas: Atlas) -> None:
    opened = atlas(page, "?q=forced labour")
    assert opened.statements


def test_what_a_social_network_appends_is_nobodys_mistake(page: Page, atlas: Atlas) -> None:
    opened = atlas(page, "?fbclid=IwAR0x&utm_source=post")
    expect(page.locator(".prose .notice")).to_have_count(0)
    opened.toggle("sector", "fishing")
    assert page.url.endswith("/?lang=en&sector=fishing")


def test_escape_closes_the_drawer_from_a_box_that_was_just_ticked(
    narrow_page: Page, atlas: Atlas
) -> None:
    opened = atlas(narrow_page)
    narrow_page.locator(".drawer").click()
    drawer = narrow_page.get_by_test_id("stSidebar")
    expect(drawer).to_have_attribute("data-collapsed", "false")
    opened.toggle(Facet.SECTOR.value, "gold-mining")
    narrow_page.keyboard.press("Escape")
    expect(drawer).to_have_attribute("data-collapsed", "true")
    opened.click_mark("madre-de-dios")
