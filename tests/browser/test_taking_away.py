"""The menu "Take it away" in a real browser: a format, another, back, and a citation."""

import json
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from dashboard.words.language import CODES, Code, language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from tests.browser.atlas_page import PATIENCE, AtlasPage
from tests.browser.conftest import NARROW, Atlas, NewPage
from tests.browser.serving import Server

BUTTON = ".st-key-download button"
BEYOND = "box => box.scrollWidth - box.clientWidth"
BODY = '[data-testid="stPopoverBody"]'


def take(opened: AtlasPage, key: str, ending: str) -> None:
    """Choose a format, and wait for its button."""
    opened.page.locator(".taking select").select_option(key)
    expect(opened.page.locator(BUTTON)).to_contain_text(f".{ending}", timeout=PATIENCE)
    opened.await_rest()


@contextmanager
def halted(server: Server) -> Iterator[None]:
    """Let the server do nothing for a while."""
    server.process.send_signal(signal.SIGSTOP)
    try:
        yield
    finally:
        server.process.send_signal(signal.SIGCONT)


def file_of(page: Page, folder: Path) -> Path:
    """Press the button; return the file that comes, under the name that it has."""
    with page.expect_download() as begun:
        page.locator(BUTTON).click()
    path = folder / begun.value.suggested_filename
    begun.value.save_as(path)
    expect(page.locator(BUTTON)).to_be_enabled()
    return path


def test_a_format_then_another_and_back_each_gives_its_file(
    page: Page, atlas: Atlas, dataset: Dataset, tmp_path: Path
) -> None:
    opened = atlas(page, "?lang=en&sector=fishing")
    opened.open_the_menu()
    take(opened, "geojson", "geojson")
    places = json.loads(file_of(page, tmp_path).read_text(encoding="utf-8"))["features"]
    assert places
    take(opened, "xlsx", "xlsx")
    assert file_of(page, tmp_path).read_bytes().startswith(b"PK")
    take(opened, "picture-square-svg", "svg")
    picture = file_of(page, tmp_path)
    assert picture.name.endswith(".square.svg") and "fishing" in picture.read_text(encoding="utf-8")
    take(opened, "csv", "csv")
    table = file_of(page, tmp_path)
    shown = dataset.select(Selection().choose(Facet.SECTOR, ["fishing"]))
    rows = table.read_text(encoding="utf-8-sig").splitlines()
    assert len(rows) == 1 + sum(len(shown.drawn(finding)) for finding in shown.findings)
    assert "fishing" in table.name


def test_everything_is_more_than_the_view(page: Page, atlas: Atlas, tmp_path: Path) -> None:
    opened = atlas(page, "?lang=en&sector=fishing")
    opened.open_the_menu()
    view = file_of(page, tmp_path)
    page.locator('.taking input[value="everything"]').check()
    expect(page.locator(".citing .text")).not_to_contain_text("sector=fishing", timeout=PATIENCE)
    opened.await_rest()
    everything = file_of(page, tmp_path)
    assert everything.name != view.name
    assert everything.stat().st_size > view.stat().st_size


def test_the_menu_follows_the_filters(page: Page, atlas: Atlas) -> None:
    opened = atlas(page, "?lang=en")
    opened.toggle("sector", "narcotics")
    opened.open_the_menu()
    expect(page.locator(".taking label").first).to_contain_text("narcotics")


def test_a_choice_in_the_menu_is_no_step_to_go_back(page: Page, atlas: Atlas) -> None:
    opened = atlas(page, "?lang=en&sector=fishing")
    steps, address = page.evaluate("history.length"), page.url
    opened.open_the_menu()
    take(opened, "ris", "ris")
    page.keyboard.press("Escape")
    expect(page.locator(BODY)).to_have_count(0)
    opened.await_rest()
    assert (page.evaluate("history.length"), page.url) == (steps, address)


@pytest.mark.parametrize("code", CODES)
def test_a_file_that_takes_long_is_told_of(
    page: Page, atlas: Atlas, running: Server, code: Code
) -> None:
    opened = atlas(page, f"?lang={code}")
    opened.open_the_menu()
    status = page.locator(".taking [role=status]")
    expect(status).to_be_empty()
    with page.expect_download(), halted(running):
        page.locator(BUTTON).click()
        expect(status).to_have_text(language(code).say("take-preparing"), timeout=PATIENCE)
    expect(status).to_be_empty()


@pytest.mark.own_window
def test_a_citation_in_another_style_is_copied_and_kept_as_a_file(
    page: Page, atlas: Atlas, tmp_path: Path
) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    atlas(page, "?lang=en&sector=fishing").open_the_menu()
    text = page.locator(".citing .text")
    expect(text).to_contain_text("[Data set]")
    page.locator('.citing input[value="bibtex"]').check()
    expect(text).to_contain_text("@misc{")
    shown = text.text_content() or ""
    page.locator(".citing .copy").click()
    expect(page.locator(".citing .copy")).to_have_text(language("en").say("statement-copied"))
    assert page.evaluate("navigator.clipboard.readText()") == shown
    with page.expect_download() as begun:
        page.locator(".citing a").click()
    begun.value.save_as(tmp_path / "citation")
    assert (tmp_path / "citation").read_text(encoding="utf-8") == shown
    assert begun.value.suggested_filename.endswith(".bib")


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("name", ["", "read", "guide"])
def test_on_a_phone_the_menu_of_every_page_runs_over_no_side(
    new_page: NewPage, server: str, name: str, code: Code
) -> None:
    page = new_page(NARROW)
    page.goto(f"{server}{name}?lang={code}")
    page.locator(".st-key-take button").click(timeout=PATIENCE)
    expect(page.locator(".citing .text")).to_be_visible(timeout=PATIENCE)
    assert page.locator(BODY).evaluate(BEYOND) <= 0
    box = page.locator(BODY).bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= NARROW[0]
