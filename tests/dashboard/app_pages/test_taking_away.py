"""The menu "Take it away": on every page, and nothing of it before it is opened."""

import subprocess
import sys

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.words.language import Language
from tests.dashboard.visiting import APP, paragraphs, sent, visit

PAGES = ("atlas", "read", "guide")
HEAVY = (
    *("openpyxl", "lxml", "xml.etree.ElementTree", "sqlite3", "geodata.export.geopackage"),
    "matplotlib",
)
"""What only a format needs; GeoPandas comes with the records."""

VISITING = f"""
import sys
from tests.dashboard.visiting import below, visit
for page in {PAGES}:
    assert not visit(page, lang="en").exception
assert not below(lang="en").exception
opened = visit(lang="en")
opened.session_state["take"] = True
assert not opened.run().exception
print(*(name for name in {HEAVY} if name in sys.modules))
"""


def opened(page: str, **query: str) -> AppTest:
    app = visit(page, **query)
    app.session_state["take"] = True
    return app.run()


@pytest.mark.parametrize("page", PAGES)
def test_a_page_works_nothing_out_before_the_menu_is_opened(page: str) -> None:
    app = visit(page, lang="en")
    assert [sent(app, "taking"), sent(app, "citing")] == [[], []]


@pytest.mark.parametrize("page", PAGES)
def test_every_page_has_the_menu(page: str, words: Language) -> None:
    app = opened(page, lang=words.code)
    assert not app.exception
    assert len(sent(app, "taking")) == len(sent(app, "citing")) == 1


@pytest.mark.parametrize("page", PAGES)
def test_the_menu_takes_the_view_that_is_filtered(page: str) -> None:
    (offered,) = sent(opened(page, lang="en", sector="narcotics"), "taking")
    assert "narcotics" in offered["extents"][0]["label"]
    assert "narcotics" not in offered["extents"][1]["label"]


def test_the_quiet_line_stands_in_the_menu(words: Language) -> None:
    said = paragraphs(opened("guide", lang=words.code))
    assert [text for text in said if words.say("export-caveat") in text]


def test_the_guide_has_the_code_to_paste() -> None:
    (code,) = sent(visit("guide", lang="es", sector="fishing"), "copyable")
    assert "sector=fishing&amp;embed=true" in code["text"]
    assert "/guide" not in code["text"]


def test_no_page_and_no_open_menu_loads_what_writes_a_file() -> None:
    run = subprocess.run(
        [sys.executable, "-c", VISITING],
        cwd=APP.parents[1], capture_output=True, text=True, check=True,
    )
    assert run.stdout.strip() == ""
