"""The reader page in a real browser: from the words to the marks and back."""

import pytest
from playwright.sync_api import Page, expect

from geodata.dataset import Dataset
from geodata.selection import Selection
from tests.browser.atlas_page import AtlasPage
from tests.browser.conftest import NARROW, Atlas, NewPage

LANGUAGES = ("en", "es")
LOGGING = "tip-2015-016"
CAMPS = "tip-2015-007"

MARKED = """ids => Object.fromEntries(ids.map(id => [id,
    [...document.querySelectorAll('*')].flatMap(host => host.shadowRoot ? [host.shadowRoot] : [])
        .flatMap(root => [...root.querySelectorAll(`.run[data-quotes~="${id}"]`)])
        .map(run => run.textContent).join("")]))"""


IN_HASTE = """(first, then) => {
    const handles = first.getRootNode();
    first.click();
    setTimeout(() => handles.querySelector(`[data-id="${then}"]`).click(), 40);
}"""
"""Two choices, the second before the first is answered."""


def read(page: Page, atlas: Atlas, query: str) -> AtlasPage:
    return atlas(page, f"read{query}")


def highlighted(page: Page) -> str:
    return "".join(page.locator(".reader .run.highlighted").all_text_contents())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_marked_characters_of_every_record_are_its_quote(
    page: Page, atlas: Atlas, dataset: Dataset, language: str
) -> None:
    read(page, atlas, f"?lang={language}")
    marked = page.evaluate(MARKED, list(dataset.findings))
    assert marked == {key: finding.quote for key, finding in dataset.findings.items()}


def test_the_text_is_the_report_as_printed(page: Page, atlas: Atlas, dataset: Dataset) -> None:
    read(page, atlas, "")
    printed = [
        "".join(words.locator(".run").all_text_contents())
        for words in page.locator(".reader .words").all()
    ]
    assert printed == [sentence.text for sentence in dataset.texts["tip-2015"]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_click_on_a_quote_selects_its_statement_and_its_marks(
    page: Page, atlas: Atlas, dataset: Dataset, language: str
) -> None:
    opened = read(page, atlas, f"?lang={language}")
    with opened.redrawn():
        page.locator(f'.run[data-quotes="{LOGGING}"]').click()
    assert opened.statements == [LOGGING]
    assert opened.selected == dataset.select(Selection()).marks(LOGGING)
    assert f"statement={LOGGING}" in page.url


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_key_on_a_quote_selects_its_statement_and_its_marks(
    page: Page, atlas: Atlas, dataset: Dataset, language: str
) -> None:
    opened = read(page, atlas, f"?lang={language}")
    handle = page.locator(f'.handle[data-id="{CAMPS}"]')
    with opened.redrawn():
        handle.focus()
        page.keyboard.press("Enter")
    assert opened.statements == [CAMPS]
    assert opened.selected == dataset.select(Selection()).marks(CAMPS)
    expect(handle).to_be_focused()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_click_on_a_mark_highlights_its_words(
    page: Page, atlas: Atlas, dataset: Dataset, language: str
) -> None:
    opened = read(page, atlas, f"?lang={language}")
    opened.click_mark("lima")
    assert highlighted(page) == "Lima"
    assert "at=lima" in page.url


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_key_on_a_mark_highlights_its_words(page: Page, atlas: Atlas, language: str) -> None:
    opened = read(page, atlas, f"?lang={language}")
    with opened.redrawn():
        opened.mark("peruvian-amazon").focus()
        page.keyboard.press("Enter")
    assert highlighted(page) == "the Peruvian Amazon"


def test_the_keyboard_alone_walks_from_quote_to_quote(page: Page, atlas: Atlas) -> None:
    read(page, atlas, "")
    page.locator('.handle[data-id="tip-2015-001"]').focus()
    page.keyboard.press("Tab")
    expect(page.locator('.handle[data-id="tip-2015-002"]')).to_be_focused()


def test_of_two_choices_in_haste_the_second_holds(page: Page, atlas: Atlas) -> None:
    opened = read(page, atlas, "")
    for first, then in ((LOGGING, CAMPS), (CAMPS, LOGGING)):
        page.locator(f'.reader .handle[data-id="{first}"]').evaluate(IN_HASTE, then)
        page.wait_for_url(f"**statement={then}**")
        opened.await_rest()
        expect(page.locator(f'.reader .handle[data-id="{then}"]')).to_have_attribute(
            "aria-pressed", "true"
        )


def test_a_selected_statement_is_opened_by_its_address(page: Page, atlas: Atlas) -> None:
    opened = read(page, atlas, f"?statement={CAMPS}")
    assert opened.statements == [CAMPS]
    expect(page.locator(f'.handle[data-id="{CAMPS}"]')).to_have_attribute("aria-pressed", "true")


def test_a_filter_dims_what_does_not_match_and_removes_nothing(
    page: Page, atlas: Atlas, dataset: Dataset
) -> None:
    read(page, atlas, "?sector=fishing")
    handles = page.locator(".reader .handle")
    expect(handles).to_have_count(len(dataset.findings))
    expect(page.locator(".reader .handle.dimmed")).to_have_count(len(dataset.findings) - 1)


def test_what_is_reset_on_the_reader_is_every_filter(page: Page, atlas: Atlas) -> None:
    """Its parts do not stand: what stands together is heard by a queue of its own."""
    opened = atlas(page, "read?sector=fishing&group=men&lang=en")
    for _ in range(2):
        page.locator(".reset").click()
        page.wait_for_url("**/read?lang=en")
        expect(page.locator(".st-key-sentence")).to_have_text("All 47 statements")
        expect(page.locator(".reset")).to_be_hidden()
        with opened.rerun():
            opened.choose("sector", "fishing")


def test_a_statement_of_the_atlas_leads_to_its_words_and_back(page: Page, atlas: Atlas) -> None:
    opened = atlas(page, "?at=cusco")
    page.get_by_role("link", name="Read it in the report").click()
    page.wait_for_url("**/read?**")
    expect(page.locator(".reader .run.selected")).to_have_text(
        "Child sex tourism is present in areas such as Cuzco"
    )
    page.get_by_role("link", name="Show it on the map").click()
    page.wait_for_url("**at=cusco**")
    expect(page.locator(".panels.above")).to_be_visible()
    opened.until(lambda: opened.statements == ["tip-2015-012"], "the statement beside the map")


@pytest.mark.parametrize("path", ["read", "guide"])
def test_on_a_narrow_screen_no_page_runs_over_the_side(
    new_page: NewPage, server: str, path: str
) -> None:
    page = new_page(NARROW)
    page.goto(server + path)
    expect(page.locator("h2").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == NARROW[0]
