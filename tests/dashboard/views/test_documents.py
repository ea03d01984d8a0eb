"""What stands behind a statement: the documents, the addresses and a text to report an error."""

from itertools import pairwise
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.views.statements import Cards, statement_cards, text_link
from dashboard.words.language import Code, Language, language
from geodata.dataset import Dataset
from geodata.vocabulary import Basis, Seen
from tests.dashboard.strategies import ANY_TEXT, records
from tests.each_row import of_each

FINDINGS = list(records().findings)
FRAGMENT = "#:~:text="
SIGNS = "-,&“”‘’ "
HERE = "https://example.org/?lang=en&at=cusco"
SEEN = [Seen.YES, Seen.PARTLY]


def card(key: str, code: Code = "en", **more: Any) -> Any:
    cards = Cards(title="", findings=(records().findings[key],), limit=1, **more)
    shown: Any = statement_cards(records(), cards, language(code))
    return shown["cards"][0]


def documents(key: str, place: str, code: Code = "en") -> list[dict[str, str]]:
    ties = [tie.place for tie in records().locations[key]]
    listed: list[dict[str, str]] = card(key, code)["places"][ties.index(place)]["documents"]
    return listed


CURATED = [
    (key, tie.place)
    for key, ties in records().locations.items()
    for tie in ties
    if tie.basis is Basis.CURATED
]


# Documents


@of_each("key", FINDINGS)
def test_documents_stand_with_curated_places_and_no_others(key: str) -> None:
    for place in card(key)["places"]:
        assert bool(place["documents"]) == (place["basis"] == Basis.CURATED)


@pytest.mark.parametrize(("key", "place"), CURATED, ids="~".join)
def test_a_place_has_every_document_that_names_it_for_the_topic(
    key: str, place: str, dataset: Dataset
) -> None:
    rows = dataset.evidence[dataset.findings[key].topic, place]
    addresses = [dataset.sources[row.source].url for row in rows]
    assert [each["url"] for each in documents(key, place)] == addresses


@pytest.mark.parametrize(("key", "place"), CURATED, ids="~".join)
def test_the_best_document_stands_first(key: str, place: str, dataset: Dataset) -> None:
    sources = {source.url: source for source in dataset.sources.values()}
    seen = {dataset.sources[row.source].url: SEEN.index(row.seen)
            for row in dataset.evidence[dataset.findings[key].topic, place]}
    ranks = [
        (sources[each["url"]].grade, seen[each["url"]], -(sources[each["url"]].year or 0))
        for each in documents(key, place)
    ]
    assert all(one <= other for one, other in pairwise(ranks))


def test_a_document_says_its_publisher_title_and_year() -> None:
    titles = [each["title"] for each in documents("tip-2015-014", "iquitos")]
    assert "US Department of State, Trafficking in Persons Report 2009: Peru" in titles


@pytest.mark.parametrize(("code", "undated"), [("en", "(no date)"), ("es", "(sin fecha)")])
def test_a_document_without_a_year_says_so(code: Code, undated: str) -> None:
    titles = [each["title"] for each in documents("tip-2015-006", "mazuko", code)]
    assert [title.endswith(undated) for title in titles] == [False, True]


def test_a_document_says_its_grade_and_whether_the_passage_was_read(words: Language) -> None:
    listed = documents("tip-2015-006", "la-rinconada", words.code)
    read, unread = (
        next(each for each in listed if str(year) in each["title"])
        for year in (2014, 2016)
    )
    assert words.say("evidence-seen-yes") in read["seen"]
    assert words.say("evidence-seen-partly") in unread["seen"]
    assert words.say("evidence-grade", grade="A") in read["seen"]


@pytest.mark.parametrize(("key", "place"), CURATED, ids="~".join)
def test_a_document_says_in_the_interface_s_language_what_it_says_of_the_place(
    key: str, place: str, dataset: Dataset, words: Language
) -> None:
    rows = dataset.documents(dataset.findings[key], place)
    said = [each["says"] for each in documents(key, place, words.code)]
    assert said == [words.says(row) for row in rows]


# Addresses


def test_the_first_address_leads_to_the_words_and_the_second_to_the_publisher(
    dataset: Dataset, words: Language
) -> None:
    source = dataset.sources["tip-2015"]
    quote = dataset.findings["tip-2015-012"].quote
    assert card("tip-2015-012", words.code)["addresses"] == [
        {"label": words.say("statement-at-source"), "url": text_link(source, quote)},
        {"label": words.say("statement-official"), "url": source.official_url},
    ]


@of_each("key", FINDINGS)
def test_a_text_fragment_reads_as_the_quote(key: str, dataset: Dataset) -> None:
    quote = dataset.findings[key].quote
    address, _, fragment = text_link(dataset.sources["tip-2015"], quote).partition(FRAGMENT)
    assert (address, unquote(fragment)) == (dataset.sources["tip-2015"].url, quote)


@given(quote=st.text(st.sampled_from(SIGNS), min_size=1) | ANY_TEXT.filter(bool))
def test_no_sign_of_a_quote_means_anything_in_a_text_fragment(quote: str) -> None:
    address = text_link(records().sources["tip-2015"], quote)
    _, _, fragment = address.partition(FRAGMENT)
    assert unquote(fragment) == quote
    assert not set(fragment) & {*SIGNS, "#", "?", "/"}
    assert fragment.isascii()


def test_an_address_without_a_quote_has_no_fragment(dataset: Dataset) -> None:
    source = dataset.sources["tip-2015"]
    assert text_link(source, "") == source.url


def test_an_address_with_a_fragment_of_its_own_keeps_it(dataset: Dataset) -> None:
    source = dataset.sources["tip-2015"].model_copy(update={"url": "https://example.org/a#part"})
    assert text_link(source, "Peru") == "https://example.org/a#part"


# A reported error


@of_each("key", FINDINGS)
def test_the_text_of_a_report_names_record_version_link_and_words(
    key: str, dataset: Dataset, words: Language
) -> None:
    text = card(key, words.code, here=HERE)["report"]
    held = [key, str(dataset.version), HERE, dataset.findings[key].quote]
    assert [part for part in held if part not in text] == []


def test_a_statement_without_a_quote_is_reported_by_its_summary(
    dataset: Dataset, words: Language
) -> None:
    finding = dataset.findings["tip-2015-012"].model_copy(update={"quote": "", "quote_es": ""})
    cards = Cards(title="", findings=(finding,), limit=1)
    shown: Any = statement_cards(dataset, cards, words)
    assert words.summary(finding) in shown["cards"][0]["report"]


def test_a_report_has_an_address_only_where_one_is_set() -> None:
    for address in ("", "mailto:atlas@example.org"):
        cards = Cards(title="", findings=(), limit=1, send=address)
        assert statement_cards(records(), cards, language("en"))["send"] == address
