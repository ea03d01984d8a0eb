"""The pages over the years and of the other report in a real browser."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.atlas_page import PATIENCE
from tests.browser.axe import violations
from tests.browser.conftest import NARROW, NewPage
from tests.browser.known_violations import STREAMLIT

TABLE = ".st-key-topics table"
CELL = '[data-id="mining-forced-labor~2015"]'
ROW = '[data-id="fishing-forced-labor"]'

SIDEWAYS = """() => {
    const main = document.querySelector('[data-testid="stMain"]');
    return Math.max(main.scrollWidth - main.clientWidth,
        document.documentElement.scrollWidth - innerWidth);
}"""


def open_page(page: Page, address: str) -> None:
    page.goto(address)
    expect(page.locator(".ledger table").last).to_be_visible(timeout=PATIENCE)


def assert_sound(page: Page) -> None:
    found = [each for each in violations(page) if each.is_ours]
    beside = [
        each for each in violations(page)
        if not each.is_ours and (each.rule, each.where) not in STREAMLIT
    ]  # fmt: skip
    assert found + beside == []


def test_a_cell_and_a_row_open_and_back_returns_to_what_was_open(
    page: Page, server: str
) -> None:
    open_page(page, f"{server}years?lang=en")
    page.locator(f"{TABLE} {CELL}").click()
    panel = page.locator(".st-key-opened")
    expect(panel).to_contain_text("Forced labor in mines, edition 2015: Peru’s own chapter")
    page.wait_for_url("**topic=mining-forced-labor&year=2015**")
    expect(page.locator(CELL)).to_have_attribute("aria-pressed", "true")
    page.locator(f"{TABLE} {ROW}").click()
    expect(panel).to_contain_text("Forced labor in fishing, through the editions")
    page.wait_for_url("**topic=fishing-forced-labor")
    page.go_back()
    expect(panel).to_contain_text("Forced labor in mines, edition 2015")


def test_two_editions_are_compared_by_the_keyboard(page: Page, server: str) -> None:
    open_page(page, f"{server}years?lang=en")
    second = page.get_by_label("to that of")
    second.focus()
    second.select_option("2014")
    expect(page.locator(".st-key-compare-verdict")).to_contain_text("Not seen whole: 2014")
    page.wait_for_url("**compare=2012~2014**")
    expect(second).to_be_focused()


def test_a_table_has_headers_for_rows_and_columns_and_a_caption(page: Page, server: str) -> None:
    open_page(page, f"{server}years?lang=en")
    table = page.locator(TABLE)
    expect(table.get_by_role("rowheader").first).to_be_visible()
    expect(table.get_by_role("columnheader", name=re.compile("^2015"))).to_have_count(1)
    expect(table.locator("caption")).to_contain_text("Number of statements on each topic")
    expect(page.get_by_role("region", name="Topics by edition")).to_have_count(1)


@pytest.mark.parametrize(
    "path",
    ["years?lang=en&topic=mining-forced-labor&year=2015", "asked", "place?lang=en&of=la-rinconada"],
)
def test_a_page_breaks_no_rule_and_never_scrolls_sideways(
    path: str, new_page: NewPage, server: str
) -> None:
    page = new_page(NARROW)
    open_page(page, f"{server}{path}")
    assert_sound(page)
    assert page.evaluate(SIDEWAYS) <= 0
    page.set_viewport_size({"width": 1440, "height": 900})
    page.locator(".st-key-masthead button").click()
    expect(page.locator("html")).to_have_attribute("lang", "es", timeout=PATIENCE)
    assert_sound(page)


@pytest.mark.own_window
def test_on_paper_a_table_stands_whole(page: Page, server: str) -> None:
    open_page(page, f"{server}years?lang=en")
    box = page.locator(".st-key-topics .box")
    is_cut = "box => box.scrollHeight > box.clientHeight + 1"
    assert box.evaluate(is_cut)
    page.emulate_media(media="print")
    assert not box.evaluate(is_cut)
    expect(page.locator(".pair")).to_be_hidden()


def test_every_page_is_within_reach_on_a_phone(new_page: NewPage, server: str) -> None:
    page = new_page(NARROW)
    open_page(page, f"{server}asked?lang=es")
    links = page.locator(".pages a")
    expect(links).to_have_count(6)
    links.filter(has_text="Año por año").click()
    expect(page.locator(TABLE)).to_be_visible(timeout=PATIENCE)
