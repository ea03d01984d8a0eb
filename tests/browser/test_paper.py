"""Each page as a document: what a reader prints, or keeps as a PDF."""

import io
import math
import re
import unicodedata
from collections import Counter

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from dashboard.views.documents import listed
from dashboard.views.presets import presets
from dashboard.views.statements import PAGE_SIZE
from dashboard.words.language import CODES, Code, language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from tests.browser.atlas_page import AtlasPage
from tests.browser.conftest import Atlas

GOLD = "sector=gold-mining"

ON_TWO_SHEETS = 11
"""Statements that two sheets hold with the map, at a size that can be read."""
ON_A_SHEET = 9
"""Statements that a sheet holds: each takes some 55 mm of one of its two columns of 260 mm."""
READABLE = 8.5
"""Points."""

SMALLEST = """() => {
    const shown = [...document.querySelectorAll("*")].map((it) => it.shadowRoot)
        .map((root) => root?.querySelector(".statements")).find(Boolean);
    const parts = [...shown.querySelectorAll("*")].filter((it) => it.checkVisibility());
    const own = (it) => [...it.childNodes].some((kid) => kid.nodeType === 3 && kid.data.trim());
    return Math.min(...parts.filter(own).map((it) => parseFloat(getComputedStyle(it).fontSize)));
}"""
"""Pixels of the smallest type among the statements."""


def printed(page: Page, size: str = "A4") -> list[str]:
    """Return the text of each sheet, its spaces and ligatures made plain."""
    sheets = PdfReader(io.BytesIO(page.pdf(format=size, prefer_css_page_size=True))).pages
    return [plain(sheet.extract_text()) for sheet in sheets]


def drawn(page: Page) -> bytes:
    """Return all that is drawn on the first sheet."""
    content = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages[0].get_contents()
    assert content is not None
    return content.get_data()


def sheets_for(count: int) -> int:
    """Return how many sheets a question may take, from the number of its statements."""
    return 2 + math.ceil(max(0, count - ON_TWO_SHEETS) / ON_A_SHEET)


def printed_by_the_button(opened: AtlasPage) -> str:
    """Print by the button among the statements, and return the text of all sheets."""
    with opened.rerun():
        opened.page.locator(".statements .print").click()
    opened.page.wait_for_function("window.printed === 1")
    return "".join(printed(opened.page))


def plain(text: str) -> str:
    """Return the letters and digits alone: a PDF keeps no word across two lines.

    It may call an apostrophe a letter.
    """
    return re.sub(r"[\W\u02bc]+", "", unicodedata.normalize("NFKC", text)).lower()


@pytest.mark.parametrize("size", ["A4", "Letter"])
@pytest.mark.parametrize("code", CODES)
def test_the_view_is_printed_whole(
    page: Page, atlas: Atlas, dataset: Dataset, code: Code, size: str
) -> None:
    words = language(code)
    atlas(page, f"?lang={code}&{GOLD}").go_below()
    sheets = printed(page, size)
    document = "".join(sheets)
    shown = dataset.select(Selection().choose(Facet.SECTOR, ["gold-mining"]))
    for finding in shown.findings:
        assert plain(finding.quote) in document
        assert plain(words.summary(finding)) in document
    for key in shown.by_place:
        assert plain(words.place(dataset.places[key])) in document
    assert plain(words.say("legend-caveat")) in document
    assert plain(words.say("table-on-paper", count=len(shown.findings))) in document


