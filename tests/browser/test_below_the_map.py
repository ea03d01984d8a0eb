"""What stands around and below the map in a real browser."""

import csv
from pathlib import Path

from playwright.sync_api import Page, expect

from geodata.dataset import Dataset
from geodata.export.sheets import FLAT
from geodata.selection import Facet, Selection
from tests.browser.atlas_page import CELL
from tests.browser.conftest import Atlas


def test_a_cell_of_the_matrix_filters_to_its_sector_and_group(page: Page, atlas: Atlas) -> None:
    atlas(page, "?sector=fishing").go_below()
    page.locator(CELL).first.click()
    page.wait_for_url("**group=foreign-nationals**")
    assert "sector=fishing" in page.url


def test_a_cell_of_the_matrix_filters_by_the_keyboard_and_keeps_the_focus(
    page: Page, atlas: Atlas
) -> None:
    opened = atlas(page, "?lang=en")
    opened.go_below()
    cell = page.get_by_role("button", name="women, gold mining: ")
    cell.focus()
    with opened.redrawn():
        page.keyboard.press("Enter")
    page.wait_for_url("**sector=gold-mining&group=women**")
    expect(cell).to_be_focused()
    table = page.get_by_role("table", name="Sectors and victim groups")
    expect(table.get_by_role("rowheader")).not_to_have_count(0)
    expect(table.get_by_role("columnheader").filter(has_text="women")).to_have_count(1)


def test_a_question_is_a_link_that_filters(page: Page, atlas: Atlas, dataset: Dataset) -> None:
    opened = atlas(page)
    link = page.locator('[data-preset="coming"]')
    assert (link.get_attribute("href") or "").endswith("?lang=en&direction=into")
    with opened.redrawn():
        link.click()
    shown = dataset.select(Selection().choose(Facet.DIRECTION, ["into"]))
    assert opened.marks == shown.by_place.keys()


def test_a_flow_panel_filters_to_its_direction(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    with opened.redrawn():
        page.locator('.panels.above [data-id="through"]').click()
    assert "direction=through" in page.url
    assert opened.arrows == {"third-countries~peru~brazil~vulnerability~at-risk"}


def test_the_download_holds_the_filtered_rows(
    page: Page, atlas: Atlas, dataset: Dataset, tmp_path: Path
) -> None:
    atlas(page, "?sector=fishing").open_the_menu()
    with page.expect_download() as started:
        page.locator(".st-key-download button").click()
    path = tmp_path / "download.csv"
    started.value.save_as(path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file)
    shown = dataset.select(Selection().choose(Facet.SECTOR, ["fishing"]))
    assert header == list(FLAT)
    assert len(rows) == sum(len(shown.drawn(finding)) for finding in shown.findings)
    assert {row[header.index("data_version")] for row in rows} == {str(dataset.version)}


def test_a_statement_tied_to_nothing_finer_than_peru_is_listed(
    page: Page, atlas: Atlas, dataset: Dataset
) -> None:
    atlas(page, "?lang=en&exploitation=complicity").go_below()
    shown = dataset.select(Selection().choose(Facet.EXPLOITATION, ["complicity"]))
    assert shown.countrywide
    for finding in shown.countrywide:
        item = page.get_by_role("listitem").filter(has_text=finding.summary_en)
        expect(item.first).to_be_attached()


def test_where_no_statement_is_shown_neither_legend_nor_tray_stands_over_nothing(
    page: Page, atlas: Atlas
) -> None:
    opened = atlas(page, "?lang=en&sector=fishing&group=indigenous")
    opened.go_below()
    legend, tray = page.locator(".legend details"), page.locator(".st-key-tray")
    assert (legend.count(), tray.count()) == (0, 0)
    expect(page.get_by_role("heading", name="Tied to nothing finer")).to_have_count(0)
    with opened.redrawn():
        page.locator(".st-key-reset button").click()
    expect(legend).to_be_visible()
    expect(tray).to_be_attached()


def test_the_rest_of_the_page_is_a_button_for_the_keyboard(page: Page, atlas: Atlas) -> None:
    atlas(page)
    page.locator(".rest button").press("Enter")
    expect(page.locator(".st-key-table-note")).to_be_attached()
