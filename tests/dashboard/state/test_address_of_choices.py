"""Excluding, asking for all, and what others add to a link, in the URL."""

from urllib.parse import parse_qsl, urlencode

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dashboard.state.address import ALL, FOREIGN, Unknown, View, parse, query
from dashboard.views.scope import OPENING
from dashboard.words.language import Language, language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from tests.dashboard.strategies import ANY_TEXT, records
from tests.dashboard.visiting import paragraphs, visit

WOMEN_AND_GIRLS = OPENING.choose(Facet.VICTIM_GROUP, ["women", "girls"])


@st.composite
def any_selections(draw: st.DrawFn) -> Selection:
    """Draw facets with chosen and excluded terms, some asking for all."""
    selection = OPENING
    for facet in draw(st.lists(st.sampled_from(Facet), unique=True, max_size=4)):
        terms = st.sets(st.sampled_from(records().terms(facet)), max_size=3)
        chosen = selection.choose(facet, draw(terms)).exclude(facet, draw(terms))
        selection = chosen.ask_all(facet, draw(st.booleans()))
    return selection


@given(selection=any_selections())
@example(selection=OPENING.ask_all(Facet.VOICE))
def test_a_selection_survives_the_encoding_of_its_url(selection: Selection) -> None:
    view = View("en", selection)
    received = dict(parse_qsl(urlencode(query(view)), keep_blank_values=True))
    assert parse(received, records(), "en") == (view, ())


def test_all_of_a_facet_is_a_key_of_its_own() -> None:
    asked = query(View("en", WOMEN_AND_GIRLS.ask_all(Facet.VICTIM_GROUP)))
    assert asked == {"lang": "en", "group": "girls,women", "all": "group"}


def test_an_excluded_term_stands_after_a_hyphen() -> None:
    selection = OPENING.choose(Facet.SECTOR, ["mining"]).exclude(Facet.SECTOR, ["tourism"])
    assert query(View("en", selection)) == {"lang": "en", "sector": "mining,-tourism"}


def test_older_links_keep_their_meaning(dataset: Dataset) -> None:
    view, unknown = parse({"group": "women,girls"}, dataset, "en")
    assert (view.selection, unknown) == (WOMEN_AND_GIRLS, ())


def test_no_term_begins_with_the_sign_of_exclusion(dataset: Dataset) -> None:
    assert not [t for facet in Facet for t in dataset.terms(facet) if t.startswith("-")]


@pytest.mark.parametrize(
    "part",
    [Unknown("sector", "-oro"), Unknown("sector", "-"), Unknown("group", "--women"),
     Unknown(ALL, "groups")],
    ids=str,
)
def test_what_is_unknown_is_still_named(
    part: Unknown, dataset: Dataset, words: Language
) -> None:
    view, unknown = parse({part.key: part.value}, dataset, "en")
    assert (view.selection, unknown) == (OPENING, (part,))
    assert f"'{part.value}'" in part.words(words)


@pytest.mark.parametrize("key", ["utm_source", "utm_campaign", "mc_cid", *sorted(FOREIGN)])
def test_what_others_add_to_a_link_is_no_fault_of_it(key: str, dataset: Dataset) -> None:
    view, unknown = parse({"sector": "logging", key: "x"}, dataset, "es")
    assert unknown == ()
    assert query(view) == {"lang": "es", "sector": "logging"}


@given(text=st.one_of(ANY_TEXT, st.integers(0, 100_000).map("x".__mul__)))
def test_an_unknown_part_of_any_length_can_be_said(text: str) -> None:
    for key in (*Facet, "at", "statement", "lang", ALL, "other", text):
        assert len(Unknown(key, text).words(language("es"))) < 2_000


@pytest.mark.parametrize(
    ("query_of", "said"),
    [
        ({"q": "palabra " * 12_500}, "No statement of"),
        ({"group": "women,girls", "all": "group"}, "women and girls"),
        ({"sector": "-tourism", "fbclid": "x", "utm_source": "y"}, "not: tourism"),
    ],
    ids=["long text", "all", "excluded"],
)
def test_a_page_opens_on_such_a_link(query_of: dict[str, str], said: str) -> None:
    app = visit(lang="en", **query_of)
    assert not app.exception
    assert any(said in text for text in paragraphs(app))
