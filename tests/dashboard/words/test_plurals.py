"""Words agree with their number: 0, 1, 2 and 21, in both languages."""

import pytest

from dashboard.words.language import language


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
    asked = {"name": "Cusco", "basis": "x"}
    assert language("en").say("mark-label", **asked, count=count) == en
    assert language("es").say("mark-label", **asked, count=count) == es


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
