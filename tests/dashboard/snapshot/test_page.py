"""What stands in the file, and what does not."""

import json
import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TypeVar

import pytest

from dashboard.components.map.drawing import BOUNDARIES
from dashboard.snapshot.packing import packed_text
from dashboard.snapshot.page import OUTLINES, Page
from dashboard.snapshot.site import questions
from dashboard.views.scope import OPENING
from dashboard.views.sentence import shown_sentence
from dashboard.views.whose_words import whose_words
from dashboard.words.language import CODES, Code, Language, language
from geodata.dataset import Dataset
from geodata.records import Finding, Location, Place, Source
from geodata.selection import Facet, Selection
from geodata.vocabulary import Voice
from tests.dashboard.snapshot.reading import Element, data, read, unpacked
from tests.dashboard.strategies import records

LARGEST = 1_500_000
"""Bytes."""

HOSTILE = (
    '</script><script>alert(1)</script><img src="x" onerror="alert(2)">'
    "{{ say }}{% raw %}]]>--><!-- &lt;b&gt; 'x\" \u2028"
)
PLAIN = "A plain name"
QUESTIONS = ("all", "mining", "children", "leaving", "coming", "enabling", "places")


@cache
def html(code: Code, question: str = "all") -> str:
    return Page(records(), questions(records())[question], language(code)).html()


@pytest.fixture(scope="module")
def page(words: Language) -> Element:
    return read(html(words.code))


def words_of(page: Element) -> str:
    [body] = page.all("body")
    return "".join(
        part if isinstance(part, str) else part.text
        for part in body.parts
        if isinstance(part, str) or part.tag != "script"
    )


def plain(text: str) -> str:
    return " ".join(text.split())


# The statements and the text


def test_each_statement_is_shown_once_with_its_quote(page: Element, dataset: Dataset) -> None:
    cards = page.all("article")
    shown = dataset.select(OPENING).findings
    assert [card.attributes["id"] for card in cards] == [each.finding for each in shown]
    for card, finding in zip(cards, shown, strict=True):
        [quotation] = card.all("blockquote")
        assert "".join(part.text for part in quotation.all("b")) == finding.quote
        assert quotation.text == dataset.sentence(finding)


def test_every_quote_stands_in_the_report_as_it_is_shown(page: Element, dataset: Dataset) -> None:
    [reader] = page.all("div", "reader")
    # A letter before each quote is its handle, and no part of the text.
    sentences = [
        "".join(run.text for run in spoken.all("span", "run"))
        for spoken in reader.all("span", "words")
    ]
    assert sentences == [sentence.text for sentence in dataset.texts["tip-2015"]]
    quotes = {
        each.finding: "".join(
            run.text
            for run in reader.all("span", "quoted")
            if each.finding in run.attributes["data-quotes"].split()
        )
        for each in dataset.select(OPENING).findings
    }
    assert quotes == {each.finding: each.quote for each in dataset.select(OPENING).findings}


def test_the_sources_words_are_marked_as_its_language_and_are_not_translated(
    page: Element,
) -> None:
    for spoken in (*page.all("blockquote"), *page.all("span", "words")):
        assert (spoken.attributes["lang"], spoken.attributes["translate"]) == ("en", "no")


def test_the_file_says_what_it_is(page: Element, dataset: Dataset, words: Language) -> None:
    said = plain(words_of(page))
    head = whose_words(dataset, words)
    shown = dataset.select(OPENING)
    version = dataset.version
    for part in (
        *(head.title, head.line, shown_sentence(dataset, shown, words)),
        *("2015", version.date.isoformat(), str(version)),
        *map(words.say, ("export-licence", "export-caveat", "legend", "cite", "snapshot-how")),
        dataset.sources["tip-2015"].licence,
    ):
        assert plain(part) in said
    assert page.all("html")[0].attributes["lang"] == words.code


def test_the_citation_names_the_view_and_its_version(page: Element, dataset: Dataset) -> None:
    [about] = page.all("dl", "about")
    cited = [each.text for each in about.all("dd") if "export" not in each.text]
    assert any(f"{dataset.version}" in each and "2026" in each for each in cited)


# Size, requests, sameness


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("code", CODES)
def test_the_file_of_every_question_is_small(code: Code, question: str) -> None:
    assert len(html(code, question).encode()) < LARGEST


def naming_every_term() -> Selection:
    """Return the view of every statement whose filters take the most words to say."""
    asked = Selection()
    for facet in Facet:
        asked = asked.choose(facet, records().terms(facet))
    return asked


@pytest.mark.parametrize("asked", [Selection(), naming_every_term()], ids=["all", "named"])
@pytest.mark.parametrize("code", CODES)
def test_the_file_of_all_editions_and_voices_is_small_too(code: Code, asked: Selection) -> None:
    page = Page(records(), asked, language(code))
    assert page.shown.findings == records().everything.findings
    assert len(page.html().encode()) < LARGEST


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("code", CODES)
def test_nothing_in_the_file_is_fetched(code: Code, question: str) -> None:
    page = read(html(code, question))
    fetching = [
        element
        for tag in ("link", "img", "iframe", "script", "source", "object", "embed", "video")
        for element in page.all(tag)
        if {"src", "href", "data"} & element.attributes.keys()
    ]
    assert fetching == []
    [style] = page.all("style")
    assert re.findall(r"url\((?!\"?data:)[^)]*\)|@import", style.text) == []


