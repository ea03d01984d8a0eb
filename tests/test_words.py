"""Words on screen come from the locale files, the records or the codebook."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SHOWING = [
    path
    for path in sorted((ROOT / "dashboard").rglob("*.py"))
    if "views" not in path.parts and path.name not in ("address.py", "language.py")
]
SCRIPTS = sorted((ROOT / "dashboard").rglob("*.js"))

SPEAKING = {
    *("title", "header", "subheader", "markdown", "caption", "text", "write", "info", "warning"),
    *("error", "success", "button", "download_button", "expander", "code", "metric", "popover"),
    *("Page", "set_page_config", "checkbox", "multiselect", "selectbox", "text_input", "tabs"),
}
"""Streamlit's calls whose first argument, or title, is shown."""

LETTERS = re.compile(r"[^\W\d_]")


def shown_literals(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        speaks = isinstance(node, ast.Call) and getattr(node.func, "attr", "") in SPEAKING
        if speaks:
            yield from literals(node)


def literals(call: ast.Call) -> Iterator[str]:
    titles = [word.value for word in call.keywords if word.arg in ("title", "page_title", "label")]
    first = [] if call.func.attr == "Page" else call.args[:1]  # type: ignore[attr-defined]
    for shown in [*first, *titles]:
        parts = shown.values if isinstance(shown, ast.JoinedStr) else [shown]
        yield from (
            part.value
            for part in parts
            if isinstance(part, ast.Constant) and isinstance(part.value, str)
        )


@pytest.mark.parametrize("path", SHOWING, ids=lambda path: path.name)
def test_a_page_shows_no_words_of_its_own(path: Path) -> None:
    assert [text for text in shown_literals(path) if LETTERS.search(text)] == []


def test_the_check_sees_words_that_a_page_would_show() -> None:
    source = ast.parse('st.markdown("Hello")\nst.info(f"{x} There")')
    calls = [node for node in ast.walk(source) if isinstance(node, ast.Call)]
    assert [text for call in calls for text in literals(call)] == ["Hello", " There"]


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_a_script_shows_no_words_of_its_own(path: Path) -> None:
    script = path.read_text(encoding="utf-8")
    texts = re.findall(r'textContent = "([^"]*)"', script)
    texts += re.findall(r'(?:element|node)\("[a-z0-9]+", "[^"]*", "([^"]*)"', script)
    texts += re.findall(r'(?:title|ariaLabel|placeholder): "([^"]*)"', script)
    assert [text for text in texts if LETTERS.search(text)] == []
