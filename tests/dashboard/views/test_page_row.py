"""The pages in a row."""

import pytest

from dashboard.views.page_row import PAGES, page_row
from dashboard.words.language import CODES, Code, language


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("page", PAGES)
def test_the_open_page_alone_is_current(page: str, code: Code) -> None:
    row = page_row(page, language(code))
    current = [link["name"] for link in row["pages"] if link["current"]]
    assert current == [language(code).say(f"page-{page}")]


def test_the_addresses_hold_below_any_path() -> None:
    hrefs = [link["href"] for link in page_row("atlas", language("en"))["pages"]]
    assert hrefs == ["./", "read", "years", "asked", "coding", "guide"]
