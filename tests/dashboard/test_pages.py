"""The pages as a reader meets them: by a URL, in both languages, with good and broken records."""

import json
import os
import shutil
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import store
from dashboard.language import CODES, Code, Language, language
from geodata.dataset import load
from geodata.reading import RECORDS
from tests.dashboard.strategies import records

APP = Path(store.__file__).parent / "app.py"
TITLES = {"atlas": "title", "read": "read-title", "guide": "guide-title"}
ARGUMENT_LIMIT = 60_000  # bytes
TOTAL = len(records().findings)


def visit(page: str = "atlas", **query: str | list[str]) -> AppTest:
    app = AppTest.from_file(APP, default_timeout=60)
    for key, value in query.items():
        app.query_params[key] = value
    app.run()
    return app if page == "atlas" else app.switch_page(f"app_pages/{page}.py").run()


def headings(app: AppTest) -> list[str]:
    return [element.value for element in (*app.title, *app.header)]


def paragraphs(app: AppTest) -> list[str]:
    return [element.value for element in (*app.markdown, *app.info, *app.warning, *app.caption)]


def warnings(app: AppTest) -> str:
    return "\n".join(warning.value for warning in app.warning)


def keys(app: AppTest) -> set[str | None]:
    return {button.key for button in app.button}


def arguments(app: AppTest) -> dict[str, Any]:
    sent: dict[str, Any] = json.loads(app.get("component_instance")[0].proto.json_args)
    return sent


# Each page


@pytest.mark.parametrize("page", TITLES)
def test_a_page_opens_without_an_error(page: str, words: Language) -> None:
    assert not visit(page, lang=words.code).exception


@pytest.mark.parametrize("page", TITLES)
def test_a_page_has_its_title(page: str, words: Language) -> None:
    assert headings(visit(page, lang=words.code)) == [words.say(TITLES[page])]


@pytest.mark.parametrize("page", ["atlas", "read"])
def test_a_page_says_how_much_is_shown(page: str, words: Language) -> None:
    assert words.say("shown-all", total=TOTAL) in paragraphs(visit(page, lang=words.code))


def test_every_page_of_the_folder_is_visited() -> None:
    assert {path.stem for path in APP.parent.glob("app_pages/*.py")} == set(TITLES)


# The URL


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("en", f"3 of {TOTAL} statements: narcotics"),
        ("es", f"3 de {TOTAL} afirmaciones: narcotráfico"),
    ],
)
def test_a_filter_of_the_url_is_applied(code: Code, expected: str) -> None:
    assert expected in paragraphs(visit(lang=code, sector="narcotics"))


def test_a_filter_of_the_url_goes_with_the_reader_to_another_page() -> None:
    app = visit("read", lang="en", sector="narcotics")
    assert f"3 of {TOTAL} statements: narcotics" in paragraphs(app)


@pytest.mark.parametrize(
    "query",
    [{"sector": "oro"}, {"at": "atlantis"}, {"statement": "tip-2015-999"}, {"lang": "fr"}],
    ids=str,
)
def test_an_unknown_value_of_the_url_is_named(query: dict[str, str]) -> None:
    (value,) = query.values()
    assert f"'{value}'" in warnings(visit(**query))


def test_an_unknown_key_of_the_url_is_named(words: Language) -> None:
    app = visit(lang=words.code, utm_source="mail")
    assert warnings(app) == words.say("unknown-key", key="'utm_source'")


def test_every_unknown_part_of_the_url_is_named() -> None:
    said = warnings(visit(sector="oro,plata", colour="red"))
    assert [value in said for value in ("'oro'", "'plata'", "'colour'")] == [True] * 3


def test_a_key_that_stands_twice_loses_no_value_in_silence() -> None:
    app = visit(lang="en", sector=["logging", "fishing"])
    said = "\n".join(paragraphs(app))
    assert "logging" in said
    assert "fishing" in said


def test_a_good_url_is_not_warned_of() -> None:
    assert not visit(lang="es", sector="narcotics", at="vraem", statement="tip-2015-033").warning


@pytest.mark.parametrize("key", ["q", "sector"])
def test_words_of_the_url_make_no_link_on_the_page(key: str) -> None:
    app = visit(lang="en", **{key: "[gold](https://example.org)"})
    assert [text for text in paragraphs(app) if "](https" in text] == []


# Nothing matches


NOTHING = {"sector": "fishing", "group": "women"}


def test_where_nothing_matches_the_page_says_what_to_do(words: Language) -> None:
    app = visit(lang=words.code, **NOTHING)
    assert [words.say("shown-none-cure") in note.value for note in app.info] == [True]
    assert "reset" in keys(app)


