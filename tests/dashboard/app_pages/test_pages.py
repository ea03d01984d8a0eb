"""The pages as a reader meets them: by a URL and in both languages."""

import pytest

from dashboard.state import session
from dashboard.views.guide import codebook
from dashboard.words.language import CODES, Code, Language, language
from geodata.dataset import Dataset
from tests.dashboard.strategies import profile_records
from tests.dashboard.visiting import (
    APP,
    after,
    headings,
    in_the_other_language,
    markdown,
    notices,
    paragraphs,
    sent,
    visit,
)

TITLES = {
    "atlas": "title",
    "read": "read-title",
    "years": "years-title",
    "asked": "asked-title",
    "coding": "coding-title",
    "place": "dossier-title",
    "guide": "guide-title",
}
YEAR = "2015"
TOTAL = len(profile_records().findings)

pytestmark = pytest.mark.usefixtures("pages_of_the_profile")


# Each page


@pytest.mark.parametrize("page", TITLES)
def test_a_page_opens_without_an_error(page: str, words: Language) -> None:
    assert not visit(page, lang=words.code).exception


@pytest.mark.parametrize("page", TITLES)
def test_a_page_has_its_title(page: str, words: Language) -> None:
    assert headings(visit(page, lang=words.code)) == [words.say(TITLES[page], year=YEAR)]


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
        ("es", f"3 de {TOTAL} afirmaciones: tráfico ilícito de drogas"),
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
    assert f"'{value}'" in notices(visit(**query))


def test_an_unknown_key_of_the_url_is_named(words: Language) -> None:
    app = visit(lang=words.code, colour="mail")
    assert notices(app) == words.say("unknown-key", key="'colour'")


def test_every_unknown_part_of_the_url_is_named() -> None:
    said = notices(visit(sector="oro,plata", colour="red"))
    assert [value in said for value in ("'oro'", "'plata'", "'colour'")] == [True] * 3


def test_a_key_that_stands_twice_loses_no_value_in_silence() -> None:
    app = visit(lang="en", sector=["logging", "fishing"])
    said = "\n".join(paragraphs(app))
    assert "logging" in said
    assert "fishing" in said


def test_a_good_url_is_not_warned_of() -> None:
    app = visit(lang="es", sector="narcotics", at="vraem", statement="tip-2015-033")
    assert not notices(app)


@pytest.mark.parametrize("page", TITLES)
@pytest.mark.parametrize("key", ["q", "sector", "at", "statement", "color"])
def test_words_of_the_url_are_never_read_as_markdown(page: str, key: str) -> None:
    app = visit(page, lang="en", **{key: "[gold](https://example.org)"})
    assert [text for text in markdown(app) if "gold](" in text] == []


@pytest.mark.parametrize("key", ["q", "sector"])
def test_words_of_the_url_stand_on_the_page_as_they_were_written(key: str) -> None:
    app = visit(lang="en", **{key: "[gold](https://example.org)"})
    assert [text for text in paragraphs(app) if "[gold](https://example.org)" in text]


@pytest.mark.parametrize("page", TITLES)
def test_no_words_of_a_record_are_read_as_markdown(page: str, dataset: Dataset) -> None:
    app = visit(page, lang="en", at="cusco")
    words = {one.finding: one.summary_en for one in dataset.findings.values()}
    words |= {one.source: one.title for one in dataset.sources.values()}
    words |= {f"{one.key} was": one.was_en for one in dataset.corrections}
    marked = "\n".join(text for text in markdown(app) if text != codebook())
    assert [key for key, said in words.items() if said in marked] == []


LONG = {
    "letters": "a" * 3000,
    "a match": " ".join(["perú"] * 700),
    "encoded": "ñ" * 1400,
}


@pytest.mark.parametrize("page", ["atlas", "read"])
@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
def test_a_search_of_any_length_leaves_the_page_whole(page: str, text: str) -> None:
    app = visit(page, lang="es", q=text, statement="tip-2015-012")
    assert not app.exception
    assert notices(app) or sent(app, "statements")[0]["cards"]


@pytest.mark.parametrize("key", ["sector", "at", "statement", "color"])
def test_an_unknown_value_of_any_length_leaves_the_page_whole(key: str) -> None:
    app = visit(lang="es", **{key: "a" * 3000})
    assert not app.exception
    assert notices(app)


# Nothing matches


NOTHING = {"sector": "fishing", "group": "women"}
NONE = {"en": "No statement of 47 matches: ", "es": "Ninguna de las 47 afirmaciones coincide: "}


def test_where_nothing_matches_the_page_says_what_to_do(words: Language) -> None:
    app = visit(lang=words.code, **NOTHING)
    assert notices(app).startswith(NONE[words.code])
    [given] = sent(app, "chips")
    assert len(given["chips"]) == len(NOTHING)
    [reset] = sent(app, "reset")
    assert reset["label"] == words.say("reset")


@pytest.mark.parametrize("page", ["atlas", "read"])
def test_where_nothing_matches_a_page_stands_without_an_error(page: str) -> None:
    assert not visit(page, lang="en", **NOTHING).exception


def test_a_reset_shows_all_again() -> None:
    app = after(visit(lang="en", **NOTHING), session.reset)
    assert f"All {TOTAL} statements" in paragraphs(app)
    assert not notices(app)


def test_a_reset_leaves_only_the_language_in_the_url() -> None:
    app = after(visit(lang="es", sector="narcotics", at="vraem"), session.reset)
    assert app.query_params == {"lang": "es"}


def test_there_is_nothing_to_reset_without_a_filter() -> None:
    [given] = sent(visit(lang="en"), "chips")
    assert given["chips"] == []


# Language


@pytest.mark.parametrize(("code", "other"), [CODES, CODES[::-1]])
def test_the_language_button_changes_the_language(code: Code, other: Code) -> None:
    app = in_the_other_language(visit(lang=code))
    assert headings(app) == [language(other).say("title", year=YEAR)]


def test_the_language_button_keeps_the_filters() -> None:
    app = in_the_other_language(visit(lang="en", sector="narcotics"))
    assert f"3 de {TOTAL} afirmaciones: tráfico ilícito de drogas" in paragraphs(app)


def test_the_language_goes_with_the_reader_to_another_page() -> None:
    app = in_the_other_language(visit(lang="en"))
    assert headings(app.switch_page("app_pages/guide.py").run()) == [
        language("es").say("guide-title")
    ]
