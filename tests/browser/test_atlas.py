"""The atlas in a real browser: what is on the map, what a filter and a click change."""

import pytest
from playwright.sync_api import Page, expect

from dashboard.words.language import language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from geodata.shown import Shown
from tests.browser.atlas_page import MAP, PATIENCE
from tests.browser.conftest import Atlas

FILTERS = [(Facet.SECTOR, "gold-mining"), (Facet.VICTIM_GROUP, "foreign-nationals")]
THROUGH = "third-countries~peru~brazil~vulnerability~at-risk"
OVER_THE_ANDES = {"lat": -13.5, "lng": -72.0, "zoom": 7}
NOTHING = "?sector=fishing&group=women"


def filtered(dataset: Dataset, facet: Facet, term: str) -> Shown:
    return dataset.select(Selection().choose(facet, [term]))


def routes(shown: Shown) -> set[str]:
    return {route.id for route in shown.by_route}


def ids(shown: Shown, mark: str) -> list[str]:
    return [finding.finding for finding in shown.at(mark)]


# The map


def test_the_map_shows_a_mark_for_every_place(
    page: Page, atlas: Atlas, dataset: Dataset
) -> None:
    assert atlas(page).marks == dataset.select(Selection()).by_place.keys()


def test_the_map_shows_an_arrow_with_a_head_for_every_route(
    page: Page, atlas: Atlas, dataset: Dataset
) -> None:
    opened = atlas(page)
    assert opened.arrows == routes(dataset.select(Selection()))
    heads = opened.body.locator('path[marker-end^="url(#head-"]')
    expect(heads).to_have_count(len(opened.arrows))
    assert all(len(line.get_attribute("d") or "") > 20 for line in heads.all())


DRESSED = """voices => Object.values(window.map.atlasState.drawn.arrows).map(arrow => {
    arrow.dress({ ...arrow.item, voices });
    const [line, core] = ["line", "core"].map(name => arrow.group.querySelector(`.${name}`));
    const marker = (path, end) => path?.getAttribute(`marker-${end}`)?.slice(5, 9) ?? "";
    return [marker(line, "start"), marker(line, "end"), marker(core, "end"),
            line.getAttribute("d") === (core ?? line).getAttribute("d")].join();
})"""


def test_an_arrow_has_a_second_line_or_a_tail_where_others_speak_and_loses_it_again(
    page: Page, atlas: Atlas
) -> None:
    opened = atlas(page)
    own, alone, both = ",head,,true", ",,head,true", "tail,head,,true"
    for voices, drawn in (("others", alone), ("others", alone), ("both", both), (None, own)):
        found = set(opened.map.evaluate(DRESSED, voices))
        assert found == {drawn}
    assert opened.body.locator("path.core").count() == 0


@pytest.mark.parametrize("kind", ["area", "halo"])
def test_the_map_shows_areas_and_halos_with_an_outline(
    page: Page, atlas: Atlas, kind: str
) -> None:
    shapes = atlas(page).body.locator(f"path.{kind}").all()
    assert shapes
    assert all(shape.bounding_box() for shape in shapes)


@pytest.mark.own_window
@pytest.mark.parametrize("outline", ["countries", "departments", "border"])
def test_a_map_without_outlines_says_so_and_keeps_its_marks(
    page: Page, server: str, dataset: Dataset, outline: str
) -> None:
    page.route(f"**/{outline}.geojson*", lambda route: route.abort())
    page.goto(f"{server}?lang=en")
    face = page.frame_locator(MAP)
    expect(face.get_by_text(language("en").say("map-loading"))).to_be_visible(timeout=PATIENCE)
    expect(face.locator(".mark")).to_have_count(len(dataset.select(Selection()).by_place))


def test_every_mark_and_arrow_can_be_reached_and_names_itself(page: Page, atlas: Atlas) -> None:
    signs = atlas(page).body.locator(".mark, path.arrow").all()
    assert signs
    for sign in signs:
        expect(sign).to_have_attribute("tabindex", "0")
        expect(sign).to_have_role("button")
        assert sign.get_attribute("aria-label")


# Filters


@pytest.mark.parametrize(("facet", "term"), FILTERS)
def test_a_filter_leaves_the_marks_and_arrows_of_its_statements(
    page: Page, atlas: Atlas, dataset: Dataset, facet: Facet, term: str
) -> None:
    opened, expected = atlas(page), filtered(dataset, facet, term)
    before = opened.marks
    opened.toggle(facet, term)
    assert (opened.marks, opened.arrows) == (set(expected.by_place), routes(expected))
    assert opened.marks < before


@pytest.mark.parametrize(("facet", "term"), FILTERS)
def test_a_filter_taken_back_restores_every_mark(
    page: Page, atlas: Atlas, facet: Facet, term: str
) -> None:
    opened = atlas(page)
    before = opened.marks, opened.arrows
    opened.toggle(facet, term)
    opened.toggle(facet, term)
    assert (opened.marks, opened.arrows) == before


@pytest.mark.parametrize(("facet", "term"), FILTERS)
def test_a_filter_keeps_the_map_and_its_pan_and_zoom(
    page: Page, atlas: Atlas, facet: Facet, term: str
) -> None:
    opened = atlas(page)
    opened.map.evaluate(
        "({ lat, lng, zoom }) => { window.map.setView([lat, lng], zoom, { animate: false }) }",
        OVER_THE_ANDES,
    )
    opened.map.evaluate("() => { window.sameDocument = true }")
    view = opened.view
    opened.toggle(facet, term)
    assert opened.map.evaluate("() => window.sameDocument") is True
    assert opened.view == view
    assert view == pytest.approx(OVER_THE_ANDES, abs=0.01)


