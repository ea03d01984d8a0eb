"""Records that break under a running dashboard."""

import os
from pathlib import Path

from playwright.sync_api import Page, expect

from geodata.selection import Facet
from tests.browser.conftest import Atlas
from tests.browser.serving import serving


def test_a_filter_shows_what_is_wrong_with_the_records_by_now(
    checkout: Path, page: Page, atlas: Atlas
) -> None:
    of_the_checkout = os.environ | {"PYTHONPATH": str(checkout)}
    with serving("dashboard/app.py", folder=checkout, environment=of_the_checkout) as address:
        opened = atlas(page, address)
        (checkout / "geodata" / "records" / "places.csv").unlink()
        opened.choose(Facet.SECTOR.value, "gold-mining")
        expect(page.get_by_text("places.csv:1: -: the file is missing")).to_be_visible()
        expect(page.get_by_test_id("stException")).to_have_count(0)
