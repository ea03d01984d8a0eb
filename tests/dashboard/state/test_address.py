"""A view survives its URL, and no part of a URL is dropped in silence."""

from urllib.parse import parse_qsl, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.state.address import (
    FOREIGN_BEGINNINGS,
    LANGUAGE,
    MARK,
    STATEMENT,
    TEXT,
    Unknown,
    View,
    parse,
    query,
)
from dashboard.views.scope import OPENING
from dashboard.words.language import CODES, Code, Language
from geodata.dataset import Dataset
from geodata.selection import Facet
from geodata.vocabulary import Sector, VictimGroup
from tests.dashboard.strategies import ANY_TEXT, marks, records, views

KEYS = st.one_of(
    st.sampled_from([*map(str, Facet), LANGUAGE, TEXT, MARK, STATEMENT]), ANY_TEXT
).filter(lambda key: not key.startswith(FOREIGN_BEGINNINGS))
"""Keys but those that mailers add, which are no part of a view and nobody's mistake."""
VALUES = st.one_of(st.sampled_from(["fishing,gold", "peru", "en", "tip-2015-001"]), ANY_TEXT)
STRIPPED = VALUES.map(str.strip)

GOLD = OPENING.choose(Facet.SECTOR, [Sector.GOLD_MINING])


def pieces(key: str, value: str) -> list[str]:
    """Return what a value asks for: a facet's terms, else the value, and nothing where empty."""
    return [piece for piece in (value.split(",") if key in set(Facet) else [value]) if piece]


@given(view=views())
def test_a_view_survives_its_query(view: View) -> None:
    assert parse(query(view), records(), "en") == (view, ())


@given(view=views())
def test_a_view_survives_the_encoding_of_its_url(view: View) -> None:
    received = dict(parse_qsl(urlencode(query(view)), keep_blank_values=True))
    assert parse(received, records(), "en") == (view, ())


@given(view=views())
def test_a_query_differs_between_languages_in_the_language_alone(view: View) -> None:
    queries = [query(View(code, view.selection, view.mark, view.statement)) for code in CODES]
    assert [asked.pop(LANGUAGE) for asked in queries] == list(CODES)
    assert queries[0] == queries[1]


@given(parts=st.dictionaries(KEYS, STRIPPED, max_size=6))
def test_every_part_of_a_query_is_in_the_view_or_returned_as_unknown(
    parts: dict[str, str],
) -> None:
    view, unknown = parse(parts, records(), "en")
    kept = {(key, piece) for key, value in query(view).items() for piece in pieces(key, value)}
    refused = {(part.key, part.value) for part in unknown}
    asked = {(key, piece) for key, value in parts.items() for piece in pieces(key, value)}
    assert asked <= kept | refused


def test_a_query_holds_codes_and_never_labels() -> None:
    selection = GOLD.choose(Facet.VICTIM_GROUP, [VictimGroup.WOMEN, VictimGroup.GIRLS])
    assert query(View("es", selection, "cusco", "tip-2015-001")) == {
        "lang": "es",
        "sector": "gold-mining",
        "group": "girls,women",
        "at": "cusco",
        "statement": "tip-2015-001",
    }


def test_an_empty_view_has_a_language_and_nothing_else() -> None:
    assert query(View("en")) == {"lang": "en"}


def test_a_comma_in_the_text_is_a_comma(dataset: Dataset) -> None:
    view, _ = parse({"q": "women, girls"}, dataset, "en")
    assert view.selection.text == "women, girls"


def test_a_text_of_spaces_filters_for_nothing(dataset: Dataset) -> None:
    view, _ = parse({"q": "  "}, dataset, "en")
    assert view.selection == OPENING


@pytest.mark.parametrize("code", CODES)
def test_a_query_without_a_language_takes_the_default(code: Code, dataset: Dataset) -> None:
    view, unknown = parse({"sector": "gold-mining"}, dataset, code)
    assert (view, unknown) == (View(code, GOLD), ())


def test_known_values_are_kept_beside_unknown_ones(dataset: Dataset) -> None:
    view, unknown = parse({"sector": "gold-mining,oro"}, dataset, "en")
    assert (view.selection, unknown) == (GOLD, (Unknown("sector", "oro"),))


def test_every_mark_of_the_map_can_be_asked_for(dataset: Dataset) -> None:
    refused = [mark for mark in marks() if parse({"at": mark}, dataset, "en")[1]]
    assert refused == []


@pytest.mark.parametrize(
    "leg", ["third-countries~peru~vulnerability~at-risk", "peru~brazil~vulnerability~at-risk"]
)
def test_an_older_link_to_a_leg_opens_the_whole_way(leg: str, profile: Dataset) -> None:
    view, unknown = parse({"at": leg}, profile, "en")
    assert (view.mark, unknown) == ("third-countries~peru~brazil~vulnerability~at-risk", ())
    assert [finding.finding for finding in profile.select(OPENING).at(view.mark)] == [
        "tip-2015-039"
    ]


