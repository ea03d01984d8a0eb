"""What the atlas asks of the network, the server and the browser."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import CDPSession, Page

from geodata.selection import Facet
from tests.browser.atlas_page import CELL, AtlasPage
from tests.browser.conftest import NARROW, WIDE, Atlas, NewPage

GOLD = (Facet.SECTOR.value, "gold-mining")
WOMEN = (Facet.VICTIM_GROUP.value, "women")
SENT = 80_000
"""Bytes that a filter may carry in both directions before compression: 68,000 with eight cards."""

SENT_BELOW = 190_000
"""The same for a reader who went below the map, to whom the table and its lists come too."""

SLACK = 60
"""Listeners that come and go with the page around the map: three a filter would show."""


def hosts(opened: AtlasPage) -> set[str]:
    network = (urlsplit(address) for address in opened.traffic.addresses)
    return {address.netloc for address in network if address.scheme not in ("data", "blob")}


def listeners(session: CDPSession) -> int:
    # What one collection frees may hold what only the next can free.
    for _ in range(3):
        session.send("HeapProfiler.collectGarbage")
    metrics = session.send("Performance.getMetrics")["metrics"]
    counts: dict[str, int] = {metric["name"]: metric["value"] for metric in metrics}
    return counts["JSEventListeners"]


def settled_listeners(opened: AtlasPage, session: CDPSession) -> int:
    """Count them when chart and table, which come after the map, have come too."""
    before, now = 0, listeners(session)
    while before != now:
        opened.page.wait_for_timeout(500)
        before, now = now, listeners(session)
    return now


def nodes(opened: AtlasPage) -> int:
    # Not the head: Streamlit's library for components adds a style to it at every run.
    count: int = opened.body.evaluate("body => body.querySelectorAll('*').length")
    return count


def files_of_the_map(opened: AtlasPage) -> list[str]:
    components = (address for address in opened.traffic.addresses if "/component/" in address)
    return [address for address in components if "/dashboard.components.declaring" not in address]


def fetched(page: Page) -> list[str]:
    """Return the files that came over the network: of a kept one comes a head at the most."""
    script = """() => performance.getEntriesByType("resource")
        .filter(({ transferSize, encodedBodySize }) => transferSize > encodedBodySize)
        .map(({ name }) => name)"""
    names = [name for frame in page.frames for name in frame.evaluate(script)]
    return [name for name in names if "/component/" in name or "/static/" in name]


# Network


@pytest.mark.own_window
def test_nobody_but_the_server_is_asked_for_anything(
    page: Page, atlas: Atlas, server: str
) -> None:
    opened = atlas(page)
    opened.go_below()
    page.get_by_test_id("stDataFrame").scroll_into_view_if_needed()
    opened.toggle(*GOLD)
    opened.click_mark("peru")
    opened.speak_the_other_language()
    assert hosts(opened) == {urlsplit(server).netloc}


@pytest.mark.own_window
def test_the_next_visit_fetches_no_file_anew(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    assert fetched(page)
    opened.open(page.url)
    assert fetched(page) == []


@pytest.mark.own_window
def test_a_filter_fetches_no_part_of_the_map_again(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    before = files_of_the_map(opened)
    assert [address for address in before if "/departments.geojson" in address]
    opened.toggle(*GOLD)
    opened.toggle(*WOMEN)
    assert files_of_the_map(opened) == before


@pytest.mark.parametrize(("goes_below", "most"), [(False, SENT), (True, SENT_BELOW)])
def test_a_filter_carries_no_more_than_it_shows(
    page: Page, atlas: Atlas, goes_below: bool, most: int
) -> None:
    opened = atlas(page)
    if goes_below:
        opened.go_below()
    for term in (GOLD, GOLD, WOMEN, WOMEN):
        before = opened.traffic.carried
        opened.toggle(*term)
        assert 0 < opened.traffic.carried - before < most


# Runs of the script. A run too many shows in the count after the next action at the latest.


@pytest.mark.own_window
def test_opening_the_atlas_runs_the_script_once(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    opened.toggle(*GOLD)
    assert (opened.traffic.asked, opened.traffic.finished) == (2, 2)


@pytest.mark.own_window
def test_going_below_the_map_asks_for_the_rest_once(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    opened.go_below()
    opened.toggle(*GOLD)
    assert (opened.traffic.asked, opened.traffic.finished) == (3, 3)


def test_a_filter_runs_the_script_once(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    asked, finished = opened.traffic.asked, opened.traffic.finished
    for term in (GOLD, WOMEN, GOLD, WOMEN):
        opened.toggle(*term)
    assert (opened.traffic.asked - asked, opened.traffic.finished - finished) == (4, 4)


@pytest.mark.parametrize(("size", "place"), [(WIDE, "above"), (NARROW, "below")])
def test_a_flow_panel_runs_the_script_once(
    new_page: NewPage, atlas: Atlas, size: tuple[int, int], place: str
) -> None:
    opened = atlas(new_page(size))
    asked, finished = opened.traffic.asked, opened.traffic.finished
    for _ in range(2):
        with opened.redrawn():
            opened.page.locator(f'.panels.{place} [data-id="through"]').click()
    assert (opened.traffic.asked - asked, opened.traffic.finished - finished) == (2, 2)


def test_a_cell_of_the_matrix_runs_the_script_once(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    opened.go_below()
    asked, finished = opened.traffic.asked, opened.traffic.finished
    with opened.redrawn():
        page.locator(CELL).first.click()
    opened.click_mark("peru")
    assert (opened.traffic.asked - asked, opened.traffic.finished - finished) == (2, 2)


def test_a_click_on_a_mark_runs_the_script_once(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    asked, finished = opened.traffic.asked, opened.traffic.finished
    for place in ("cusco", "lima", "iquitos", "iquitos"):
        opened.click_mark(place)
    assert (opened.traffic.asked - asked, opened.traffic.finished - finished) == (4, 4)


# Memory


@pytest.mark.own_window
def test_filters_leave_no_listeners_and_no_nodes_behind(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    opened.go_below()
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable")
    toggle(opened, 8)
    page.locator(CELL).first.wait_for()
    page.get_by_test_id("stDataFrame").first.wait_for()
    settled = settled_listeners(opened, session), nodes(opened)
    toggle(opened, 20)
    assert settled_listeners(opened, session) <= settled[0] + SLACK
    assert nodes(opened) == settled[1]


def toggle(opened: AtlasPage, times: int) -> None:
    for _ in range(times):
        opened.toggle(*GOLD)
