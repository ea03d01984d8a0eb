"""The pages stand in a row in the bar, on a narrow screen under it, and nowhere else."""

from playwright.sync_api import Page, expect

from dashboard.views.page_row import PAGES
from dashboard.words.language import language
from tests.browser.atlas_page import PATIENCE, AtlasPage
from tests.browser.conftest import Atlas, NewPage

ROW, DRAWER = ".pages", ".drawer"
LEAST = 24
"""Pixels that a finger needs, at least."""


def said_of_pages(page: Page) -> int:
    """Count the lists of pages that a screen reader meets, as the browser itself tells it."""
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    return sum(node["role"]["value"] == "navigation" for node in tree if not node["ignored"])


def test_the_pages_are_in_sight_and_lead_on_within_the_session(
    narrow_page: Page, atlas: Atlas
) -> None:
    page, spanish = narrow_page, language("es")
    atlas(page, "?lang=es&sector=gold-mining")
    opened_by_address: list[str] = []
    page.on("domcontentloaded", lambda at: opened_by_address.append(at.url))
    for name in PAGES[::-1]:
        said = spanish.say(f"page-{name}")
        link = page.locator(ROW).get_by_role("link", name=said)
        link.scroll_into_view_if_needed()
        link.click()
        expect(page.locator(f"{ROW} [aria-current=page]")).to_have_text(said, timeout=PATIENCE)
        page.wait_for_url("**sector=gold-mining")
        expect(page.locator(f"{ROW} [aria-current=page]")).to_be_in_viewport(ratio=0.99)
    assert opened_by_address == []


def test_no_two_lists_of_pages_are_read_out_and_none_runs_over_the_side(
    narrow_page: Page, atlas: Atlas
) -> None:
    page = narrow_page
    opened = atlas(page, "?lang=es")
    page.set_viewport_size({"width": 320, "height": 640})
    opened.await_rest()
    main = page.get_by_test_id("stMain")
    assert main.evaluate("it => it.scrollWidth - it.clientWidth") == 0
    heights = page.locator(f"{ROW} a").evaluate_all("all => all.map(it => it.offsetHeight)")
    assert len(heights) == len(PAGES)
    assert page.locator(ROW).evaluate("it => it.offsetHeight") < 2 * LEAST
    expect(page.locator(f"{ROW}.after")).to_be_visible()
    page.locator(f"{ROW} a").first.focus()
    for name in PAGES[1:]:
        page.keyboard.press("Tab")
        link = page.locator(ROW).get_by_role("link", name=language("es").say(f"page-{name}"))
        expect(link).to_be_focused()
        expect(link).to_be_in_viewport(ratio=1)
    expect(page.locator(f"{ROW}.before:not(.after)")).to_be_visible()
    assert min(heights) >= LEAST
    assert said_of_pages(page) == 1
    page.locator(DRAWER).click()
    expect(page.get_by_test_id("stSidebar")).to_have_attribute("data-collapsed", "false")
    assert said_of_pages(page) == 0
    page.keyboard.press("Escape")
    page.set_viewport_size({"width": 1440, "height": 900})
    expect(page.locator(ROW)).to_be_visible()
    assert said_of_pages(page) == 1


def test_in_the_bar_the_pages_stay_in_sight_and_cover_neither_drawer_nor_menu(
    new_page: NewPage, server: str
) -> None:
    page = new_page((800, 700))
    AtlasPage(page).open(f"{server}?lang=es")
    page.get_by_test_id("stMain").evaluate("it => (it.scrollTop = 500)")
    expect(page.locator(f"{ROW}.after")).to_be_in_viewport(ratio=1)
    page.get_by_test_id("stMainMenu").get_by_role("button").click(trial=True)
    page.get_by_test_id("stSidebar").hover()
    page.get_by_test_id("stSidebarCollapseButton").get_by_role("button").click()
    page.locator(f"{ROW} a").first.click(trial=True)
    page.get_by_test_id("stExpandSidebarButton").click(trial=True)
