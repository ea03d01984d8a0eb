"""The pages as a reader meets them: by a URL and in both languages."""

import json
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.words.language import CODES, Code, Language, language
from tests.dashboard.strategies import records
from tests.dashboard.visiting import APP, headings, markdown, paragraphs, visit, warnings

TITLES = {"atlas": "title", "read": "read-title", "guide": "guide-title"}
ARGUMENT_LIMIT = 60_000  # bytes
TOTAL = len(records().findings)


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
    assert [text for text in markdown(app) if "](https" in text] == []


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
