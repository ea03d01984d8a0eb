"""REFI-QDA files have the structure of the published schema, and code the seed's own words."""

import io
import re
import zipfile
from collections.abc import Iterator
from itertools import pairwise
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given, settings

from geodata.dataset import Dataset
from geodata.export.about import about
from geodata.export.definitions import TERMS
from geodata.export.refi_qda import CODED, codebook, project
from geodata.export.taken import Taken
from geodata.reading import ROOT
from geodata.selection import Selection
from tests.geodata.export.taking import AT_CUSCO, NASTY, STATEMENT, saying, taken_of

GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
MADE = {"creatingUser", "creationDateTime"}

CHILDREN = {
    "Project": ("Users", "CodeBook", "Variables", "Cases", "Sources", "Notes", "Links", "Sets",
                "Graphs", "Description", "NoteRef"),
    "Users": ("User",),
    "User": (),
    "CodeBook": ("Codes",),
    "Codes": ("Code",),
    "Code": ("Description", "NoteRef", "Code"),
    "Sources": ("TextSource",),
    "TextSource": ("Description", "PlainTextContent", "PlainTextSelection", "Coding"),
    "PlainTextSelection": ("Description", "Coding", "NoteRef"),
    "Coding": ("CodeRef", "NoteRef"),
    "CodeRef": (),
    "Description": (),
}  # fmt: skip
"""What may stand in each element, in the order in which the schema wants it."""

REQUIRED = {
    "Project": {"name"},
    "User": {"guid"},
    "Code": {"guid", "name", "isCodable"},
    "TextSource": {"guid", "plainTextPath"},
    "PlainTextSelection": {"guid", "startPosition", "endPosition"},
    "Coding": {"guid"},
    "CodeRef": {"targetGUID"},
}
OPTIONAL = {
    "Project": {"origin", "creatingUserGUID", "creationDateTime"},
    "CodeBook": {"origin"},
    "User": {"name"},
    "TextSource": {"name", *MADE},
    "PlainTextSelection": {"name", *MADE},
    "Coding": MADE,
}
HAVE_SOME = ("Users", "Codes", "Sources")
"""Elements that the schema wants at least one child in."""


def opened(content: bytes) -> tuple[Element, zipfile.ZipFile]:
    archive = zipfile.ZipFile(io.BytesIO(content))
    return plain(archive.read("project.qde"), "project"), archive


def plain(content: bytes, kind: str) -> Element:
    """Parse a file and take the schema's namespace off its names."""
    root = ElementTree.fromstring(content)
    space = f"{{urn:QDA-XML:{kind}:1.0}}"
    for element in root.iter():
        assert element.tag.startswith(space)
        element.tag = element.tag.removeprefix(space)
    return root


def misfits(root: Element) -> Iterator[str]:
    """Yield every element that the schema would refuse."""
    for element in root.iter():
        places = [CHILDREN[element.tag].index(child.tag) for child in element]
        if any(one > other for one, other in pairwise(places)):
            yield f"{element.tag}: order"
        has, needs = set(element.attrib), REQUIRED.get(element.tag, set())
        if not needs <= has <= needs | OPTIONAL.get(element.tag, set()):
            yield f"{element.tag}: attributes {has}"
        guids = [v for k, v in element.attrib.items() if k.lower().endswith(("guid", "user"))]
        if not all(GUID.fullmatch(guid) for guid in guids):
            yield f"{element.tag}: {guids}"
        if element.tag in HAVE_SOME and not len(element):
            yield f"{element.tag}: empty"


@pytest.fixture(scope="module")
def content(in_words: Taken) -> bytes:
    return project(in_words)


def test_a_project_has_the_structure_of_the_schema(content: bytes) -> None:
    root, _ = opened(content)
    assert root.tag == "Project"
    assert list(misfits(root)) == []


def test_a_codebook_has_the_structure_of_the_schema(in_words: Taken) -> None:
    root = plain(codebook(in_words), "codebook")
    assert root.tag == "CodeBook"
    assert list(misfits(root)) == []


def test_no_id_stands_twice(content: bytes) -> None:
    guids = [e.attrib["guid"] for e in opened(content)[0].iter() if "guid" in e.attrib]
    assert len(set(guids)) == len(guids)


