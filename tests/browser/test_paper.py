"""Each page as a document: what a reader prints, or keeps as a PDF."""

import io
import re
import unicodedata
from collections import Counter

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from dashboard.views.documents import listed
from dashboard.views.statements import PAGE_SIZE
from dashboard.words.language import CODES, Code, language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from tests.browser.atlas_page import AtlasPage
from tests.browser.conftest import Atlas

GOLD = "sector=gold-mining"


def printed(page: Page, size: str = "A4") -> list[str]:
    """Return the text of each sheet, its spaces and ligatures made plain."""
    sheets = PdfReader(io.BytesIO(page.pdf(format=size, prefer_css_page_size=True))).pages
    return [plain(sheet.extract_text()) for sheet in sheets]


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
