"""The page keeps what the reader has: what stands below the map, where it is scrolled, the map."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.atlas_page import CELL, AtlasPage
from tests.browser.conftest import NARROW, Atlas, NewPage
from tests.browser.serving import free_port, started

SCROLLED = "document.querySelector('[data-testid=stMain]').scrollTop"


def scroll_to(page: Page, top: int) -> float:
    page.evaluate(f"{SCROLLED} = {top}")
    scrolled: float = page.evaluate(SCROLLED)
    return scrolled


def drag(opened: AtlasPage) -> dict[str, float]:
    """Drag the map, and wait until the address has it."""
    box = opened.page.locator('iframe[src*="st_folium"]').bounding_box()
    assert box
    mouse = opened.page.mouse
    mouse.move(box["x"] + 60, box["y"] + 60)  # Open sea.
    mouse.down()
    mouse.move(box["x"] + 160, box["y"] + 120, steps=4)
    with opened.rerun():
        mouse.up()
        opened.page.wait_for_url("**map=*")
    return opened.view


def is_near(one: dict[str, float], other: dict[str, float]) -> bool:
    return all(abs(one[key] - other[key]) < 0.1 for key in one)


def test_what_stands_below_the_map_stays_after_every_choice(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    opened.go_below()
    top = scroll_to(page, 400)
    for term in ("logging", "fishing", "tourism"):
        with opened.rerun():
            opened.choose("sector", term)
        expect(page.locator(".st-key-table-note")).to_be_attached()
        assert page.evaluate(SCROLLED) == top
    with opened.rerun():
        page.go_back()
    expect(page.locator(".st-key-table-note")).to_be_attached()


def test_the_view_of_the_map_is_no_step_and_outlives_a_page_and_a_language(
    page: Page, atlas: Atlas
) -> None:
    opened = atlas(page)
    page.wait_for_url("**lang=en")
    steps = page.evaluate("history.length")
    moved = drag(opened)
    assert page.evaluate("history.length") == steps
    opened.speak_the_other_language()
    assert is_near(opened.view, moved)
    for name in ("Leer el informe", "Atlas"):
        with opened.rerun():
            page.locator(".pages a").filter(has_text=name).click()
            page.wait_for_url("**/read?**" if name != "Atlas" else "**/?**")
    opened.until(lambda: opened.drawn is not None, "the map")
    opened.until(lambda: is_near(opened.view, moved), "the view that was left")


def test_a_link_opens_the_map_where_its_sender_saw_it(page: Page, atlas: Atlas) -> None:
    opened = atlas(page, "?map=-12.05~-72.5~7.00")
    assert is_near(opened.view, {"lat": -12.05, "lng": -72.5, "zoom": 7})


def test_a_view_that_nobody_moved_is_not_in_the_address(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    opened.toggle("sector", "fishing")
    assert "map=" not in page.url


def test_a_link_to_a_statement_shows_it_first(page: Page, atlas: Atlas) -> None:
    opened = atlas(page, "?statement=tip-2015-047")
    assert opened.statements[0] == "tip-2015-047"
    expect(page.locator("article.selected")).to_be_in_viewport()


def test_on_a_narrow_screen_what_was_chosen_comes_into_sight(
    new_page: NewPage, atlas: Atlas
) -> None:
    page = new_page(NARROW)
    opened = atlas(page)
    opened.click_mark("lima")
    expect(page.locator(".statements article").first).to_be_in_viewport()


def test_a_statement_that_the_filters_hide_is_said_and_they_can_be_removed(
    page: Page, atlas: Atlas
) -> None:
    opened = atlas(page, "?statement=tip-2015-047&sector=fishing")
    expect(page.locator(".statements .hides")).to_contain_text("filters hide this statement")
    with opened.rerun():
        page.get_by_role("button", name="Remove the filters").click()
    opened.until(lambda: opened.checked == set(), "no filter")
    assert opened.statements[0] == "tip-2015-047"
    page.wait_for_url("**/?lang=en&statement=tip-2015-047")


def test_a_mark_that_the_filters_empty_is_said_and_they_can_be_removed(
    page: Page, atlas: Atlas
) -> None:
    opened = atlas(page, "?at=lima&sector=fishing")
    assert opened.statements == []
    page.get_by_role("button", name="Remove the filters").click()
    opened.until(lambda: opened.statements == ["tip-2015-013"], "the statement at the mark")


@pytest.mark.own_window
def test_a_card_copies_quote_sentence_and_citation(page: Page, atlas: Atlas) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    atlas(page, "?at=lima")
    page.locator('[data-id="tip-2015-013-copy"]').click()
    expect(page.locator('[data-id="tip-2015-013-copy"]')).to_have_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("“Lima”\n\nAccording to the profile of Peru")
    assert copied.endswith("/?lang=en&statement=tip-2015-013)")


def test_more_shows_as_many_as_it_says(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    more = page.locator(".statements .more")
    expect(more).to_have_text("Show 8 more of 39")
    with opened.rerun():
        more.click()
    opened.until(lambda: len(opened.statements) == 16, "8 more statements")
    expect(more).to_have_text("Show 8 more of 31")


def test_quotes_are_not_to_be_translated(page: Page, atlas: Atlas) -> None:
    atlas(page, "?at=lima")
    expect(page.locator(".statements blockquote")).to_have_attribute("translate", "no")


def test_a_server_that_starts_anew_finds_filter_and_language_again(
    browser: Browser, atlas: Atlas
) -> None:
    # A page of its own: a lost connection is an error that the page itself reports.
    page, port = browser.new_context().new_page(), free_port()
    with started("dashboard/app.py", port=port) as server:
        opened = atlas(page, f"{server.address}?lang=es&sector=fishing")
    with started("dashboard/app.py", port=port):
        page.locator(".stApp[data-test-connection-state=CONNECTED]").wait_for()
        opened.choose("sector", "logging")
        page.wait_for_url("**lang=es&sector=fishing%2Clogging")
    page.context.close()


def test_a_cell_of_the_matrix_filters_again_after_a_reset(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    opened.go_below()
    for _ in range(2):
        page.locator(CELL).first.click()
        page.wait_for_url("**group=*")
        opened.await_rest()
        page.get_by_role("button", name="Reset filters").click()
        page.wait_for_url(lambda url: "group=" not in url)
        opened.await_rest()
