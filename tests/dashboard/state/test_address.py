"""A view survives its URL, and no part of a URL is dropped in silence."""

from urllib.parse import parse_qsl, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.state.address import LANGUAGE, MARK, STATEMENT, TEXT, Unknown, View, parse, query
from dashboard.words.language import CODES, Code, Language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from geodata.vocabulary import Sector, VictimGroup
from tests.dashboard.strategies import ANY_TEXT, marks, records, views

KEYS = st.one_of(st.sampled_from([*map(str, Facet), LANGUAGE, TEXT, MARK, STATEMENT]), ANY_TEXT)
VALUES = st.one_of(st.sampled_from(["fishing,gold", "peru", "en", "tip-2015-001"]), ANY_TEXT)
STRIPPED = VALUES.map(str.strip)

GOLD = Selection().choose(Facet.SECTOR, [Sector.GOLD_MINING])


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
    assert view.selection.size == 0


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
    assert [finding.finding for finding in profile.select(Selection()).at(view.mark)] == [
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
