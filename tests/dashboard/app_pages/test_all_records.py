"""The pages on every record there is, of whatever source, edition and country."""

import pytest

from dashboard.words.language import Language
from tests.dashboard.visiting import APP, headings, visit

PAGES = sorted(path.stem for path in APP.parent.glob("app_pages/*.py"))


@pytest.mark.parametrize("page", PAGES)
def test_a_page_of_all_records_opens_without_an_error(page: str, words: Language) -> None:
    app = visit(page, lang=words.code)
    assert not app.exception
    assert headings(app)
