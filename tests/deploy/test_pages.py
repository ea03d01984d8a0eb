"""The atlas in a browser, with nginx between."""

import re
from time import monotonic

from playwright.sync_api import Page, Response, Route, expect

from dashboard.deploy.site import LOOPBACK, Site
from tests.browser.atlas_page import MAP, PATIENCE, AtlasPage
from tests.deploy.asking import ask
from tests.deploy.running import is_healthy, kill, process_of, until

GOLD = ("sector", "gold-mining")
BACK = 30
"""Seconds in which an open page is answered by another replica after its own has died."""

BY_HASH = re.compile(r"/component/[^?]+(?:\.[0-9a-f]{8}\.js|\?[0-9a-f]{8,64})$")


def replica(page: Page) -> int:
    """Port of the replica that the browser's cookie names."""
    named = {cookie["name"]: cookie["value"] for cookie in page.context.cookies()}
    return int(named["replica"])


def seen(opened: AtlasPage) -> tuple[object, ...]:
    return opened.marks, opened.arrows, opened.checked, opened.selected, opened.statements


def test_the_map_is_drawn_and_its_files_are_compressed_and_kept(page: Page, site: Site) -> None:
    files: list[Response] = []

    def note(answer: Response) -> None:
        if BY_HASH.search(answer.url):
            files.append(answer)

    page.on("response", note)
    opened = AtlasPage(page).open(site.url)
    assert opened.marks
    assert len(files) > 5
    for file in files:
        assert file.headers["content-encoding"] == "gzip"
        assert file.headers["cache-control"] == "public, max-age=31536000, immutable"


def test_the_policy_refuses_nothing_that_the_atlas_needs(
    page: Page, site: Site, refused: list[str]
) -> None:
    opened = AtlasPage(page).open(site.url)
    opened.go_below()
    page.get_by_test_id("stDataFrame").scroll_into_view_if_needed()
    expect(page.get_by_test_id("stDataFrame").locator("canvas").first).to_be_visible()
    for path in ("read", "guide"):
        page.goto(site.url + path)
        expect(page.get_by_test_id("stMain").get_by_role("heading").first).to_be_visible()
    assert refused == []


def test_the_policy_lets_a_reader_choose_a_background_and_no_other_picture(
    page: Page, site: Site, refused: list[str]
) -> None:
    asked: set[str] = set()

    def note(route: Route) -> None:
        asked.add(route.request.url.split("/")[2])
        route.abort()

    page.route(lambda url: "127.0.0.1" not in url, note)
    opened = AtlasPage(page).open(site.url)
    for number in (1, 2):
        opened.body.locator(".background summary").click()
        opened.body.locator(".background .choices button").nth(number).click()
        opened.until(lambda: len(asked) == number, "a tile of a background")  # noqa: B023
    assert refused == []
    page.evaluate("() => { new Image().src = 'https://elsewhere.test/'; }")
    opened.until(lambda: bool(refused), "a refusal")
    assert "elsewhere.test" not in asked


def test_a_download_is_found_whichever_replica_is_asked(page: Page, site: Site) -> None:
    opened = AtlasPage(page).open(site.url)
    opened.open_the_menu()
    with page.expect_download() as downloaded:
        page.locator(".st-key-download button").click()
    path = downloaded.value.url.partition(str(site.port))[2]
    for port in site.ports:
        assert ask(site.port, path, {"Cookie": f"replica={port}"}).status == 200


def test_a_page_whose_replica_dies_comes_back_on_another(page: Page, site: Site) -> None:
    opened = AtlasPage(page).open(site.url)
    opened.toggle(*GOLD)
    opened.click_mark("peru")
    before, own, finished = seen(opened), replica(page), opened.traffic.finished
    dead, killed = process_of(site, own), monotonic()
    kill(site, own)
    opened.until(lambda: opened.traffic.finished > finished, "an answer of the other replica")
    opened.await_rest()
    assert monotonic() - killed < BACK
    assert replica(page) != own
    assert seen(opened) == before
    with opened.rerun():
        opened.choose("group", "women")
    assert opened.checked == {GOLD, ("group", "women")}
    until(lambda: process_of(site, own) != dead and is_healthy(own), "the replica's return")


def test_another_site_may_not_show_the_atlas(page: Page, site: Site) -> None:
    with page.expect_console_message(lambda said: "frame-ancestors" in said.text):
        embed(page, site.ports[0], site)
    expect(page.frame_locator("iframe").get_by_test_id("stApp")).to_have_count(0)


def test_a_site_that_is_named_shows_the_atlas_under_its_prefix(
    page: Page, site: Site, under_prefix: Site, refused: list[str]
) -> None:
    embed(page, site.ports[0], under_prefix)
    drawn = page.frame_locator("iframe").frame_locator(MAP).locator("body[data-drawn]")
    expect(drawn).to_be_attached(timeout=PATIENCE)
    assert refused == []


def embed(page: Page, port: int, site: Site) -> None:
    """Show a site in a frame of a page of another origin, which has no policy of its own.

    That page is of this machine too: Chromium keeps others from framing what is.
    """
    page.goto(f"http://{LOOPBACK}:{port}/_stcore/health")
    frame = f'<iframe src="{site.url}" width="1400" height="850"></iframe>'
    page.evaluate("frame => { document.body.innerHTML = frame; }", frame)
