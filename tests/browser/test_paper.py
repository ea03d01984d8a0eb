"""Each page as a document: what a reader prints, or keeps as a PDF."""

import io
import re
import unicodedata

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from dashboard.words.language import CODES, Code, language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from tests.browser.conftest import Atlas

GOLD = "sector=gold-mining"


def printed(page: Page, size: str = "A4") -> list[str]:
    """Return the text of each sheet, its spaces and ligatures made plain."""
    sheets = PdfReader(io.BytesIO(page.pdf(format=size, prefer_css_page_size=True))).pages
    return [plain(sheet.extract_text()) for sheet in sheets]


def plain(text: str) -> str:
    """Return the letters and digits alone: a PDF keeps no word across two lines."""
    return re.sub(r"\W+", "", unicodedata.normalize("NFKC", text)).lower()


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