def test_the_browser_is_told_to_ask_nobody(page: Element) -> None:
    policies = {meta.attributes.get("http-equiv"): meta.attributes for meta in page.all("meta")}
    policy = policies["Content-Security-Policy"]["content"]
    rules = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    assert rules == {
        "default-src": "'none'",
        "style-src": "'unsafe-inline'",
        "script-src": "'unsafe-inline'",
        "img-src": "data:",
        "font-src": "data:",
        "base-uri": "'none'",
        "form-action": "'none'",
    }


def test_no_other_background_is_offered(page: Element) -> None:
    assert "backgrounds" not in json.dumps(data(page)["frame"])
    assert "openstreetmap" not in html("en")


@pytest.mark.parametrize("name", OUTLINES)
def test_the_outlines_stand_in_the_file_to_the_last_decimal(page: Element, name: str) -> None:
    [held] = [e for e in page.all("script") if e.attributes.get("id") == f"outline-{name}"]
    known = json.loads((BOUNDARIES / f"{name}.geojson").read_text(encoding="utf-8"))
    assert unpacked(json.loads(held.text)) == known


@pytest.mark.parametrize("path", sorted(BOUNDARIES.glob("*.geojson")), ids=lambda path: path.stem)
def test_no_outline_holds_what_would_end_its_script(path: Path) -> None:
    assert "<" not in packed_text(path.read_text(encoding="utf-8"))


def test_the_same_records_make_the_same_file(words: Language) -> None:
    assert Page(records(), OPENING, words).html() == html(words.code)


# Words that are markup


FREE = {
    *(f"{column}_{code}" for column in ("summary", "note", "name") for code in CODES),
    *("title", "publisher", "licence"),
}
"""Columns of free text."""

Record = TypeVar("Record", Finding, Place, Source, Location)


def spoiled(record: Record, name: str) -> Record:
    free = FREE & type(record).model_fields.keys()
    return record.model_copy(update=dict.fromkeys(free, name))


def named(dataset: Dataset, name: str) -> Dataset:
    """Return the records with a name in the place of every free text."""
    return replace(
        dataset,
        findings={key: spoiled(each, name) for key, each in dataset.findings.items()},
        places={key: spoiled(each, name) for key, each in dataset.places.items()},
        sources={key: spoiled(each, name) for key, each in dataset.sources.items()},
        locations={
            key: tuple(spoiled(tie, name) for tie in ties)
            for key, ties in dataset.locations.items()
        },
    )


def shape(page: Element) -> list[tuple[str, tuple[str, ...]]]:
    """Return each element's tag and the names of its attributes, in their order."""
    inner = [part for part in page.parts if isinstance(part, Element)]
    return [
        entry
        for element in inner
        for entry in ((element.tag, tuple(element.attributes)), *shape(element))
    ]


def test_hostile_words_are_text_and_nothing_else(dataset: Dataset, words: Language) -> None:
    hostile, tame = (
        read(Page(named(dataset, name), OPENING, words).html()) for name in (HOSTILE, PLAIN)
    )
    assert shape(hostile) == shape(tame)
    cards = hostile.all("article")
    assert all(card.all("p", "summary")[0].text == HOSTILE for card in cards)
    assert {mark["label"] for mark in data(hostile)["marks"]} >= {HOSTILE.partition(" (")[0]}


def test_a_hostile_question_is_text(dataset: Dataset, words: Language) -> None:
    asked = replace(OPENING, text=HOSTILE)
    page = read(Page(dataset, asked, words, title=HOSTILE).html())
    assert [each.text for each in page.all("p", "question")] == [HOSTILE]
    assert len(page.all("script")) == len(read(html(words.code)).all("script"))


def test_statements_of_several_voices_are_counted_by_voice(
    dataset: Dataset, words: Language
) -> None:
    every = Page(dataset, Selection().choose(Facet.EDITION, ["2014"]), words)
    page = read(every.html())
    [count] = page.all("span", "count")
    held = [dataset.sources[each.source].voice for each in every.shown.findings]
    shares = [words.say(f"voices-{voice}", count=held.count(voice)) for voice in Voice]
    assert count.text == f"{words.say('statement-count', count=len(held))}: " + ", ".join(
        share for share, voice in zip(shares, Voice, strict=True) if voice in held
    )
    voices = data(page)["voices"]
    assert voices["of"] == {
        each.finding: voice for each, voice in zip(every.shown.findings, held, strict=True)
    }
    assert {voice: said[held.count(voice)] for voice, said in voices["shares"].items()} == {
        voice: share for share, voice in zip(shares, Voice, strict=True) if voice in held
    }
