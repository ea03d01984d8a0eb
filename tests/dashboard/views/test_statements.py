"""Statements as cards: the source's words kept whole, the curators' words beside them."""

from dataclasses import replace
from typing import Any

from dashboard.views.marks import mark_title
from dashboard.views.statements import Cards, runs, statement_cards
from dashboard.words.language import Code, Language, language
from geodata.dataset import Dataset
from geodata.hedges import hedges
from geodata.selection import Selection
from tests.dashboard.strategies import records
from tests.each_row import of_each

FINDINGS = list(records().findings)


def panel(*keys: str, code: Code = "en", limit: int = 99, **more: Any) -> dict[str, Any]:
    findings = tuple(records().findings[key] for key in keys)
    cards = Cards(title="", findings=findings, limit=limit, **more)
    return statement_cards(records(), cards, language(code))


def card(key: str, code: Code = "en") -> Any:
    return panel(key, code=code)["cards"][0]


def facts(key: str) -> dict[str, str]:
    return {fact["key"]: fact["words"] for fact in card(key)["facts"]}


# The sentence


@of_each("key", FINDINGS)
def test_the_runs_rejoin_to_the_sentence(key: str, dataset: Dataset) -> None:
    sentence = dataset.sentence(dataset.findings[key])
    assert "".join(run["text"] for run in card(key)["runs"]) == sentence


@of_each("key", FINDINGS)
def test_the_quoted_runs_are_the_quote(key: str, dataset: Dataset) -> None:
    quoted = "".join(run["text"] for run in card(key)["runs"] if run["quoted"])
    assert quoted == dataset.findings[key].quote


@of_each("key", FINDINGS)
def test_the_hedging_runs_are_the_hedging_words(key: str, dataset: Dataset) -> None:
    hedged = [run["text"] for run in card(key)["runs"] if run["hedge"]]
    assert "".join(hedged) == "".join(hedges(dataset.sentence(dataset.findings[key]), "en"))


def test_words_that_hold_back_are_marked() -> None:
    hedged = [run["text"] for run in card("tip-2015-039")["runs"] if run["hedge"]]
    assert hedged == ["reportedly", "vulnerable"]


def test_a_sentence_without_its_quote_is_one_run() -> None:
    (whole,) = runs("Peru is a source.", "", "en")
    assert whole == {"text": "Peru is a source.", "quoted": False, "hedge": False}


def test_a_sentence_that_is_not_in_the_project_has_no_runs() -> None:
    assert runs("", "", "en") == ()


# The panel


def test_the_panel_shows_no_more_cards_than_its_limit() -> None:
    assert [one["id"] for one in panel(*FINDINGS, limit=3)["cards"]] == FINDINGS[:3]


def test_the_panel_says_how_many_statements_there_are_beyond_the_limit() -> None:
    shown = panel(*FINDINGS, limit=3)
    assert shown["count"] == f"{len(FINDINGS)} statements"
    assert shown["more"] == f"Show 8 more of {len(FINDINGS) - 3}"


def test_the_last_statements_are_offered_as_many_as_they_are() -> None:
    assert panel(*FINDINGS, limit=len(FINDINGS) - 2)["more"] == "Show 2 more of 2"


def test_a_panel_with_room_for_all_offers_no_more() -> None:
    assert panel(*FINDINGS, limit=len(FINDINGS))["more"] == ""


def test_a_panel_of_nothing_has_no_card() -> None:
    shown = panel()
    assert (shown["cards"], shown["count"], shown["more"]) == ([], "0 statements", "")


def test_the_panel_can_be_cleared_where_a_mark_is_chosen(words: Language) -> None:
    label = words.say("statements-clear")
    assert [panel(code=words.code, clear=clear)["clear"] for clear in (True, False)] == [label, ""]


def test_one_card_is_selected() -> None:
    shown = panel(*FINDINGS, selected="tip-2015-012")["cards"]
    assert [one["id"] for one in shown if one["selected"]] == ["tip-2015-012"]


# A card


