"""A card in a real browser: its documents, its translation, its addresses and a report."""

import os
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from dashboard.state.session import REPORT_ADDRESS
from dashboard.words.language import CODES, Code, language
from geodata.dataset import Dataset
from tests.browser.atlas_page import AtlasPage
from tests.browser.conftest import Atlas
from tests.browser.serving import serving

CUSCO = "tip-2015-012"
AMAZON = "tip-2015-014"
COPIED = "() => navigator.clipboard.readText()"
WITHOUT_CLIPBOARD = "Object.defineProperty(navigator, 'clipboard', { value: undefined })"
"""As on a page that came without encryption."""


def card(page: Page, key: str) -> Locator:
    return page.locator(f".statements article#{key}")


def open_report(page: Page, key: str) -> Locator:
    """Open a card's report by keyboard; return its text."""
    fold = card(page, key).locator("details.report")
    expect(fold.locator("textarea")).to_be_hidden()
    fold.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(fold.locator("textarea")).to_be_visible()
    return fold.locator("textarea")


def copy(page: Page, key: str) -> None:
    button = card(page, key).locator("details.report button")
    button.focus()
    page.keyboard.press("Enter")


# Documents


@pytest.mark.parametrize("code", CODES)
def test_the_documents_of_a_place_open_by_keyboard_the_best_first(
    page: Page, atlas: Atlas, dataset: Dataset, code: Code
) -> None:
    atlas(page, f"?lang={code}&at=iquitos")
    fold = card(page, AMAZON).locator("details.documents").first
    expect(fold.locator(".document").first).to_be_hidden()
    fold.locator("summary").focus()
    page.keyboard.press("Enter")
    rows = dataset.documents(dataset.findings[AMAZON], "iquitos")
    said = fold.locator(".document .says")
    expect(said.first).to_be_visible()
    expect(said).to_have_text([language(code).says(row) for row in rows])


def test_a_document_leads_to_its_address_in_a_tab_of_its_own(
    page: Page, atlas: Atlas, dataset: Dataset
) -> None:
    atlas(page, "?at=iquitos")
    links = card(page, AMAZON).locator("details.documents").first.locator("a").all()
    rows = dataset.documents(dataset.findings[AMAZON], "iquitos")
    assert [link.get_attribute("href") for link in links] == [
        dataset.sources[row.source].url for row in rows
    ]
    assert {link.get_attribute("rel") for link in links} == {"noopener noreferrer"}


def test_what_was_opened_stays_open_when_the_reader_goes_below_the_map(
    page: Page, atlas: Atlas
) -> None:
    opened = atlas(page, "?at=iquitos")
    fold = card(page, AMAZON).locator("details.documents").first
    fold.locator("summary").click()
    opened.go_below()
    expect(fold.locator(".document").first).to_be_visible()


# Words and addresses


def test_in_spanish_the_quote_keeps_its_language_and_has_our_translation(
    page: Page, atlas: Atlas, dataset: Dataset
) -> None:
    atlas(page, "?lang=es&at=cusco")
    finding = dataset.findings[CUSCO]
    quote = card(page, CUSCO).locator("blockquote")
    expect(quote).to_have_attribute("lang", "en")
    expect(quote).to_contain_text(finding.quote)
    expect(page.locator(".statements")).to_have_attribute("lang", "es")
    translation = card(page, CUSCO).locator(".translation")
    expect(translation).to_contain_text(finding.quote_es)
    expect(translation).to_contain_text(language("es").say("statement-translation"))


def test_in_english_there_is_nothing_to_translate(page: Page, atlas: Atlas) -> None:
    atlas(page, "?lang=en&at=cusco")
    expect(card(page, CUSCO).locator("blockquote")).to_have_attribute("lang", "en")
    expect(page.locator(".statements .translation")).to_have_count(0)


def test_a_card_leads_to_the_words_at_their_source(
    page: Page, atlas: Atlas, dataset: Dataset
) -> None:
    atlas(page, "?lang=en&at=cusco")
    read, official, _ = card(page, CUSCO).locator(".foot a").all()
    address, _, fragment = (read.get_attribute("href") or "").partition("#:~:text=")
    source = dataset.sources["tip-2015"]
    assert (address, unquote(fragment)) == (source.url, dataset.findings[CUSCO].quote)
    assert official.get_attribute("href") == source.official_url


# A reported error


@pytest.mark.own_window
@pytest.mark.parametrize("code", CODES)
def test_a_report_opens_by_keyboard_and_is_copied(
    page: Page, atlas: Atlas, dataset: Dataset, code: Code
) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    atlas(page, f"?lang={code}&at=cusco")
    text = open_report(page, CUSCO).input_value()
    for part in (CUSCO, str(dataset.version), page.url, dataset.findings[CUSCO].quote):
        assert part in text
    copy(page, CUSCO)
    page.wait_for_function("text => navigator.clipboard.readText().then(it => it === text)",
                           arg=text)


@pytest.mark.own_window
def test_a_report_is_copied_where_the_browser_has_no_clipboard_for_the_page(
    page: Page, atlas: Atlas
) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.add_init_script(WITHOUT_CLIPBOARD)
    opened = atlas(page, "?lang=en&at=cusco")
    text = open_report(page, CUSCO).input_value()
    copy(page, CUSCO)
    assert copied_by_another(page, opened) == text


def copied_by_another(page: Page, opened: AtlasPage) -> str:
    """Read the clipboard on another page of the same reader."""
    other = page.context.new_page()
    other.goto(page.url)
    other.bring_to_front()
    text: str = other.evaluate(COPIED)
    return text


@pytest.mark.parametrize("address", ["mailto:atlas@example.org", "https://example.org/report"])
def test_where_an_address_for_reports_is_set_a_link_leads_to_it(
    page: Page, atlas: Atlas, address: str
) -> None:
    with serving("dashboard/app.py", environment=os.environ | {REPORT_ADDRESS: address}) as app:
        atlas(page, f"{app}?lang=en&at=cusco")
        text = open_report(page, CUSCO).input_value()
        link = card(page, CUSCO).locator("details.report a")
        led = link.get_attribute("href") or ""
    assert led.startswith(address)
    if address.startswith("mailto:"):
        asked = parse_qs(urlsplit(led).query)
        assert asked == {"subject": [CUSCO], "body": [text]}


def test_where_no_address_is_set_there_is_no_link(page: Page, atlas: Atlas) -> None:
    atlas(page, "?lang=en&at=cusco")
    open_report(page, CUSCO)
    expect(card(page, CUSCO).locator("details.report a")).to_have_count(0)
