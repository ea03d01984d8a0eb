"""Streamlit's scripts that a page names before they are needed."""

import re
from pathlib import Path

from streamlit.file_util import get_static_dir

from dashboard.components import ahead

PAGE = (Path(get_static_dir()) / "index.html").read_bytes()
NAMED = re.compile(r'<link rel="modulepreload" href="\./static/js/([^"]+)">')


def test_what_draws_a_component_is_named_with_all_that_it_imports() -> None:
    named = NAMED.findall(ahead.links(PAGE))
    for needed in ahead.NEEDED:
        assert any(name.startswith(f"{needed}.") for name in named)
    for name in named:
        text = (ahead.SCRIPTS / name).read_text(encoding="utf-8")
        for imported in ahead.IMPORTED.findall(text):
            assert imported in named or imported.encode() in PAGE


def test_nothing_is_named_twice() -> None:
    named = NAMED.findall(ahead.links(PAGE))
    assert len(named) == len(set(named)) > 0
    assert not [name for name in named if name.encode() in PAGE]


def test_where_streamlit_calls_its_scripts_otherwise_none_is_named(tmp_path: Path) -> None:
    assert ahead.links(PAGE, tmp_path) == ""


def test_scripts_that_import_each_other_are_named_once(tmp_path: Path) -> None:
    first, second = tmp_path / "BidiComponent.1.js", tmp_path / "other.2.js"
    first.write_text('import{a as b}from"./other.2.js";import"./gone.3.js"', encoding="utf-8")
    second.write_text('import{c}from"./BidiComponent.1.js"', encoding="utf-8")
    assert NAMED.findall(ahead.links(b"", tmp_path)) == [first.name, second.name]
