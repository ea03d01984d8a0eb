"""Back and forward mean what a reader means: a filter, a mark or a page is one step."""

from playwright.sync_api import Page, expect

from geodata.selection import Facet
from tests.browser.atlas_page import AtlasPage
from tests.browser.conftest import Atlas

GOLD = (Facet.SECTOR.value, "gold-mining")
FISHING = (Facet.SECTOR.value, "fishing")
ELSEWHERE = "about:blank"


def go_to_read(opened: AtlasPage) -> None:
    with opened.rerun():
        opened.page.locator(".pages a").filter(has_text="Read the report").click()
        opened.page.wait_for_url("**/read?**")
        expect(opened.page.locator(".reader")).to_be_visible()


def back(opened: AtlasPage) -> None:
    with opened.rerun():
        opened.page.go_back()


def test_the_first_back_from_the_plain_address_leaves_the_site(page: Page, atlas: Atlas) -> None:
    page.goto(ELSEWHERE)
    atlas(page)
    page.wait_for_url("**/?lang=en")
    page.go_back()
    assert page.url == ELSEWHERE


def test_one_back_from_another_page_brings_the_filters_again(page: Page, atlas: Atlas) -> None:
    opened = atlas(page, "?sector=gold-mining")
    go_to_read(opened)
    assert "sector=gold-mining" in page.url
    back(opened)
    page.wait_for_url("**/?lang=en&sector=gold-mining")
    opened.until(lambda: opened.checked == {GOLD}, "the filter")
    expect(page.locator(".panels.above")).to_be_visible()


def test_a_filter_a_mark_and_a_page_are_a_step_each(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    before = page.evaluate("history.length")
    opened.toggle(*FISHING)
    opened.click_mark("peru")
    go_to_read(opened)
    assert page.evaluate("history.length") == before + 3
    back(opened)
    opened.until(lambda: opened.selected == {"peru"}, "the mark")
    back(opened)
    opened.until(lambda: opened.selected == set(), "no mark")
    assert opened.checked == {FISHING}
    back(opened)
    opened.until(lambda: opened.checked == set(), "no filter")


def test_forward_leads_to_the_page_and_its_filters(page: Page, atlas: Atlas) -> None:
    opened = atlas(page, "?sector=fishing")
    go_to_read(opened)
    back(opened)
    with opened.rerun():
        page.go_forward()
    page.wait_for_url("**/read?**sector=fishing")
    expect(page.locator(".reader")).to_be_visible()


def test_a_statement_in_the_text_is_one_step_from_its_card(page: Page, atlas: Atlas) -> None:
    opened = atlas(page, "?at=cusco")
    before = page.evaluate("history.length")
    page.get_by_role("link", name="Read it in the report").click()
    page.wait_for_url("**/read?**statement=tip-2015-012")
    expect(page.locator(".reader .run.selected").first).to_be_visible()
    assert page.evaluate("history.length") == before + 1
    back(opened)
    page.wait_for_url("**at=cusco")
    opened.until(lambda: opened.selected == {"cusco"}, "the mark")


def test_the_tab_is_titled_by_what_is_shown(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    expect(page).to_have_title("Human trafficking in Peru: what the US State Department reports")
    opened.toggle(*FISHING)
    expect(page).to_have_title(
        "fishing · Human trafficking in Peru: what the US State Department reports"
    )
    opened.click_mark("peru")
    go_to_read(opened)
    expect(page).to_have_title(
        "Peru · fishing · Read the report"
        " · Human trafficking in Peru: what the US State Department reports"
    )


def test_the_document_says_its_language(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    opened.speak_the_other_language()
    expect(page.locator("html")).to_have_attribute("lang", "es")
