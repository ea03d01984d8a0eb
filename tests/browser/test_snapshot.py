"""The one-file atlas, opened from the disk by a browser without a network."""

import io
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import ConsoleMessage, Locator, Page, Request, expect
from pypdf import PdfReader

from dashboard.components.map.drawing import BOUNDARIES
from dashboard.snapshot.page import OUTLINES
from dashboard.snapshot.page import Page as File
from dashboard.views.scope import OPENING
from dashboard.views.sentence import shown_sentence
from dashboard.words.language import CODES, Code, language
from geodata.dataset import Dataset
from geodata.records import WHOLE_COUNTRY
from geodata.selection import Facet, Selection
from tests.browser.atlas_page import POINT_ON_PATH
from tests.browser.axe import violations
from tests.browser.conftest import NARROW, WIDE, NewPage
from tests.browser.known_violations import ESSENTIAL

pytestmark = pytest.mark.own_window

Open = Callable[..., Page]
ANYTHING = re.compile(".+")
GOLD = OPENING.choose(Facet.SECTOR, ["gold-mining"])
AMAZON = "peruvian-amazon"


@pytest.fixture(scope="module")
def folder(dataset: Dataset, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file in both languages, each called by its language."""
    kept = tmp_path_factory.mktemp("snapshot")
    for code in CODES:
        page = File(dataset, OPENING, language(code)).html()
        (kept / f"{code}.html").write_text(page, encoding="utf-8")
    return kept


@pytest.fixture
def opened(new_page: NewPage, folder: Path) -> Iterator[Open]:
    """Opens the file; a request for anything else, or a complaint of the browser, fails."""
    asked: list[str] = []
    complaints: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            complaints.append(message.text)

    def note(request: Request) -> None:
        asked.append(request.url.partition("#")[0])

    def open_file(
        code: Code = "en", fragment: str = "", size: tuple[int, int] = WIDE
    ) -> Page:
        page = new_page(size)
        page.context.set_offline(True)
        page.on("console", hear)
        page.on("request", note)
        page.goto((folder / f"{code}.html").as_uri() + fragment)
        drawn(page)
        return page

    yield open_file
    assert complaints == []
    assert set(asked) <= {(folder / f"{code}.html").as_uri() for code in CODES}


def drawn(page: Page) -> None:
    expect(page.locator("body")).to_have_attribute("data-drawn", ANYTHING)
    page.wait_for_function("document.querySelectorAll('.mark').length")


def mark(page: Page, key: str) -> Locator:
    return page.locator(f'.mark[data-id="{key}"]')


def cards(page: Page) -> set[str]:
    """Ids of the statements that are in sight."""
    ids: list[str] = page.locator("article.card:visible").evaluate_all("all => all.map(c => c.id)")
    return set(ids)


def marks(page: Page) -> set[str]:
    ids: list[str] = page.locator(".mark").evaluate_all("all => all.map(m => m.dataset.id)")
    return set(ids)


def held(dataset: Dataset, selection: Selection, at: str = "") -> set[str]:
    shown = dataset.select(selection)
    return {finding.finding for finding in (shown.at(at) if at else shown.findings)}


def view(page: Page) -> list[float]:
    """Where the map's own middle is seen, by a sign that moves with it."""
    box = mark(page, WHOLE_COUNTRY).bounding_box()
    assert box is not None
    return [box["x"], box["y"]]


# What it shows


@pytest.mark.parametrize("code", CODES)
def test_the_file_opens_with_every_statement_and_mark(
    opened: Open, dataset: Dataset, code: Code
) -> None:
    page = opened(code)
    shown = dataset.select(OPENING)
    assert marks(page) == set(shown.by_place)
    assert cards(page) == held(dataset, OPENING)
    expect(page.locator("#shown")).to_have_text(shown_sentence(dataset, shown, language(code)))
    expect(page.get_by_text(language(code).say("snapshot-unscripted"))).to_be_hidden()
    expect(page.locator("html")).to_have_attribute("lang", code)


def test_the_outlines_are_drawn_as_the_dashboard_draws_them(opened: Open) -> None:
    page = opened()
    for name in OUTLINES:
        drawn_from = page.evaluate("name => atlas.boundary(name)", name)
        del drawn_from["scale"]
        known = json.loads((BOUNDARIES / f"{name}.geojson").read_text(encoding="utf-8"))
        assert drawn_from == known


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_the_file_is_as_wide_as_the_window(opened: Open, size: tuple[int, int]) -> None:
    page = opened(size=size)
    assert page.evaluate("document.documentElement.scrollWidth") == size[0]
    box = page.locator("#map").bounding_box()
    assert box is not None
    assert box["height"] >= 320


# Filters


def test_a_filter_leaves_what_the_dashboard_leaves(opened: Open, dataset: Dataset) -> None:
    page = opened()
    page.locator('[data-filter="sector"]').select_option("gold-mining")
    shown = dataset.select(GOLD)
    expect(page.locator("#shown")).to_have_text(shown_sentence(dataset, shown, language("en")))
    assert cards(page) == held(dataset, GOLD)
    assert marks(page) == set(shown.by_place)


def test_sector_and_group_hold_together(opened: Open, dataset: Dataset) -> None:
    page = opened()
    page.locator('[data-filter="sector"]').select_option("nightlife")
    page.locator('[data-filter="group"]').select_option("women")
    both = OPENING.choose(Facet.SECTOR, ["nightlife"]).choose(Facet.VICTIM_GROUP, ["women"])
    assert cards(page) == held(dataset, both)


def test_each_option_says_what_it_would_leave(opened: Open, dataset: Dataset) -> None:
    page = opened(fragment="#sector=gold-mining")
    said = page.locator('[data-filter="group"] option').all_text_contents()
    words = language("en")
    for group, count in dataset.select(OPENING).named(Facet.VICTIM_GROUP).items():
        left = len(held(dataset, GOLD.choose(Facet.VICTIM_GROUP, [group])))
        assert f"{words.term('group', group)} · {left}" in said, (group, count)


def test_the_reset_and_the_way_back_show_everything(opened: Open, dataset: Dataset) -> None:
    page = opened()
    page.locator('[data-filter="sector"]').select_option("gold-mining")
    page.locator("#reset").click()
    assert cards(page) == held(dataset, OPENING)
    page.go_back()
    expect(page.locator('[data-filter="sector"]')).to_have_value("gold-mining")
    assert cards(page) == held(dataset, GOLD)
    page.go_back()
    assert cards(page) == held(dataset, OPENING)


def test_an_unknown_part_of_the_address_is_named(opened: Open, dataset: Dataset) -> None:
    page = opened(fragment="#sector=<b>constructor&at=toString")
    expect(page.locator("#unknown .notice")).to_have_count(2)
    expect(page.locator("#unknown")).to_contain_text("<b>constructor")
    assert cards(page) == held(dataset, OPENING)


# Choices


def test_a_click_on_a_mark_shows_its_statements(opened: Open, dataset: Dataset) -> None:
    page = opened()
    mark(page, AMAZON).click()
    expect(mark(page, AMAZON)).to_have_attribute("aria-pressed", "true")
    assert cards(page) == held(dataset, OPENING, AMAZON)
    place = language("en").place(dataset.places[AMAZON])
    expect(page.locator("#panel-title")).to_have_text(place)
    page.locator("#clear").click()
    assert cards(page) == held(dataset, OPENING)


def test_a_click_on_an_arrow_shows_its_statements(opened: Open, dataset: Dataset) -> None:
    page = opened()
    route = next(route.id for route in dataset.select(OPENING).by_route)
    arrow = page.locator(f'path.arrow[data-id="{route}"]')
    expect(arrow).to_have_attribute("d", ANYTHING)
    at = arrow.evaluate(POINT_ON_PATH)
    page.mouse.click(at["x"], at["y"])
    expect(arrow).to_have_attribute("aria-pressed", "true")
    assert cards(page) == held(dataset, OPENING, route)


def test_the_keyboard_leads_to_the_statements_and_back(opened: Open, dataset: Dataset) -> None:
    page = opened()
    mark(page, AMAZON).focus()
    page.keyboard.press("Enter")
    assert cards(page) == held(dataset, OPENING, AMAZON)
    page.keyboard.press("Tab")
    expect(page.locator(".onward")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#panel")).to_be_focused()
    page.keyboard.press("Escape")
    expect(mark(page, AMAZON)).to_be_focused()
    assert cards(page) == held(dataset, OPENING)


def test_the_words_and_their_statement_lead_to_each_other(opened: Open) -> None:
    page = opened()
    handle = page.locator("button.handle").nth(5)
    chosen = handle.get_attribute("data-quote") or ""
    handle.click()
    assert cards(page) == {chosen}
    expect(page.locator(f'[data-quotes~="{chosen}"].selected').first).to_be_visible()
    page.locator("#clear").click()
    page.locator(f'[data-read="{chosen}"]').click()
    expect(handle).to_be_focused()
    expect(handle).to_have_attribute("aria-pressed", "true")


def test_what_is_chosen_on_a_phone_comes_into_sight(opened: Open) -> None:
    page = opened(size=NARROW)
    mark(page, AMAZON).click()
    expect(page.locator("article.card:visible").first).to_be_in_viewport()


# Moving the map


def test_the_map_is_moved_and_zoomed_and_comes_home(opened: Open) -> None:
    page = opened()
    start = view(page)
    page.locator(".to-east").click()
    moved = view(page)
    assert moved[0] < start[0]
    page.locator(".to-zoomIn").click()
    assert view(page) != moved
    page.locator(".to-home").click()
    assert view(page) == pytest.approx(start, abs=1)


def test_the_keys_are_the_maps_only_while_it_has_the_focus(opened: Open) -> None:
    page = opened()
    start = view(page)
    page.locator('[data-filter="sector"]').focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator('[data-filter="sector"]')).not_to_have_value("")
    assert view(page) == pytest.approx(start, abs=1)
    mark(page, WHOLE_COUNTRY).focus()
    page.keyboard.press("ArrowRight")
    assert view(page)[0] < start[0]


def test_a_drag_moves_the_map_and_chooses_nothing(opened: Open, dataset: Dataset) -> None:
    page = opened()
    start = view(page)
    page.mouse.move(200, 500)
    page.mouse.down()
    page.mouse.move(260, 540, steps=4)
    page.mouse.up()
    assert view(page)[0] > start[0]
    assert cards(page) == held(dataset, OPENING)


def test_where_nothing_matches_neither_legend_nor_tray_stands(opened: Open) -> None:
    page = opened(fragment="#sector=fishing")
    page.locator('[data-filter="group"]').select_option("indigenous")
    expect(page.locator(".legend")).to_be_hidden()
    expect(page.locator("#unplaced")).to_be_hidden()
    page.locator("#reset").click()
    expect(page.locator(".legend")).to_be_visible()
    expect(page.locator("#unplaced")).not_to_be_empty()


# Paper, accessibility, no scripts


def plain(text: str) -> str:
    return re.sub(r"\W+", "", text.replace("\ufb01", "fi").replace("\ufb03", "ffi")).lower()


@pytest.mark.parametrize("code", CODES)
def test_the_view_is_printed_whole(opened: Open, dataset: Dataset, code: Code) -> None:
    page = opened(code, "#sector=gold-mining")
    sheets = PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True))).pages
    document = plain("".join(sheet.extract_text() for sheet in sheets))
    words = language(code)
    for finding in dataset.select(GOLD).findings:
        assert plain(words.summary(finding)) in document
    for place in dataset.select(GOLD).by_place:
        assert plain(words.place(dataset.places[place])) in document
    assert plain(words.say("export-caveat")) in document
    assert plain(words.say("reset")) not in document


@pytest.mark.parametrize("fragment", ["", f"#sector=tourism&at={AMAZON}"])
@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_axe_finds_nothing(opened: Open, fragment: str, size: tuple[int, int]) -> None:
    page = opened(fragment=fragment, size=size)
    found = [
        each
        for each in violations(page)
        if not any(each.rule == rule and part in each.html for rule, part in ESSENTIAL)
    ]
    assert found == []


def test_without_scripts_every_statement_and_the_text_can_be_read(
    new_page: NewPage, folder: Path, dataset: Dataset
) -> None:
    browser = new_page(WIDE).context.browser
    assert browser is not None
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto((folder / "en.html").as_uri())
    expect(page.get_by_text(language("en").say("snapshot-unscripted"))).to_be_visible()
    for key in dataset.findings:
        expect(page.locator(f"#{key}")).to_be_visible()
    expect(page.locator(".reader .sentence").first).to_be_visible()
    expect(page.locator("select").first).to_be_hidden()
    expect(page.locator("[data-read]").first).to_be_hidden()
