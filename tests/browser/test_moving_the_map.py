"""The map is moved on purpose only, takes what comes, and keeps the focus."""

import pytest
from playwright.sync_api import Page, Route, expect

from dashboard.words.language import language
from tests.browser.atlas_page import MAP, PATIENCE, AtlasPage
from tests.browser.conftest import Atlas

A_PIXEL = 0.045
"""Degrees, at the zoom that shows Peru."""

FOREIGN = "http://127.0.0.1:9/"
"""Nobody answers there; the page is told so by the route."""

ADD_A_FOREIGN_SHEET = f"""document.addEventListener("DOMContentLoaded", () => {{
    const link = document.createElement("link");
    Object.assign(link, {{ rel: "stylesheet", href: "{FOREIGN}x.css" }});
    document.head.append(link);
}})"""

HATCH = '.area[data-id="peruvian-amazon"]'


def middle(opened: AtlasPage, selector: str) -> tuple[float, float]:
    box = opened.body.locator(selector).first.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def note(page: Page) -> str:
    return page.frame_locator(MAP).locator(".notes").inner_text()


# What comes


@pytest.mark.own_window
def test_a_style_sheet_of_another_server_leaves_the_map_drawn(page: Page, atlas: Atlas) -> None:
    sheet = ".a{color:red}"
    page.route(f"{FOREIGN}**", lambda route: route.fulfill(body=sheet, content_type="text/css"))
    page.add_init_script(ADD_A_FOREIGN_SHEET)
    opened = atlas(page)
    assert page.evaluate("document.styleSheets.length") > 0
    assert opened.marks


@pytest.mark.own_window
def test_outlines_that_did_not_come_are_asked_for_again(page: Page, server: str) -> None:
    asked: list[str] = []

    def first_fails(route: Route) -> None:
        asked.append(route.request.url)
        if len(asked) == 1:
            route.abort()
        else:
            route.continue_()

    page.route("**/border.geojson*", first_fails)
    page.goto(f"{server}?lang=en")
    body = page.frame_locator(MAP).locator("body")
    expect(body.locator(".halo")).to_be_visible(timeout=PATIENCE)
    expect(body.get_by_text(language("en").say("map-loading"))).to_have_count(0)


# Moving


@pytest.mark.parametrize("start", [HATCH, '.mark[data-id="cusco"]', ".halo"])
def test_a_drag_moves_the_map_and_selects_nothing(
    page: Page, atlas: Atlas, start: str
) -> None:
    opened = atlas(page)
    before, (x, y) = opened.view, middle(opened, start)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x - 90, y - 40, steps=6)
    page.mouse.up()
    page.wait_for_timeout(400)
    assert opened.selected == set()
    assert opened.view["lng"] > before["lng"]


def test_a_wheel_scrolls_the_page_and_says_how_the_map_is_zoomed(
    page: Page, atlas: Atlas
) -> None:
    opened = atlas(page)
    before = opened.view
    page.mouse.move(*middle(opened, '.mark[data-id="peru"]'))
    page.mouse.wheel(0, 200)
    expect(page.frame_locator(MAP).get_by_text(language("en").say("map-wheel"))).to_be_visible()
    scrolled = '() => document.querySelector("[data-testid=stMain]").scrollTop > 50'
    page.wait_for_function(scrolled)
    assert opened.view == before
    page.wait_for_timeout(1800)
    assert note(page) == ""