UNKNOWN = [
    *(Unknown(facet, "no-such-term") for facet in Facet),
    Unknown(LANGUAGE, "fr"),
    Unknown(MARK, "atlantis"),
    Unknown(MARK, "peru~atlantis~forced-labor~asserted"),
    Unknown(STATEMENT, "tip-2015-999"),
]


@pytest.mark.parametrize("part", UNKNOWN, ids=lambda part: f"{part.key}={part.value}")
def test_an_unknown_value_is_returned(part: Unknown, dataset: Dataset) -> None:
    view, unknown = parse({part.key: part.value}, dataset, "en")
    assert (view, unknown) == (View("en"), (part,))


@pytest.mark.parametrize("part", UNKNOWN, ids=lambda part: f"{part.key}={part.value}")
def test_the_words_for_an_unknown_value_name_it(part: Unknown, words: Language) -> None:
    assert f"'{part.value}'" in part.words(words)


@pytest.mark.parametrize("facet", Facet)
def test_the_words_for_an_unknown_term_name_its_facet(facet: Facet, words: Language) -> None:
    assert words.say(f"facet-{facet}") in Unknown(facet, "x").words(words)


def test_an_unknown_key_is_returned(dataset: Dataset) -> None:
    _, unknown = parse({"colour": "mail"}, dataset, "en")
    assert unknown == (Unknown("colour", "mail"),)


def test_the_words_for_an_unknown_key_name_it(words: Language) -> None:
    assert "'colour'" in Unknown("colour", "mail").words(words)


def test_a_label_in_place_of_a_code_is_unknown(dataset: Dataset, words: Language) -> None:
    label = words.term("sector", Sector.GOLD_MINING)
    _, unknown = parse({"sector": label}, dataset, "en")
    assert unknown == (Unknown("sector", label),)


# Editions and voices


def test_a_link_without_either_means_the_opening(dataset: Dataset) -> None:
    view, _ = parse({"sector": "gold-mining"}, dataset, "en")
    assert view.selection.chosen(Facet.EDITION) == {"2015"}
    assert view.selection.chosen(Facet.VOICE) == {"own-chapter"}


def test_all_asks_for_every_edition_and_leaves_the_voice_as_it_is(dataset: Dataset) -> None:
    view, unknown = parse({"edition": "all"}, dataset, "en")
    assert (view.selection, unknown) == (OPENING.choose(Facet.EDITION, []), ())
    assert query(view) == {"lang": "en", "edition": "all"}


def test_all_and_all_open_every_statement(dataset: Dataset) -> None:
    view, _ = parse({"edition": "all", "voice": "all"}, dataset, "en")
    assert dataset.select(view.selection).findings == dataset.everything.findings


def test_several_editions_are_asked_for_by_their_years(dataset: Dataset) -> None:
    view, unknown = parse({"edition": "2014,2015"}, dataset, "en")
    assert (view.selection.chosen(Facet.EDITION), unknown) == ({"2014", "2015"}, ())
    assert query(view)["edition"] == "2014,2015"


def test_a_voice_can_be_left_out(dataset: Dataset) -> None:
    view, _ = parse({"voice": "-own-chapter"}, dataset, "en")
    assert not dataset.select(view.selection).findings.held & dataset.select(OPENING).held


@pytest.mark.parametrize("value", ["1999", "", "none"])
def test_an_edition_that_is_none_leaves_that_of_the_opening(value: str, dataset: Dataset) -> None:
    view, _ = parse({"edition": value}, dataset, "en")
    assert view.selection == OPENING


def test_all_is_no_value_of_another_facet(dataset: Dataset) -> None:
    assert parse({"sector": "all"}, dataset, "en")[1] == (Unknown("sector", "all"),)


@pytest.mark.parametrize("finding", ["tip-2014-001", "tip-2015-001"])
def test_a_link_to_a_statement_of_any_edition_opens_it(finding: str, dataset: Dataset) -> None:
    view, unknown = parse({"statement": finding}, dataset, "en")
    assert (view, unknown) == (View("en", statement=finding), ())


def test_a_leg_that_another_edition_has_as_a_way_is_that_of_the_opening(dataset: Dataset) -> None:
    named = "peru~brazil~vulnerability~at-risk"
    view, _ = parse({"at": named}, dataset, "en")
    assert view.mark == dataset.select(OPENING).mark(named)
    assert view.mark == "third-countries~peru~brazil~vulnerability~at-risk"