@pytest.mark.parametrize("page", ["atlas", "read"])
def test_where_nothing_matches_a_page_stands_without_an_error(page: str) -> None:
    assert not visit(page, lang="en", **NOTHING).exception


def test_a_reset_shows_all_again() -> None:
    app = visit(lang="en", **NOTHING).button(key="reset").click().run()
    assert f"All {TOTAL} statements" in paragraphs(app)
    assert not app.info


def test_a_reset_leaves_only_the_language_in_the_url() -> None:
    app = visit(lang="es", sector="narcotics", at="vraem").button(key="reset").click().run()
    assert app.query_params == {"lang": "es"}


def test_there_is_nothing_to_reset_without_a_filter() -> None:
    assert "reset" not in keys(visit(lang="en"))


# Language


@pytest.mark.parametrize(("code", "other"), [CODES, CODES[::-1]])
def test_the_language_button_changes_the_language(code: Code, other: Code) -> None:
    app = visit(lang=code).button(key="language").click().run()
    assert headings(app) == [language(other).say("title")]


def test_the_language_button_keeps_the_filters() -> None:
    app = visit(lang="en", sector="narcotics").button(key="language").click().run()
    assert f"3 de {TOTAL} afirmaciones: narcotráfico" in paragraphs(app)


def test_the_language_goes_with_the_reader_to_another_page() -> None:
    app = visit(lang="en").button(key="language").click().run()
    assert headings(app.switch_page("app_pages/guide.py").run()) == [
        language("es").say("guide-title")
    ]


# Broken records


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    copied = Path(shutil.copytree(RECORDS, tmp_path / "records"))
    monkeypatch.setattr(store, "RECORDS", copied)
    monkeypatch.setattr(store, "load", partial(load, copied))
    return copied


def spoil(folder: Path) -> int:
    """Misspell a term; return the line of the file on which it stands."""
    path = folder / "findings.csv"
    lines = path.read_text(encoding="utf-8").split("\n")
    place = next(n for n, line in enumerate(lines) if line.startswith("tip-2015-012,"))
    lines[place] = lines[place].replace(",tourism,", ",turism,")
    path.write_text("\n".join(lines), encoding="utf-8")
    return place + 1


def test_broken_records_are_shown_with_file_line_and_cure(folder: Path) -> None:
    line = spoil(folder)
    (problems,) = visit(lang="en").code
    assert f"findings.csv:{line}: sectors: unknown term 'turism'" in problems.value
    assert "did you mean 'tourism'?" in problems.value


def test_broken_records_are_no_traceback(folder: Path, words: Language) -> None:
    spoil(folder)
    app = visit(lang=words.code)
    assert not app.exception
    assert headings(app) == [words.say("broken", count=1)]


def test_a_missing_table_is_no_traceback(folder: Path) -> None:
    (folder / "places.csv").unlink()
    app = visit(lang="en")
    assert not app.exception
    assert "places.csv:1: -: the file is missing" in app.code[0].value


def test_nothing_of_broken_records_is_drawn(folder: Path) -> None:
    spoil(folder)
    assert len(visit(lang="en").get("component_instance")) == 0


def test_records_that_break_while_the_page_is_open_are_shown(folder: Path) -> None:
    app = visit(lang="en")
    spoil(folder)
    assert headings(app.run()) == ["The records hold 1 problem"]


def test_the_page_recovers_when_the_records_are_mended(folder: Path) -> None:
    spoil(folder)
    app = visit(lang="en")
    shutil.copy(RECORDS / "findings.csv", folder)
    os.utime(folder / "findings.csv")
    assert headings(app.run()) == ["Human trafficking in Peru"]


# What is sent


def test_a_filter_sends_the_same_base_map_and_other_content() -> None:
    app = visit(lang="en")
    before = arguments(app)
    app.query_params["sector"] = "narcotics"
    after = arguments(app.run())
    changed = {key for key in before if before[key] != after[key]}
    assert changed == {"feature_group"}


def test_a_language_sends_the_same_base_map() -> None:
    english, spanish = (arguments(visit(lang=code)) for code in CODES)
    assert english["script"] == spanish["script"]


@pytest.mark.parametrize("page", ["atlas", "read"])
def test_a_page_of_all_statements_sends_little(page: str, words: Language) -> None:
    app = visit(page, lang=words.code)
    maps = [element.proto.json_args for element in app.get("component_instance")]
    parts = [element.proto.json for element in app.get("bidi_component")]
    assert maps
    assert parts
    assert sum(len(text.encode()) for text in (*maps, *parts)) < ARGUMENT_LIMIT