def test_ctrl_and_the_wheel_zoom_the_map(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    before = opened.view["zoom"]
    page.mouse.move(*middle(opened, '.mark[data-id="peru"]'))
    page.keyboard.down("Control")
    page.mouse.wheel(0, -240)
    page.keyboard.up("Control")
    opened.until(lambda: opened.view["zoom"] > before, "a nearer view")


def test_one_finger_is_the_pages_and_two_are_the_maps(narrow_page: Page, atlas: Atlas) -> None:
    opened = atlas(narrow_page)
    face = opened.body.locator(".leaflet-container")
    assert face.evaluate("face => getComputedStyle(face).touchAction") == "pan-x pan-y"
    touch = {"pointerType": "touch", "bubbles": True}
    opened.mark("peru").dispatch_event("pointerdown", touch)
    assert opened.map.evaluate("() => window.map.dragging.enabled()") is False
    assert opened.map.evaluate("() => window.map.touchZoom.enabled()") is True


@pytest.mark.parametrize(
    ("key", "moved"),
    [("ArrowRight", ("lng", 1)), ("ArrowLeft", ("lng", -1)), ("ArrowUp", ("lat", 1)),
     ("ArrowDown", ("lat", -1)), ("+", ("zoom", 1)), ("-", ("zoom", -1))],
)  # fmt: skip
def test_keys_move_the_map_and_home_brings_it_back(
    page: Page, atlas: Atlas, key: str, moved: tuple[str, int]
) -> None:
    opened = atlas(page)
    before = opened.view
    opened.mark("cusco").focus()
    page.keyboard.press(key)
    assert (opened.view[moved[0]] - before[moved[0]]) * moved[1] > 0
    page.keyboard.press("Home")
    assert opened.view == pytest.approx(before, abs=A_PIXEL)


def test_a_button_moves_the_map(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    before = opened.view
    opened.body.get_by_role("button", name=language("en").say("move-east")).click()
    assert opened.view["lng"] > before["lng"]


def test_a_view_is_there_again_after_a_visit_to_another_page(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    opened.mark("cusco").focus()
    page.keyboard.press("+")
    page.wait_for_url("**map=*")
    before = opened.view
    page.get_by_role("link", name="Read the report").click()
    page.wait_for_url("**/read**")
    page.go_back()
    opened.until(lambda: opened.drawn is not None, "the map")
    left = pytest.approx(before, abs=A_PIXEL)
    opened.until(lambda: opened.view == left, "the view that was left")


def test_any_place_of_the_world_can_be_reached(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    opened.map.evaluate("() => { window.map.setView([35.7, 139.7], 5, { animate: false }) }")
    assert opened.view["lng"] == pytest.approx(139.7, abs=0.5)


# Focus


@pytest.mark.parametrize("sign", ['.mark[data-id="lima"]',
                                  'path.arrow[data-id^="peru~united-states"]'])
def test_a_sign_keeps_the_focus_when_it_is_chosen_and_escape_takes_it_back(
    page: Page, atlas: Atlas, sign: str
) -> None:
    opened = atlas(page)
    one = opened.body.locator(sign)
    with opened.redrawn():
        one.press("Enter")
    expect(one).to_be_focused()
    with opened.redrawn():
        page.keyboard.press("Escape")
    assert opened.selected == set()
    expect(one).to_be_focused()


# The background


@pytest.mark.own_window
def test_the_ticked_background_is_the_one_that_is_drawn(page: Page, atlas: Atlas) -> None:
    page.route("**/tile.openstreetmap.org/**", lambda route: route.abort())
    opened = atlas(page, "?lang=en")
    face = page.frame_locator(MAP)
    choices, panel = face.locator(".choices button"), face.locator(".background")

    def choose(index: int) -> None:
        panel.locator("summary").click()
        choices.nth(index).click()
        expect(panel).not_to_have_attribute("open", "")

    def ticked() -> list[str | None]:
        return [choice.get_attribute("aria-current") for choice in choices.all()]

    choose(1)
    assert ticked() == ["false", "true", "false"]
    expect(face.get_by_text(language("en").say("map-tiles"))).to_be_visible()
    opened.speak_the_other_language()
    assert ticked() == ["false", "true", "false"]
    expect(face.get_by_text(language("es").say("map-tiles"))).to_be_visible()
    choose(1)
    assert ticked() == ["false", "true", "false"]
    choose(0)
    assert ticked() == ["true", "false", "false"]
    expect(face.locator("img.leaflet-tile")).to_have_count(0)
    assert note(page) == ""


def test_escape_closes_the_backgrounds_and_selects_nothing(page: Page, atlas: Atlas) -> None:
    opened = atlas(page, "?at=cusco")
    panel = opened.body.locator(".background")
    panel.locator("summary").click()
    page.keyboard.press("Escape")
    expect(panel).not_to_have_attribute("open", "")
    assert opened.selected == {"cusco"}
