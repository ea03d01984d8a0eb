"""Stepping through the editions by keys: address, sentence, signs and focus follow, and back."""

import os

from playwright.sync_api import Page, expect

from dashboard.views.atlas_map import atlas_map
from dashboard.views.scope import OPENING
from dashboard.views.steps import changed
from dashboard.words.language import language
from geodata.dataset import Dataset, load
from geodata.selection import Facet, Selection
from tests.browser.atlas_page import AtlasPage
from tests.browser.conftest import Atlas
from tests.browser.serving import ROOT, started

ENGLISH = language("en")
EDITION = ".steps .edition"


def edition(year: int) -> Selection:
    return OPENING.choose(Facet.EDITION, [str(year)])


def assert_stepped(opened: AtlasPage, dataset: Dataset, before: int, after: int) -> None:
    """Address, chosen edition, sentence and the map's signs are those of the step."""
    page, shown = opened.page, dataset.select(edition(after))
    page.wait_for_url(f"**&edition={after}")
    chosen = page.locator(f"{EDITION}[aria-checked=true]")
    expect(chosen).to_have_attribute("data-id", str(after))
    said = changed(dataset, shown.selection, (before, after), ENGLISH)
    expect(page.locator(".steps .said")).to_have_text(said)
    expect(page.get_by_role("status").filter(has_text=said)).to_be_attached()
    drawn = atlas_map(dataset, shown, frozenset(), ENGLISH)
    assert opened.marks == {mark.id for mark in drawn.marks}
    assert opened.arrows == {arrow.id for arrow in drawn.arrows}


def test_keys_step_through_the_editions_and_the_browser_goes_back(
    page: Page, atlas: Atlas
) -> None:
    dataset = load()
    own = os.environ | {"PYTHONPATH": str(ROOT)}
    with started("dashboard/app.py", environment=own) as server:
        opened = atlas(page, f"{server.address}?lang=en&edition=2011")
        expect(page.locator(".steps .said")).to_have_count(0)
        lima = opened.mark("lima")
        lima.focus()
        with opened.redrawn():
            page.keyboard.press("]")
        assert_stepped(opened, dataset, 2011, 2012)
        expect(lima).to_be_focused()
        page.locator(f"{EDITION}[aria-checked=true]").focus()
        with opened.redrawn():
            page.keyboard.press("]")
        assert_stepped(opened, dataset, 2012, 2013)
        with opened.redrawn():
            page.keyboard.press("[")
        assert_stepped(opened, dataset, 2013, 2012)
        with opened.redrawn():
            page.go_back()
        assert_stepped(opened, dataset, 2012, 2013)
        with opened.redrawn():
            page.go_back()
        with opened.redrawn():
            page.go_back()
        assert_stepped(opened, dataset, 2012, 2011)
