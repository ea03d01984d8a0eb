"""Records that break under a running dashboard."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.atlas_page import AtlasPage
from tests.browser.conftest import Atlas
from tests.browser.serving import serving


def choose_a_filter(opened: AtlasPage) -> None:
    opened.choose("sector", "gold-mining")


def choose_a_mark(opened: AtlasPage) -> None:
    opened.mark("cusco").click()


@pytest.mark.parametrize("choose", [choose_a_filter, choose_a_mark])
def test_the_next_choice_shows_what_is_wrong_with_the_records_by_now(
    checkout: Path, page: Page, atlas: Atlas, choose: Callable[[AtlasPage], None]
) -> None:
    of_the_checkout = os.environ | {"PYTHONPATH": str(checkout)}
    with serving("dashboard/app.py", folder=checkout, environment=of_the_checkout) as address:
        opened = atlas(page, address)
        (checkout / "geodata" / "records" / "places.csv").unlink()
        choose(opened)
        expect(page.get_by_text("places.csv:1: -: the file is missing")).to_be_visible()
        expect(page.get_by_test_id("stException")).to_have_count(0)
