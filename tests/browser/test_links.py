"""The whole view lives in the address: copied, switched, taken back."""

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from dashboard.words.language import Code, language
from geodata.selection import Facet
from tests.browser.atlas_page import AtlasPage
from tests.browser.conftest import WIDE, Atlas, NewPage

GOLD = (Facet.SECTOR.value, "gold-mining")
CHILDREN = (Facet.VICTIM_GROUP.value, "children")


def query(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def has_title(page: Page, code: Code) -> None:
    title = page.get_by_test_id("stMain").get_by_role("heading").first
    expect(title).to_have_text(language(code).say("title", year="2015"))


def choose(opened: AtlasPage) -> tuple[object, ...]:
    """Set two filters and select a mark; return what is seen."""
    opened.toggle(*GOLD)
    opened.toggle(*CHILDREN)
    opened.click_mark("peru")
    return seen(opened)


def seen(opened: AtlasPage) -> tuple[object, ...]:
    return opened.marks, opened.arrows, opened.checked, opened.selected, opened.statements


def test_the_address_holds_the_view_as_codes(page: Page, atlas: Atlas) -> None:
    choose(atlas(page))
    assert query(page) == {
        "lang": ["en"], "sector": ["gold-mining"], "group": ["children"], "at": ["peru"],
    }


def test_a_copied_address_opens_the_same_view_for_another_reader(
    page: Page, new_page: NewPage, atlas: Atlas
) -> None:
    before = choose(atlas(page))
    assert seen(atlas(new_page(WIDE), page.url)) == before


def test_a_copied_address_opens_the_same_view_in_the_other_language(
    page: Page, new_page: NewPage, atlas: Atlas
) -> None:
    before, other = choose(atlas(page)), new_page(WIDE)
    assert seen(atlas(other, page.url.replace("lang=en", "lang=es"))) == before
    has_title(other, "es")


def test_a_statement_of_the_address_is_set_off_in_the_panel(page: Page, atlas: Atlas) -> None:
    atlas(page, "?at=lima&statement=tip-2015-013")
    expect(page.locator(".statements article.selected")).to_have_id("tip-2015-013")


@pytest.mark.parametrize("part", ["sector=sorcery", "at=atlantis", "color=red", "lang=xx"])
def test_an_unknown_part_of_the_address_is_named_until_the_next_filter(
    page: Page, atlas: Atlas, part: str
) -> None:
    opened = atlas(page, f"?{part}")
    key, value = part.split("=")
    named = key if key == "color" else value
    expect(page.locator(".prose .notice")).to_contain_text(named)
    opened.toggle(*GOLD)
    expect(page.locator(".prose .notice")).to_have_count(0)


def test_the_language_changes_in_one_click_and_keeps_the_view(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    before = choose(opened)
    has_title(page, "en")
    opened.speak_the_other_language()
    has_title(page, "es")
    assert seen(opened) == before
    assert query(page)["lang"] == ["es"]


def test_back_restores_the_filters_before(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    opened.toggle(*GOLD)
    before = seen(opened)
    opened.toggle(*CHILDREN)
    with opened.redrawn():
        page.go_back()
    assert seen(opened) == before
    assert opened.checked == {GOLD}


def test_forward_after_back_restores_the_filters_after(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    opened.toggle(*GOLD)
    after = seen(opened)
    with opened.redrawn():
        page.go_back()
    assert opened.checked == set()
    with opened.redrawn():
        page.go_forward()
    assert seen(opened) == after