def test_the_summary_is_in_the_interface_s_language(dataset: Dataset) -> None:
    finding = dataset.findings["tip-2015-012"]
    assert card("tip-2015-012", "en")["summary"] == finding.summary_en
    assert card("tip-2015-012", "es")["summary"] == finding.summary_es


def test_the_quote_is_english_in_both_languages() -> None:
    assert {card("tip-2015-012", code)["quote_language"] for code in ("en", "es")} == {"en"}


def test_a_card_names_its_source_and_sentence() -> None:
    assert card("tip-2015-012")["source"] == (
        "US Department of State, Trafficking in Persons Report 2015: Peru, sentence 6"
    )


def test_a_card_names_every_exploitation(words: Language) -> None:
    terms = ["forced-child-labor", "forced-criminality"]
    assert card("tip-2015-029", words.code)["exploitation"] == words.terms("exploitation", terms)


def test_a_card_always_says_sector_and_group_even_where_the_profile_does_not(
    english: Language
) -> None:
    assert facts("tip-2015-042") == {
        "Sectors": "sector not stated",
        "Who it speaks of": "group not stated",
        "Others named": english.terms("actor", ["police", "traffickers"]),
    }


def test_a_card_says_indicators_only_where_the_quote_does(english: Language) -> None:
    key, found = english.say("statement-means"), ["restriction-of-movement", "isolation"]
    assert facts("tip-2015-007")[key] == english.terms("means", found)
    assert key not in facts("tip-2015-005")


@of_each("key", FINDINGS)
def test_a_card_lists_every_location_with_its_basis(key: str, dataset: Dataset) -> None:
    bases = [place["basis"] for place in card(key)["places"]]
    assert bases == [tie.basis for tie in dataset.locations[key]]


@of_each("key", FINDINGS)
def test_a_card_says_what_points_to_each_place(key: str, dataset: Dataset, words: Language) -> None:
    notes = [place["note"] for place in card(key, words.code)["places"]]
    assert notes == [words.note(tie) for tie in dataset.locations[key]]
    assert all(notes)


# The translation


@of_each("key", FINDINGS)
def test_in_spanish_a_card_has_our_translation_beside_the_quote(
    key: str, dataset: Dataset
) -> None:
    assert card(key, "es")["translation"] == dataset.findings[key].quote_es
    assert card(key, "en")["translation"] == ""


def test_a_spanish_source_needs_no_translation(dataset: Dataset) -> None:
    source = dataset.sources["tip-2015"].model_copy(update={"language": "es"})
    spanish = replace(dataset, sources={**dataset.sources, "tip-2015": source})
    cards = Cards(title="", findings=(dataset.findings["tip-2015-012"],), limit=1)
    shown: Any = statement_cards(spanish, cards, language("es"))
    assert shown["cards"][0]["translation"] == ""


def test_the_translation_is_said_to_be_ours(words: Language) -> None:
    assert panel(code=words.code)["words"]["translation"] == words.say("statement-translation")


# Titles


def test_a_place_gives_the_title_in_the_interface_s_language(spanish: Language) -> None:
    assert mark_title(records(), "peru", spanish) == "Perú"


def test_an_arrow_gives_its_two_ends_as_the_title(english: Language) -> None:
    assert mark_title(records(), "peru~brazil~forced-labor~asserted", english) == "Peru → Brazil"


def test_a_way_through_a_country_gives_every_stop_as_the_title(english: Language) -> None:
    routes = records().select(Selection()).by_route
    (way,) = (route.id for route in routes if len(route.stops) > 2)
    assert mark_title(records(), way, english) == "third countries → Peru → Brazil"


# On paper


def test_paper_says_what_it_lacks_and_nothing_where_all_stands_on_it() -> None:
    assert panel(*FINDINGS[:9], limit=8)["paper"].startswith("8 of 9 statements are printed here")
    assert panel(*FINDINGS[:9], limit=9)["paper"] == ""


def test_a_button_prints_where_there_is_something_to_print() -> None:
    assert panel(FINDINGS[0], prints=True)["print"] == "Print this view"
    assert panel(prints=True)["print"] == ""
    assert panel(FINDINGS[0])["print"] == ""
