"""Below a path of a server that serves other things too, the atlas is whole."""

from pathlib import Path

from playwright.sync_api import Page, expect

from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from tests.browser.atlas_page import PATIENCE
from tests.browser.conftest import Atlas
from tests.browser.resting import await_rest
from tests.browser.serving import started


def test_below_a_path_map_filter_reader_and_download_work(
    page: Page, atlas: Atlas, dataset: Dataset, project: Path
) -> None:
    own = {"PYTHONPATH": str(project)}
    with started("dashboard/app.py", folder=project, environment=own, path="peru/atlas/") as server:
        opened = atlas(page, f"{server.address}?lang=en&sector=fishing")
        shown = dataset.select(Selection().choose(Facet.SECTOR, ["fishing"]))
        assert opened.marks == shown.by_place.keys()
        opened.open_the_menu()
        with page.expect_download() as begun:
            page.locator(".st-key-download button").click()
        assert begun.value.suggested_filename.endswith(".csv")
        page.keyboard.press("Escape")
        page.get_by_role("link", name="Read the report").first.click()
        page.wait_for_url(f"{server.address}read?**sector=fishing**")
        words = page.locator(".reader .words").first
        expect(words).to_be_visible(timeout=PATIENCE)
        await_rest(page, PATIENCE)
        page.reload()
        expect(words).to_be_visible(timeout=PATIENCE)
        await_rest(page, PATIENCE)
        page.goto("about:blank")  # Before the server ends, which the page would miss.