def test_every_term_is_a_code_with_its_definition_under_its_column(in_words: Taken) -> None:
    (codes,) = plain(codebook(in_words), "codebook")
    headings = codes.findall("Code")
    assert [h.attrib["name"] for h in headings] == [
        in_words.words.term("field", column) for column in CODED
    ]
    for heading, column in zip(headings, CODED, strict=True):
        assert heading.attrib["isCodable"] == "false"
        terms = heading.findall("Code")
        assert len(terms) == len(TERMS[column])
        assert all(term.findtext("Description") for term in terms)
        assert len({term.attrib["name"] for term in terms}) == len(terms)


def test_the_text_is_the_seed_s_own(content: bytes, in_words: Taken) -> None:
    root, archive = opened(content)
    for source in root.iter("TextSource"):
        name = source.attrib["plainTextPath"].removeprefix("internal://")
        (seed,) = [
            each for each in in_words.dataset.sources.values()
            if each.file and each.title == source.attrib["name"]
        ]  # fmt: skip
        assert archive.read(f"sources/{name}") == (ROOT / seed.file).read_bytes()


def test_every_segment_is_the_quote_of_its_statement(content: bytes, in_words: Taken) -> None:
    root, archive = opened(content)
    found = {}
    for source in root.iter("TextSource"):
        name = source.attrib["plainTextPath"].removeprefix("internal://")
        text = archive.read(f"sources/{name}").decode()
        for each in source.findall("PlainTextSelection"):
            start, end = int(each.attrib["startPosition"]), int(each.attrib["endPosition"])
            found[each.attrib["name"]] = text[start:end]
    held = in_words.dataset.texts
    assert found == {f.finding: f.quote for f in in_words.findings if f.source in held}


def test_every_segment_has_the_codes_of_its_statement(content: bytes, in_words: Taken) -> None:
    root, _ = opened(content)
    labels = {code.attrib["guid"]: code.attrib["name"] for code in root.iter("Code")}
    for each in root.iter("PlainTextSelection"):
        finding = in_words.dataset.findings[each.attrib["name"]]
        coded = {labels[ref.attrib["targetGUID"]] for ref in each.iter("CodeRef")}
        words = in_words.words
        assert {words.term("group", group) for group in finding.victim_groups} <= coded
        assert {finding.topic.value, words.term("modality", finding.modality)} <= coded
        assert len(list(each.iter("CodeRef"))) == sum(
            len(held) if isinstance(held, tuple) else 1
            for held in (getattr(finding, column) for column in CODED)
        )


def test_a_project_says_what_it_is(content: bytes, in_words: Taken) -> None:
    description = opened(content)[0].findtext("Description") or ""
    assert [text for text in about(in_words).values() if text not in description] == []


def test_a_code_keeps_its_id_in_every_language(dataset: Dataset) -> None:
    ids = [
        [code.attrib["guid"] for code in plain(codebook(taken_of(dataset, code=c)),
                                               "codebook").iter("Code")]
        for c in ("en", "es")
    ]  # fmt: skip
    assert ids[0] == ids[1]


def test_a_view_of_nothing_has_codes_and_an_empty_folder_of_texts(dataset: Dataset) -> None:
    root, archive = opened(project(taken_of(dataset, Selection(text="atlantis"))))
    assert list(misfits(root)) == []
    assert archive.namelist() == ["project.qde", "sources/"]


def test_no_two_codes_have_one_name(content: bytes) -> None:
    # QualCoder keeps the first of a name, and loses what is coded by another.
    root, _ = opened(content)
    names = [each.attrib["name"] for each in root.iter() if each.tag.endswith("Code")]
    assert len(names) == len(set(names)) > len(CODED)


def test_two_projects_of_a_view_are_the_same_bytes(in_words: Taken, content: bytes) -> None:
    assert project(in_words) == content


@settings(max_examples=20)
@given(text=NASTY)
def test_whatever_the_words_are_they_read_back(profile: Dataset, text: str) -> None:
    root, _ = opened(project(taken_of(saying(profile, text), AT_CUSCO)))
    (own,) = [e for e in root.iter("PlainTextSelection") if e.attrib["name"] == STATEMENT]
    assert own.findtext("Description") == text.replace("\r", "\n")
