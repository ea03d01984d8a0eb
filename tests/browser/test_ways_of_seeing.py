"""Nothing is lost to narrow windows, wider text spacing, or the colors of the reader's system."""

import tomllib

import pytest
from playwright.sync_api import Browser, Page, expect

from dashboard.views.hues import LAND
from tests.browser.atlas_page import MAP, PATIENCE, AtlasPage
from tests.browser.conftest import Atlas, NewPage
from tests.browser.focused import holds_focus
from tests.browser.resting import await_rest
from tests.browser.serving import ROOT

SPACED = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`);
    const roots = root => [root, ...[...root.querySelectorAll("*")]
        .flatMap(held => held.shadowRoot ? roots(held.shadowRoot) : [])];
    for (const root of roots(document))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}"""
"""The spacing that WCAG 1.4.12 asks a page to bear."""

BEYOND = """() => {
    const main = document.querySelector('[data-testid="stMain"]');
    return main.scrollWidth - main.clientWidth;
}"""

CUT = """nodes => nodes.filter(node => node.scrollWidth > node.clientWidth + 1
    || node.scrollHeight > node.clientHeight + 1).map(node => node.textContent)"""


@pytest.mark.parametrize("size", [(720, 450), (320, 640)], ids=str)
def test_a_page_that_is_enlarged_or_spaced_scrolls_one_way_only(
    new_page: NewPage, atlas: Atlas, server: str, size: tuple[int, int]
) -> None:
    opened = atlas(new_page(size), "?lang=es")
    page = opened.page
    page.locator(".rest button").press("Enter")
    expect(page.locator(".st-key-table-note")).to_be_attached()
    opened.await_rest()
    assert page.evaluate(BEYOND) == 0
    page.evaluate(SPACED)
    assert page.evaluate(BEYOND) == 0
    assert page.locator(".matrix :is(th span, button)").evaluate_all(CUT) == []
    for name in ("read", "guide"):
        page.goto(f"{server}{name}?lang=es")
        expect(page.locator("h1")).to_be_visible()
        await_rest(page, PATIENCE)
        assert page.evaluate(BEYOND) == 0


def test_the_map_stays_where_it_is_when_nothing_matches(page: Page, atlas: Atlas) -> None:
    opened = atlas(page, "?lang=en&sector=fishing")
    before = page.locator(MAP).bounding_box()
    opened.toggle("group", "indigenous")
    assert not opened.marks
    opened.await_rest()
    assert page.locator(MAP).bounding_box() == before


def test_who_asks_for_what_stands_below_goes_on_there(page: Page, atlas: Atlas) -> None:
    opened = atlas(page, "?lang=en")
    page.locator(".rest button").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".st-key-table-note")).to_be_attached()
    opened.until(lambda: holds_focus(page, ".st-key-matrix"), "the focus below the map")


def test_forced_colors_keep_quotes_and_what_is_chosen_apart(
    browser: Browser, server: str
) -> None:
    context = browser.new_context(forced_colors="active")
    try:
        opened = AtlasPage(context.new_page()).open(f"{server}read?statement=tip-2015-015&lang=en")
        quoted = opened.page.locator(".run.quoted").first
        expect(quoted).to_have_css("border-bottom-style", "solid")
        chosen = opened.page.locator(".run.selected").first
        expect(chosen).to_have_css("outline-style", "solid")
        mark = opened.body.locator(".mark.selected").first
        expect(mark).to_have_css("outline-style", "solid")
    finally:
        context.close()


PAINTED = """node => {
    const { color, backgroundColor } = getComputedStyle(node);
    return [color, backgroundColor];
}"""


def rgb(color: str) -> str:
    """Write a color as a browser tells it."""
    return f"rgb({', '.join(str(int(color[at : at + 2], 16)) for at in (1, 3, 5))})"


def test_on_a_dark_system_the_page_is_the_light_one_whole(page: Page, atlas: Atlas) -> None:
    theme = tomllib.loads((ROOT / "dashboard/.streamlit/config.toml").read_text())["theme"]
    page.emulate_media(color_scheme="dark")
    opened = atlas(page, "?lang=en")
    text, paper = page.locator(".stApp").evaluate(PAINTED)
    cards = page.locator(".statements").evaluate(PAINTED)
    land = opened.body.evaluate(PAINTED)
    schemes = [
        document.evaluate("getComputedStyle(document.documentElement).colorScheme")
        for document in (page, opened.map)
    ]
    page.emulate_media(color_scheme="null")
    assert (text, paper) == (rgb(theme["textColor"]), rgb(LAND["paper"]))
    assert cards[0] == rgb(theme["textColor"])
    assert land[1] == rgb(LAND["paper"])
    assert "dark" not in schemes
