"""The words of the interface: complete, alike in structure, in use and grammatical."""

import ast
import re
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import pytest
from fluent.syntax import FluentSerializer, parse
from fluent.syntax.ast import Junk, Message, VariableReference
from fluent.syntax.visitor import Visitor

from dashboard.language import CODES, LOCALES, Language, MissingWords, language, preferred
from geodata.selection import Facet
from geodata.vocabulary import (
    Actor,
    Basis,
    Direction,
    Exploitation,
    Means,
    Modality,
    ProfileSeen,
    Role,
    Sector,
    VictimGroup,
)

DASHBOARD = LOCALES.parent

COLUMNS: dict[str, type[StrEnum]] = {
    "direction": Direction,
    "sector": Sector,
    "group": VictimGroup,
    "exploitation": Exploitation,
    "letter": Exploitation,
    "means": Means,
    "actor": Actor,
    "modality": Modality,
    "basis": Basis,
    "role": Role,
    "profile": ProfileSeen,
}
LABELS = [f"{column}-{term}" for column, terms in COLUMNS.items() for term in terms]

ALIKE = {
    "page-atlas", "facet-sector", "panel-more", "statement-place", "land-EC", "land-CO",
    "land-BO", "land-CL", "letter-sex-trafficking", "letter-child-sex-tourism",
    "letter-forced-criminality", "letter-armed-recruitment", "letter-vulnerability",
    "letter-not-stated",
}  # fmt: skip
"""Messages that read the same in both languages."""


class Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:
        self.names.add(node.id.name)


def messages(code: str) -> dict[str, Message]:
    text = (LOCALES / f"{code}.ftl").read_text(encoding="utf-8")
    return {entry.id.name: entry for entry in parse(text).body if isinstance(entry, Message)}


def variables(message: Message) -> set[str]:
    found = Variables()
    found.visit(message)
    return found.names


def pattern(message: Message) -> str:
    return FluentSerializer().serialize_entry(message).partition("=")[2].strip()


def trees() -> list[ast.Module]:
    return [ast.parse(path.read_text(encoding="utf-8")) for path in DASHBOARD.rglob("*.py")]


def called(node: ast.Call) -> str:
    return str(getattr(node.func, "attr", getattr(node.func, "id", "")))


def said() -> Iterator[ast.expr]:
    for tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and called(node) == "say":
                yield node.args[0]