MOVES = """() => {
    window.moves = [];
    const seen = { subtree: true, attributeFilter: ["d", "style"] };
    new MutationObserver(found => window.moves.push(...found.map(({ target }) => target.outerHTML)))
        .observe(document.querySelector(".leaflet-map-pane"), seen);
}"""
PATHS = """() => [...document.querySelectorAll("path.line")].map(path => path.getAttribute("d"))"""


def test_a_choice_of_a_mark_places_no_arrow_anew(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    opened.map.evaluate(MOVES)
    opened.click_mark("lima")
    moved: list[str] = opened.map.evaluate("() => window.moves")
    assert [sign for sign in moved if sign.startswith("<path")] == []


def test_of_two_choices_in_a_row_the_arrows_of_the_second_stand(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    before = opened.map.evaluate(PATHS)
    opened.map.evaluate(
        """() => {
            const { content } = window.map.atlasState;
            const fewer = { ...content, arrows: [], marks: content.marks.slice(1) };
            window.atlas.draw(window.map, fewer);
            return window.atlas.draw(window.map, content);
        }"""
    )
    assert opened.map.evaluate(PATHS) == before
    assert None not in before and len(before) == len(opened.arrows)


def test_a_filter_is_counted_in_words_above_the_map(
    page: Page, atlas: Atlas, dataset: Dataset
) -> None:
    atlas(page).toggle(Facet.SECTOR, "gold-mining")
    shown = len(filtered(dataset, Facet.SECTOR, "gold-mining").findings)
    words = f"{shown} of {len(dataset.findings)} statements"
    expect(page.get_by_test_id("stMain").get_by_text(words)).to_be_visible()


def test_filters_that_match_nothing_say_so_and_offer_a_reset(
    page: Page, atlas: Atlas, dataset: Dataset
) -> None:
    opened, main = atlas(page, NOTHING), page.get_by_test_id("stMain")
    assert opened.marks == opened.arrows == set()
    said = f"No statement of {len(dataset.findings)}"
    expect(main.locator(".prose .notice")).to_contain_text(said)
    with opened.redrawn():
        main.locator('.st-key-reset button').click()
    assert opened.marks == dataset.select(Selection()).by_place.keys()
    assert opened.checked == set()


# The statements beside the map


def test_a_click_on_a_mark_shows_its_statements(
    page: Page, atlas: Atlas, dataset: Dataset
) -> None:
    opened = atlas(page)
    opened.click_mark("cusco")
    assert opened.statements == ids(dataset.select(Selection()), "cusco")
    assert opened.selected == {"cusco"}


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_a_key_on_a_mark_shows_its_statements(
    page: Page, atlas: Atlas, dataset: Dataset, key: str
) -> None:
    opened = atlas(page)
    with opened.redrawn():
        opened.mark("lima").press(key)
    assert opened.statements == ids(dataset.select(Selection()), "lima")


@pytest.mark.parametrize("route", ["peru~united-states~forced-labor~asserted",
                                 "other-countries~peru~forced-labor~asserted"])
def test_a_click_on_an_arrow_shows_its_statements(
    page: Page, atlas: Atlas, dataset: Dataset, route: str
) -> None:
    opened = atlas(page)
    opened.click_arrow(route)
    assert opened.statements == ids(dataset.select(Selection()), route)
    assert opened.selected == {route}


def test_the_way_through_peru_is_one_line_with_one_head(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    opened.click_arrow(THROUGH)
    assert opened.statements == ["tip-2015-039"]
    assert opened.selected == {THROUGH}
    expect(opened.arrow(THROUGH)).to_have_count(1)
    drawn = opened.arrow(THROUGH).get_attribute("d") or ""
    line = opened.body.locator(f'path[marker-end][d="{drawn}"]')
    expect(line).to_have_count(1)
    assert drawn.count("M") == 1


@pytest.mark.parametrize(
    "leg", ["third-countries~peru~vulnerability~at-risk", "peru~brazil~vulnerability~at-risk"]
)
def test_an_older_link_to_a_leg_selects_the_whole_way(
    page: Page, atlas: Atlas, leg: str
) -> None:
    opened = atlas(page, f"?at={leg}")
    assert opened.selected == {THROUGH}
    assert opened.statements == ["tip-2015-039"]


def test_a_key_on_an_arrow_shows_its_statements(
    page: Page, atlas: Atlas, dataset: Dataset
) -> None:
    opened = atlas(page)
    with opened.redrawn():
        opened.arrow(THROUGH).press("Enter")
    assert opened.statements == ids(dataset.select(Selection()), THROUGH)


def test_a_second_click_on_a_mark_shows_every_statement_again(page: Page, atlas: Atlas) -> None:
    opened = atlas(page)
    before = opened.statements
    opened.click_mark("cusco")
    opened.click_mark("cusco")
    assert opened.statements == before
    assert opened.selected == set()


def test_the_statements_at_a_mark_obey_the_filter(
    page: Page, atlas: Atlas, dataset: Dataset
) -> None:
    opened = atlas(page)
    opened.toggle(Facet.SECTOR, "gold-mining")
    opened.click_mark("madre-de-dios")
    shown = filtered(dataset, Facet.SECTOR, "gold-mining")
    assert opened.statements == ids(shown, "madre-de-dios")
    assert opened.statements != ids(dataset.select(Selection()), "madre-de-dios")
