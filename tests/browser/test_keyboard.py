"""The atlas by the keyboard alone: every task, and the focus never out of reach or sight."""

from playwright.sync_api import Page, expect

from dashboard.views.scope import OPENING
from dashboard.views.sentence import shown_sentence
from dashboard.words.language import language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from tests.browser.atlas_page import PATIENCE, AtlasPage
from tests.browser.conftest import Atlas
from tests.browser.focused import holds_focus, stops_to

GOLD = '[data-term="gold-mining"] input'
WOMEN = '[data-term="women"] input'
SAID = ".atlas-said"
SENTENCE = ".st-key-sentence"


def keep(opened: AtlasPage, selector: str) -> None:
    """Wait until the focus is there and in sight, and see that it stays when all has come."""
    opened.until(lambda: holds_focus(opened.page, selector), f"the focus on {selector}")
    opened.await_rest()
    assert holds_focus(opened.page, selector)


def spoken_roles(page: Page) -> set[str]:
    """Return the roles of all that a screen reader meets, as the browser itself tells it."""
    session = page.context.new_cdp_session(page)
    tree = session.send("Accessibility.getFullAXTree")["nodes"]
    return {node["role"]["value"] for node in tree if not node["ignored"]}


def chosen(dataset: Dataset, *terms: tuple[Facet, str]) -> Selection:
    selection = OPENING
    for facet, term in terms:
        selection = selection.choose(facet, [term])
    return selection


def test_the_main_task_is_done_by_the_keyboard_alone(
    page: Page, atlas: Atlas, dataset: Dataset
) -> None:
    opened, press = atlas(page, "?lang=en"), page.keyboard.press
    english = language("en")
    said = page.locator(SAID)

    assert stops_to(page, GOLD, 12) <= 12
    with opened.redrawn():
        press("Space")
    keep(opened, GOLD)
    gold = dataset.select(chosen(dataset, (Facet.SECTOR, "gold-mining")))
    expect(said).to_have_text(f"{shown_sentence(dataset, gold, english)}.")

    stops_to(page, WOMEN, 60)
    with opened.redrawn():
        press("Space")
    keep(opened, WOMEN)

    page.locator("body > .atlas-skip").focus()
    press("Enter")
    keep(opened, ".leaflet-container")
    stops_to(page, '.mark[data-id="madre-de-dios"]', 25)
    with opened.redrawn():
        press("Enter")
    keep(opened, '.mark[data-id="madre-de-dios"]')
    expect(said).to_contain_text(english.place(dataset.places["madre-de-dios"]))

    stops_to(page, ".onward", 1)
    press("Enter")
    keep(opened, "h2")
    first = opened.statements[0]
    stops_to(page, f'[data-id="{first}-copy"]', 15)
    press("Enter")
    keep(opened, f'[data-id="{first}-copy"]')
    expect(page.locator(f'[data-id="{first}-copy"]')).to_have_text(english.say("statement-copied"))

    page.keyboard.press("Shift+Tab")
    assert holds_focus(page, f'[data-id="{first}-read"]')
    press("Enter")
    page.wait_for_url(f"**/read?*statement={first}*")
    keep(opened, "h1")
    page.go_back()
    page.wait_for_url(lambda url: "/read" not in url)
    expect(page.locator(".statements article").first).to_be_visible(timeout=PATIENCE)
    opened.await_rest()

    page.locator(".st-key-take button").focus()
    press("Enter")
    keep(opened, '.taking input[value="view"]')
    stops_to(page, ".st-key-download button", 2)
    with page.expect_download():
        press("Enter")
    keep(opened, ".st-key-download button")
    press("Escape")
    keep(opened, ".st-key-take button")


def test_a_choice_whose_control_goes_leaves_the_focus_beside_it(page: Page, atlas: Atlas) -> None:
    opened, press = atlas(page, "?lang=en&sector=gold-mining&at=madre-de-dios"), page.keyboard.press
    page.locator(".statements .clear").focus()
    with opened.redrawn():
        press("Enter")
    keep(opened, "h2")
    page.locator(".st-key-reset button").focus()
    with opened.redrawn():
        press("Enter")
    keep(opened, SENTENCE)
    page.locator(".statements .more").focus()
    with opened.rerun():
        press("Enter")
    keep(opened, "article:nth-of-type(9) .kind")


def test_escape_takes_a_choice_back_and_stays_at_its_sign(page: Page, atlas: Atlas) -> None:
    opened, press = atlas(page, "?lang=en"), page.keyboard.press
    for sign in ('.mark[data-id="lima"]', 'path.arrow[data-id^="peru~united-states"]'):
        opened.body.locator(sign).focus()
        with opened.redrawn():
            press("Enter")
        keep(opened, sign)
        stops_to(page, ".onward", 1)
        press("Enter")
        keep(opened, "h2")
        with opened.redrawn():
            press("Escape")
        keep(opened, sign)
        assert opened.selected == set()


def test_the_map_is_two_stops_away(page: Page, atlas: Atlas) -> None:
    opened = atlas(page, "?lang=es")
    assert stops_to(page, ".atlas-skip", 1) == 1
    expect(page.locator(".atlas-skip")).to_have_text(language("es").say("around-skip-map"))
    page.keyboard.press("Enter")
    keep(opened, ".leaflet-container")


def test_a_closed_drawer_is_out_of_reach_and_an_open_one_holds_the_focus(
    narrow_page: Page, atlas: Atlas
) -> None:
    page = narrow_page
    opened, drawer = atlas(page, "?lang=es"), page.get_by_test_id("stSidebar")
    expect(drawer).to_have_js_property("inert", True)
    assert "checkbox" not in spoken_roles(page)
    page.locator(".drawer").focus()
    page.keyboard.press("Enter")
    keep(opened, f'[aria-label="{language("es").say("around-filters-close")}"]')
    assert "checkbox" in spoken_roles(page)
    expect(page.locator("[inert] [data-testid=stMain]")).to_have_count(1)
    page.keyboard.press("Escape")
    keep(opened, ".drawer")
    expect(drawer).to_have_js_property("inert", True)