def literals() -> set[str]:
    return {
        node.value
        for tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def composed() -> set[str]:
    return {
        "".join(re.escape(p.value) if isinstance(p, ast.Constant) else ".+" for p in key.values)
        for key in said()
        if isinstance(key, ast.JoinedStr) and isinstance(key.values[0], ast.Constant)
    }


ENGLISH, SPANISH = messages("en"), messages("es")


# The two files


@pytest.mark.parametrize("code", CODES)
def test_every_entry_of_a_locale_file_can_be_read(code: str) -> None:
    text = (LOCALES / f"{code}.ftl").read_text(encoding="utf-8")
    assert [entry.content for entry in parse(text).body if isinstance(entry, Junk)] == []


@pytest.mark.parametrize("code", CODES)
def test_no_message_stands_twice_in_a_locale_file(code: str) -> None:
    text = (LOCALES / f"{code}.ftl").read_text(encoding="utf-8")
    keys = [entry.id.name for entry in parse(text).body if isinstance(entry, Message)]
    assert [key for key in keys if keys.count(key) > 1] == []


def test_both_languages_have_the_same_messages_in_the_same_order() -> None:
    assert list(ENGLISH) == list(SPANISH)


@pytest.mark.parametrize("key", ENGLISH)
def test_a_message_takes_the_same_arguments_in_both_languages(key: str) -> None:
    assert variables(ENGLISH[key]) == variables(SPANISH[key])


def test_only_the_listed_messages_read_the_same_in_both_languages() -> None:
    alike = {key for key in ENGLISH if pattern(ENGLISH[key]) == pattern(SPANISH[key])}
    assert alike == ALIKE


# Vocabulary


@pytest.mark.parametrize("label", LABELS)
def test_every_term_has_a_label(label: str, words: Language) -> None:
    assert words.say(label)


@pytest.mark.parametrize("facet", Facet)
def test_every_facet_has_a_title(facet: Facet, words: Language) -> None:
    assert words.say(f"facet-{facet}")


def test_no_label_outlives_its_term() -> None:
    columns = tuple(f"{column}-" for column in COLUMNS)
    assert {key for key in ENGLISH if key.startswith(columns)} == set(LABELS)


def test_no_two_terms_of_a_column_share_a_label(words: Language) -> None:
    for column, terms in COLUMNS.items():
        labels = [words.term(column, term) for term in terms]
        assert len(set(labels)) == len(labels), column


def test_every_letter_is_one_capital_and_stands_for_one_exploitation(words: Language) -> None:
    letters = [words.term("letter", term) for term in Exploitation]
    assert all(re.fullmatch("[A-Z]", letter) for letter in letters)
    assert len(set(letters)) == len(letters)


# Use


def test_every_message_that_the_code_says_exists() -> None:
    keys = {key.value for key in said() if isinstance(key, ast.Constant)}
    assert keys - set(ENGLISH) == set()


def test_every_composed_message_id_leads_to_a_message() -> None:
    lost = [form for form in composed() if not any(re.fullmatch(form, key) for key in ENGLISH)]
    assert lost == []


def test_every_message_is_used() -> None:
    forms = "|".join(composed())
    used = literals() | set(LABELS) | {key for key in ENGLISH if re.fullmatch(forms, key)}
    assert set(ENGLISH) - used == set()


# Words


@pytest.mark.parametrize(
    ("count", "en", "es"),
    [
        (0, "0 statements", "0 afirmaciones"),
        (1, "1 statement", "1 afirmación"),
        (2, "2 statements", "2 afirmaciones"),
        (21, "21 statements", "21 afirmaciones"),
    ],
)
@pytest.mark.parametrize("key", ["statement-count", "panel-count"])
def test_a_count_of_statements_agrees_with_its_number(
    key: str, count: int, en: str, es: str
) -> None:
    assert (language("en").say(key, count=count), language("es").say(key, count=count)) == (en, es)


@pytest.mark.parametrize(
    ("count", "en", "es"),
    [
        (0, "Cusco: 0 statements, x", "Cusco: 0 afirmaciones, x"),
        (1, "Cusco: 1 statement, x", "Cusco: 1 afirmación, x"),
        (2, "Cusco: 2 statements, x", "Cusco: 2 afirmaciones, x"),
        (21, "Cusco: 21 statements, x", "Cusco: 21 afirmaciones, x"),
    ],
)
def test_the_words_of_a_mark_agree_with_their_number(count: int, en: str, es: str) -> None:
    asked = {"name": "Cusco", "count": count, "basis": "x"}
    assert language("en").say("mark-label", **asked) == en
    assert language("es").say("mark-label", **asked) == es


@pytest.mark.parametrize(
    ("count", "en", "es"),
    [
        (0, "0 statements", "0 afirmaciones"),
        (1, "1 statement", "1 afirmación"),
        (2, "2 statements", "2 afirmaciones"),
        (21, "21 statements", "21 afirmaciones"),
    ],
)
def test_the_words_of_an_arrow_agree_with_their_number(count: int, en: str, es: str) -> None:
    asked = {"origin": "A", "destination": "B", "exploitation": "x", "modality": "y"}
    assert language("en").say("arrow-label", **asked, count=count) == f"From A to B: x, {en}, y"
    assert language("es").say("arrow-label", **asked, count=count) == f"De A a B: x, {es}, y"


@pytest.mark.parametrize(
    ("total", "en", "es"),
    [
        (0, "All 0 statements", "Las 0 afirmaciones"),
        (1, "1 statement", "1 afirmación"),
        (2, "All 2 statements", "Las 2 afirmaciones"),
        (21, "All 21 statements", "Las 21 afirmaciones"),
    ],
)
def test_the_sentence_of_what_is_shown_agrees_with_its_number(
    total: int, en: str, es: str
) -> None:
    assert language("en").say("shown-all", total=total) == en
    assert language("es").say("shown-all", total=total) == es


@pytest.mark.parametrize(
    ("count", "en", "es"),
    [
        (0, "The records hold 0 problems", "Los registros tienen 0 problemas"),
        (1, "The records hold 1 problem", "Los registros tienen 1 problema"),
        (2, "The records hold 2 problems", "Los registros tienen 2 problemas"),
        (21, "The records hold 21 problems", "Los registros tienen 21 problemas"),
    ],
)
def test_a_count_of_problems_agrees_with_its_number(count: int, en: str, es: str) -> None:
    assert language("en").say("broken", count=count) == en
    assert language("es").say("broken", count=count) == es


@pytest.mark.parametrize(
    ("count", "en", "es"),
    [
        (0, "Every statement shown has", "Toda afirmación mostrada tiene"),
        (
            1,
            "1 of 47 statements shown names no place",
            "1 de las 47 afirmaciones mostradas no nombra un lugar",
        ),
        (
            2,
            "2 of 47 statements shown name no place",
            "2 de las 47 afirmaciones mostradas no nombran un lugar",
        ),
        (
            21,
            "21 of 47 statements shown name no place",
            "21 de las 47 afirmaciones mostradas no nombran un lugar",
        ),
    ],
)
def test_the_note_on_countrywide_statements_agrees_with_its_number(
    count: int, en: str, es: str
) -> None:
    assert language("en").say("tray-note", count=count, shown=47).startswith(en)
    assert language("es").say("tray-note", count=count, shown=47).startswith(es)


@pytest.mark.parametrize(
    ("count", "en", "es"),
    [
        (0, "Filters", "Filtros"),
        (1, "Filters · 1", "Filtros · 1"),
        (2, "Filters · 2", "Filtros · 2"),
        (21, "Filters · 21", "Filtros · 21"),
    ],
)
def test_the_drawer_button_has_no_number_where_nothing_is_filtered(
    count: int, en: str, es: str
) -> None:
    assert language("en").say("filters-set", count=count) == en
    assert language("es").say("filters-set", count=count) == es


def test_a_missing_message_is_an_error_that_names_the_file_and_the_message() -> None:
    with pytest.raises(MissingWords, match=r"es\.ftl: no message 'no-such-words'"):
        language("es").say("no-such-words")


def test_a_missing_argument_is_an_error_that_names_the_file_and_the_message() -> None:
    with pytest.raises(MissingWords, match=r"en\.ftl: statement-count"):
        language("en").say("statement-count")


def test_words_hold_no_invisible_direction_marks() -> None:
    assert language("en").say("filter-text", text="gold") == "“gold”"


@pytest.mark.parametrize(
    ("locale", "code"),
    [("es-PE", "es"), ("es", "es"), ("ES-419", "es"), ("en-US", "en"), ("fr", "en"), (None, "en")],
)
def test_a_browser_gets_spanish_where_it_asks_for_it_and_else_english(
    locale: str | None, code: str
) -> None:
    assert preferred(locale) == code


def test_every_language_has_a_file_and_every_file_a_language() -> None:
    assert {Path(path).stem for path in LOCALES.iterdir()} == set(CODES)
