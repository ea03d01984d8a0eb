"""A reader codes a sentence by the keyboard, compares, takes it away and goes back."""

from pathlib import Path

from playwright.sync_api import Page, expect

from dashboard.words.language import language
from geodata.agreement import compare, read_coding
from geodata.dataset import Dataset
from tests.browser.atlas_page import PATIENCE
from tests.browser.conftest import NARROW, NewPage
from tests.browser.test_paper import plain, printed
from tests.browser.test_years import SIDEWAYS

WORDS = language("en")


def press(page: Page, key: str, name: str) -> None:
    """Reach a control by its focus and press a key on it."""
    page.locator(f'.coding [data-id="{name}"]').focus()
    page.keyboard.press(key)


def test_a_sentence_is_coded_by_the_keyboard_compared_taken_away_and_brought(
    page: Page, new_page: NewPage, server: str, dataset: Dataset, tmp_path: Path
) -> None:
    page.goto(f"{server}coding?lang=en&sentence=3")
    code(page)
    compare_it(page)
    go_on_and_back(page)
    path = take_away(page, tmp_path)
    report = compare(dataset, read_coding(path))
    assert (report.coders, report.matched) == (("Ana",), 1)
    print_it(page, dataset)
    bring(new_page(NARROW), server, path)


def code(page: Page) -> None:
    expect(page.locator(".coding form")).to_be_visible(timeout=PATIENCE)
    expect(page.locator('.coding blockquote[lang="en"][translate="no"]')).to_have_count(1)
    press(page, "ArrowDown", "direction-0-")
    expect(page.get_by_label("into Peru")).to_be_checked()
    press(page, "Space", "direction-0-within")
    press(page, "Space", "exploitation-0-sex-trafficking")
    press(page, "Space", "victim_groups-0-not-stated")
    press(page, "Space", "victim_groups-0-women")
    expect(page.get_by_label("group not stated")).not_to_be_checked()


def compare_it(page: Page) -> None:
    press(page, "Enter", "victim_groups-0-women")
    expect(page.locator('.coding [role="status"]')).to_contain_text(
        "Statement 1: you and the record agree on direction, what it is about; "
        "you differ on victim group; you left open sector, how firmly it is said."
    )
    expect(page.locator('[data-id="victim_groups-0-women"]')).to_be_focused()
    expect(page.locator(".st-key-comparison")).to_contain_text("you coded “women”")
    page.wait_for_url("**sentence=3&step=compare")


def go_on_and_back(page: Page) -> None:
    press(page, "Enter", "after")
    page.wait_for_url("**sentence=4")
    expect(page.locator(".coding h2")).to_contain_text("Sentence 4")
    page.go_back()
    expect(page.locator(".st-key-comparison")).to_contain_text("you coded “women”")
    expect(page.get_by_label("women", exact=True)).to_be_checked()
    page.go_forward()
    expect(page.locator(".coding h2")).to_contain_text("Sentence 4")
    expect(page.locator(".st-key-compared")).to_have_count(0)


def take_away(page: Page, folder: Path) -> Path:
    page.get_by_label(WORDS.say("codings-name")).fill("Ana")
    page.keyboard.press("Tab")
    link = page.locator('.codings a[download="codings-Ana.csv"]')
    expect(link).to_be_visible()
    with page.expect_download() as taken:
        link.press("Enter")
    path = folder / taken.value.suggested_filename
    taken.value.save_as(path)
    return path


def print_it(page: Page, dataset: Dataset) -> None:
    press(page, "Enter", "compare")
    expect(page.locator(".st-key-compared")).to_be_visible()
    document = "".join(printed(page))
    for sentence in dataset.texts["tip-2015"][:18]:
        # A PDF gives another sign for the apostrophe.
        assert plain(sentence.text.partition("’")[0]) in document
    assert plain(WORDS.say("rule-modality-asserted")) in document
    for key in ("codings-download", "coding-academic-title"):
        assert plain(WORDS.say(key)) not in document


def bring(page: Page, server: str, path: Path) -> None:
    page.goto(f"{server}coding?lang=es&sentence=3&step=compare")
    expect(page.locator(".st-key-compared")).to_be_visible(timeout=PATIENCE)
    expect(page.get_by_label("mujeres", exact=True)).not_to_be_checked()
    expect(page.locator(".codings a")).to_have_count(0)
    assert page.evaluate(SIDEWAYS) <= 0
    field = page.get_by_label(language("es").say("codings-bring"))
    field.set_input_files({"name": "x.csv", "mimeType": "text/csv", "buffer": b"\xff\x00,"})
    expect(page.locator(".codings .problems")).to_contain_text("x.csv:1: -: ")
    field.set_input_files(path)
    expect(page.get_by_label("mujeres", exact=True)).to_be_checked()
    expect(page.locator(".codings .problems li")).to_have_count(0)
    expect(page.locator('.codings [role="status"]')).to_contain_text("Se tomó 1 afirmación")
