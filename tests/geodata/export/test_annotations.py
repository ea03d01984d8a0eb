"""Web Annotations: each finds its quote in the text, by its words and by its position."""

import base64
import hashlib
import json
from typing import Any

import pytest

from geodata.dataset import Dataset
from geodata.export.about import about
from geodata.export.annotations import annotations
from geodata.export.taken import Taken
from geodata.reading import ROOT
from geodata.selection import Selection
from tests.geodata.export.taking import AT_CUSCO, LINK, taken_of

Item = dict[str, Any]
MOTIVES = {"describing", "tagging"}


@pytest.fixture(scope="module")
def collection(in_words: Taken) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(annotations(in_words))
    return found


@pytest.fixture(scope="module")
def items(collection: dict[str, Any]) -> list[Item]:
    found: list[Item] = collection["first"]["items"]
    return found


def quoted(item: Item) -> str:
    return item["id"].rpartition("#")[2]


def text_named(name: str) -> str:
    """Return the text of the file in seeds/ whose SHA-256 a name gives."""
    digest = base64.urlsafe_b64decode(name.partition(";")[2] + "=")
    (path,) = [
        path for path in (ROOT / "seeds").glob("*.txt")
        if hashlib.sha256(path.read_bytes()).digest() == digest
    ]  # fmt: skip
    return path.read_text(encoding="utf-8")


def test_the_collection_says_what_it_is(collection: dict[str, Any], in_words: Taken) -> None:
    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert (collection["type"], collection["first"]["type"]) == (
        "AnnotationCollection", "AnnotationPage",
    )  # fmt: skip
    for said in about(in_words).values():
        assert said in collection["summary"]


def test_each_statement_whose_words_are_held_has_one(
    items: list[Item], collection: dict[str, Any], in_words: Taken
) -> None:
    held = in_words.dataset.texts
    said = [f.finding for f in in_words.findings if f.quote and f.source in held]
    assert [quoted(item) for item in items] == said
    assert collection["total"] == len(said)
    assert len({item["id"] for item in items}) == len(items)


def test_the_position_is_the_quote_s_in_the_file(items: list[Item], in_words: Taken) -> None:
    for item in items:
        words, position = item["target"][0]["selector"]
        text = text_named(item["target"][0]["source"]["id"])
        assert position["type"] == "TextPositionSelector"
        assert text[position["start"] : position["end"]] == words["exact"]
        assert words["exact"] == in_words.dataset.findings[quoted(item)].quote


def test_a_quote_with_what_stands_around_it_stands_once_in_the_text(items: list[Item]) -> None:
    for item in items:
        words = item["target"][1]["selector"]
        text = text_named(item["target"][0]["source"]["id"])
        assert words["type"] == "TextQuoteSelector"
        assert text.count(words["prefix"] + words["exact"] + words["suffix"]) == 1


def test_the_position_lies_in_the_sentence_that_the_finding_cites(
    items: list[Item], in_words: Taken
) -> None:
    for item in items:
        finding = in_words.dataset.findings[quoted(item)]
        text = text_named(item["target"][0]["source"]["id"])
        sentence = text.index(in_words.dataset.sentence(finding))
        start = item["target"][0]["selector"][1]["start"]
        assert sentence <= start <= sentence + len(in_words.dataset.sentence(finding))


def test_the_second_target_is_the_document_on_the_web(items: list[Item]) -> None:
    assert {item["target"][1]["source"].partition(":")[0] for item in items} == {"https"}


def test_bodies_describe_and_tag_in_the_reader_s_language(
    items: list[Item], in_words: Taken
) -> None:
    for item in items:
        finding = in_words.dataset.findings[quoted(item)]
        summary, *tags = item["body"]
        assert set(item["motivation"]) == {each["purpose"] for each in item["body"]} == MOTIVES
        assert summary["value"] == in_words.words.summary(finding)
        assert in_words.words.term("modality", finding.modality) in {t["value"] for t in tags}
        assert {each["language"] for each in item["body"]} == {in_words.words.code}


def test_an_annotation_is_named_within_the_view_s_address(dataset: Dataset) -> None:
    found = json.loads(annotations(taken_of(dataset, AT_CUSCO)))
    assert found["first"]["items"][0]["id"].startswith(f"{LINK}#tip-2015-")


def test_a_view_of_nothing_has_none(dataset: Dataset) -> None:
    found = json.loads(annotations(taken_of(dataset, Selection(text="atlantis"))))
    assert (found["total"], found["first"]["items"]) == (0, [])
