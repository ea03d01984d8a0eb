"""What readers set for themselves: nothing is lost by it on the pages that are read most."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.atlas_page import PATIENCE, AtlasPage
from tests.browser.conftest import NARROW, WIDE
from tests.browser.cut_words import SPACED, assert_nothing_is_cut

ENLARGED = (320, 256)
"""A window of 1280 by 1024 pixels at 400 %."""

MOVING = """() => {
    const lasts = (times) => Math.max(...times.split(",").map(parseFloat)) > 0.02;
    const found = [], roots = [document];
    for (const frame of document.querySelectorAll("iframe")) roots.push(frame.contentDocument);
    while (roots.length)
        for (const it of roots.pop().querySelectorAll("*")) {
            if (it.shadowRoot) roots.push(it.shadowRoot);
            const style = getComputedStyle(it);
            const turns = style.transitionProperty !== "none" && lasts(style.transitionDuration);
            const runs = style.animationName !== "none" && lasts(style.animationDuration);
            if (it.checkVisibility() && (turns || runs)) found.push(it.className);
        }
    return found;
}"""

PAGES = ("?lang=es&at=madre-de-dios", "read?lang=es", "years?lang=es&topic=mining-forced-labor")


def resize(page: Page, size: tuple[int, int]) -> None:
    width, height = size
    page.set_viewport_size({"width": width, "height": height})


@pytest.mark.parametrize("address", PAGES)
def test_nothing_is_cut_or_moves_whatever_a_reader_has_set(
    page: Page, server: str, address: str
) -> None:
    """More contrast, colors of one's own, no motion, wide spacing, 400 %: on one opened page."""
    if address.startswith("years"):
        page.goto(server + address)
        expect(page.locator(".ledger table").last).to_be_visible(timeout=PATIENCE)
    else:
        AtlasPage(page).open(server + address)
    assert_nothing_is_cut(page, "as it is")
    page.emulate_media(contrast="more")
    assert_nothing_is_cut(page, "more contrast")
    page.emulate_media(contrast="no-preference", forced_colors="active")
    assert_nothing_is_cut(page, "forced colors")
    page.emulate_media(forced_colors="none", reduced_motion="reduce")
    assert page.evaluate(MOVING) == []
    resize(page, ENLARGED)
    assert_nothing_is_cut(page, "400 %")
    page.evaluate(SPACED)
    for size in (NARROW, WIDE):
        resize(page, size)
        assert_nothing_is_cut(page, f"spaced, {size}")


def test_the_sheet_over_the_map_has_an_edge_in_colors_of_the_readers_own(
    narrow_page: Page, server: str
) -> None:
    """Its shadow goes, and its ground is that of the page."""
    narrow_page.emulate_media(forced_colors="active")
    AtlasPage(narrow_page).open(f"{server}?lang=en&at=lima")
    sheet = narrow_page.locator(".sheet")
    width, line = sheet.evaluate(
        "it => [getComputedStyle(it).borderTopWidth, getComputedStyle(it).borderTopStyle]"
    )
    assert (width, line) == ("2px", "solid")
