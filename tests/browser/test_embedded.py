"""The map in a frame on another page, at any size from 320 by 320."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from dashboard.views.scope import OPENING
from dashboard.views.sentence import shown_sentence
from dashboard.words.language import CODES, Code, language
from geodata.dataset import Dataset
from geodata.selection import Facet
from tests.browser.atlas_page import MAP, PATIENCE
from tests.browser.conftest import Atlas, NewPage

SIZES = [(320, 320), (320, 640), (600, 400), (1100, 800)]
BEYOND = "it => it.scrollWidth - it.clientWidth"
MAIN = '[data-testid="stMain"]'


def box(page: Page, selector: str) -> Any:
    found = page.locator(selector).bounding_box()
    assert found is not None
    return found


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_frame_of_any_size_shows_map_sentence_caution_and_link(
    new_page: NewPage, atlas: Atlas, dataset: Dataset, size: tuple[int, int], code: Code
) -> None:
    page, words = new_page(size), language(code)
    atlas(page, f"?embed=true&lang={code}&sector=fishing")
    shown = dataset.select(OPENING.choose(Facet.SECTOR, ["fishing"]))
    above, below = page.locator(".st-key-embedded-above"), page.locator(".st-key-embedded-below")
    expect(above).to_contain_text(shown_sentence(dataset, shown, words))
    expect(below).to_contain_text(words.say("legend-caveat"))
    for part in (above, below, page.locator(MAP)):
        expect(part).to_be_in_viewport(ratio=1)
    assert box(page, MAP)["height"] >= 150
    for scroller in ("html", MAIN):
        assert page.locator(scroller).evaluate(BEYOND) == 0, scroller


def test_the_link_of_a_frame_leads_to_the_whole_view(page: Page, atlas: Atlas) -> None:
    atlas(page, "?embed=true&lang=es&sector=fishing")
    link = page.locator(".st-key-embedded-below a")
    address = link.get_attribute("href") or ""
    assert "sector=fishing" in address
    assert "embed" not in address
    assert link.get_attribute("target") == "_blank"


def test_a_mark_that_is_chosen_in_a_frame_leads_to_its_statements(
    page: Page, atlas: Atlas, dataset: Dataset
) -> None:
    opened = atlas(page, "?embed=true&lang=en")
    opened.click_mark("lima")
    link = page.locator(".st-key-embedded-below a")
    expect(link).to_contain_text(dataset.places["lima"].name_en, timeout=PATIENCE)
    assert "at=lima" in (link.get_attribute("href") or "")


def test_the_map_grows_with_its_frame(page: Page, atlas: Atlas) -> None:
    opened = atlas(page, "?embed=true&lang=en")
    before = box(page, MAP)["height"]
    page.set_viewport_size({"width": 1440, "height": 500})
    opened.until(lambda: box(page, MAP)["height"] < before - 300, "a lower map")
    expect(page.locator(".st-key-embedded-below")).to_be_in_viewport(ratio=1)


def test_a_frame_has_no_filters_and_no_pages(page: Page, atlas: Atlas) -> None:
    atlas(page, "?embed=true&lang=en")
    for part in ("stSidebar", "stHeader"):
        expect(page.get_by_test_id(part)).not_to_be_visible()
