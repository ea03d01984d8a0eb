"""A file of thousands of statements: how far it is is told, and others are answered meanwhile."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.benchmarks.enlarged import with_statements
from tests.browser.atlas_page import PATIENCE, AtlasPage
from tests.browser.conftest import WIDE, NewPage
from tests.browser.serving import serving
from tests.browser.test_taking_away import BUTTON, take

STATEMENTS = 4_000


@pytest.fixture(scope="module")
def many() -> Iterator[str]:
    with (
        with_statements(STATEMENTS) as place,
        serving("dashboard/app.py", folder=place.folder, environment=place.environment) as address,
    ):
        yield address


def done(page: Page) -> int:
    """Wait for the line under the bar; return how many statements it says are done."""
    line = page.locator(".taking .bar span")
    expect(line).to_have_text(re.compile(r"^[\d,]+ of 4,000 statements$"), timeout=PATIENCE)
    return int((line.text_content() or "").partition(" ")[0].replace(",", ""))


def test_while_a_file_is_made_its_reader_sees_how_far_and_another_is_answered(
    many: str, new_page: NewPage
) -> None:
    other = AtlasPage(new_page(WIDE)).open(f"{many}?lang=en")
    page = new_page(WIDE)
    opened = AtlasPage(page).open(f"{many}?lang=en")
    opened.open_the_menu()
    page.locator('.taking input[value="everything"]').check()
    opened.await_rest()
    take(opened, "xlsx", "xlsx")
    with page.expect_download(timeout=PATIENCE):
        page.locator(BUTTON).click()
        first = done(page)
        expect(page.locator(".taking [role=status]")).to_contain_text("statements")
        other.toggle("sector", "narcotics")
        assert page.locator(BUTTON).is_disabled()
        assert done(page) > first
    expect(page.locator(".taking .bar")).to_be_hidden()