@pytest.mark.parametrize(("code", "query"), [("en", ""), ("es", "&group=children")])
def test_every_statement_of_the_view_is_printed_by_the_button(
    page: Page, atlas: Atlas, dataset: Dataset, code: Code, query: str
) -> None:
    """Each with its quote, how firmly it is said, how its places are known, and its source."""
    words = language(code)
    page.add_init_script("window.printed = 0; window.print = () => (window.printed += 1)")
    opened = atlas(page, f"?lang={code}{query}")
    children = Selection().choose(Facet.VICTIM_GROUP, ["children"])
    shown = dataset.select(children if query else Selection())
    before = "".join(printed(page))
    some = words.say("statements-on-paper", shown=PAGE_SIZE, total=len(shown.findings))
    assert len(shown.findings) > PAGE_SIZE
    assert plain(some) in before
    document = printed_by_the_button(opened)
    assert plain(some) not in document
    expected = Counter[str]()
    for finding in shown.findings:
        assert plain(finding.quote) in document
        assert plain(words.summary(finding)) in document
        expected[plain(words.term("modality", finding.modality))] += 1
        source = listed(dataset.sources[finding.source], words)
        sentence = words.say("statement-source", title=source, sentence=finding.sentence or 0)
        expected[plain(sentence)] += 1
        for tie in dataset.locations[finding.finding]:
            name = words.place(dataset.places[tie.place])
            basis = words.term("basis", tie.basis)
            expected[plain(words.say("statement-place", name=name, basis=basis))] += 1
    missing = {said: count for said, count in expected.items() if document.count(said) < count}
    assert missing == {}


@pytest.mark.parametrize("code", CODES)
def test_a_question_is_a_handout_of_two_sheets(
    page: Page, atlas: Atlas, dataset: Dataset, code: Code
) -> None:
    """Printed by the button, with every statement; more only where there are too many."""
    page.add_init_script("window.printed = 0; window.print = () => (window.printed += 1)")
    opened, taken = atlas(page, f"?lang={code}"), {}
    for number, (name, question) in enumerate(presets(dataset).items(), start=1):
        with opened.redrawn():
            page.locator(f'[data-preset="{name}"]').click()
        with opened.rerun():
            page.locator(".statements .print").click()
        page.wait_for_function(f"window.printed === {number}")
        shown = dataset.select(question).findings
        assert opened.statements == [finding.finding for finding in shown]
        for size in ("A4", "Letter"):
            taken[name, size] = len(printed(page, size)) - sheets_for(len(shown))
    assert {what: beyond for what, beyond in taken.items() if beyond > 0} == {}
    page.emulate_media(media="print")
    smallest = page.evaluate(SMALLEST)
    page.emulate_media(media="null")
    assert smallest >= READABLE * 96 / 72 - 0.01


def test_the_map_is_printed_with_its_arrows_and_stands_as_before(page: Page, atlas: Atlas) -> None:
    opened = atlas(page, "?lang=en&direction=out_of")
    before, printed_whole = opened.boxes(".mark, .letter"), len(drawn(page))
    assert opened.boxes(".mark, .letter") == before
    opened.body.locator("path.line").evaluate_all("lines => lines.forEach(line => line.remove())")
    assert len(drawn(page)) < printed_whole


def test_each_sheet_says_which_of_how_many_it_is(page: Page, atlas: Atlas) -> None:
    atlas(page, f"?lang=en&{GOLD}")
    sheets = printed(page)
    assert len(sheets) > 1
    for number, sheet in enumerate(sheets, start=1):
        assert sheet.startswith(f"{number}{len(sheets)}")


def test_what_is_for_the_screen_alone_is_not_printed(page: Page, atlas: Atlas) -> None:
    words = language("en")
    atlas(page, f"?lang=en&{GOLD}")
    document = "".join(printed(page))
    for name in ("search", "background", "other-language"):
        assert plain(words.say(name)) not in document


@pytest.mark.parametrize("code", CODES)
def test_every_word_of_the_profile_that_is_quoted_is_printed(
    page: Page, atlas: Atlas, dataset: Dataset, code: Code
) -> None:
    atlas(page, f"read?lang={code}")
    document = "".join(printed(page))
    for finding in dataset.findings.values():
        if finding.source in dataset.texts:
            # Between two words the handle of another quote may stand.
            assert all(plain(word) in document for word in finding.quote.split())
