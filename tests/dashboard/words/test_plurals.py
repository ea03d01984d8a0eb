"""Words agree with their number: 0, 1, 2 and 21, in both languages."""

import re

import pytest

from dashboard.words.language import CODES, language


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
        (0, "Cusco: 0 statements; x", "Cusco: 0 afirmaciones; x"),
        (1, "Cusco: 1 statement; x", "Cusco: 1 afirmación; x"),
        (2, "Cusco: 2 statements; x", "Cusco: 2 afirmaciones; x"),
        (21, "Cusco: 21 statements; x", "Cusco: 21 afirmaciones; x"),
    ],
)
def test_the_words_of_a_mark_agree_with_their_number(count: int, en: str, es: str) -> None:
    asked = {"name": "Cusco", "parts": "x"}
    assert language("en").say("mark-label", **asked, count=count) == en
    assert language("es").say("mark-label", **asked, count=count) == es


@pytest.mark.parametrize(
    ("key", "one", "several"),
    [
        ("mark-part-named", ("1 names", "1 nombra"), ("21 name", "21 nombran")),
        ("mark-part-area", ("1 speaks", "1 habla"), ("21 speak", "21 hablan")),
        ("mark-part-unnamed", ("1 gives", "1 no da"), ("21 give", "21 no dan")),
        ("mark-part-named-country", ("1 names", "1 nombra"), ("21 name", "21 nombran")),
        ("mark-part-unnamed-country", ("1 names", "1 no nombra"), ("21 name", "21 no nombran")),
    ],
)
def test_the_parts_of_a_mark_s_words_agree_with_their_number(
    key: str, one: tuple[str, str], several: tuple[str, str]
) -> None:
    for code, single, plural in zip(CODES, one, several, strict=True):
        assert language(code).say(key, count=1).startswith(f"{single} ")
        assert language(code).say(key, count=21).startswith(f"{plural} ")


@pytest.mark.parametrize(
    ("count", "en", "es"),
    [
        (0, "0 statements", "0 afirmaciones"),
        (1, "1 statement", "1 afirmación"),
        (2, "2 statements", "2 afirmaciones"),
        (21, "21 statements", "21 afirmaciones"),
    ],
)
@pytest.mark.parametrize("key", ["arrow-label", "arrow-through"])
def test_the_words_of_an_arrow_agree_with_their_number(
    key: str, count: int, en: str, es: str
) -> None:
    asked = {"origin": "A", "destination": "B", "exploitation": "x", "modality": "y"}
    asked |= {"transit": "C", "groups": "people"} if key == "arrow-through" else {}
    for code, counted in zip(CODES, (en, es), strict=True):
        said = language(code).say(key, **asked, count=count)
        assert re.search(rf"(?<!\d){counted}\b", said)


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
        (1, "1 of 47 statements shown has ", "1 de las 47 afirmaciones mostradas no tiene "),
        (2, "2 of 47 statements shown have ", "2 de las 47 afirmaciones mostradas no tienen "),
        (21, "21 of 47 statements shown have ", "21 de las 47 afirmaciones mostradas no tienen "),
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
