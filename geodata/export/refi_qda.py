"""REFI-QDA: the codebook, and the texts with their coded segments, as programs exchange them."""

from collections.abc import Iterator
from functools import cache
from uuid import NAMESPACE_URL, UUID, uuid5
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from geodata.export.about import about
from geodata.export.archive import packed
from geodata.export.definitions import TERMS, column_definition, term_definitions
from geodata.export.passages import Passage, Text, passages, texts
from geodata.export.rows import LABELS
from geodata.export.sheets import column_title
from geodata.export.taken import Taken
from geodata.export.words import Words

CODEBOOK, PROJECT = "urn:QDA-XML:codebook:1.0", "urn:QDA-XML:project:1.0"

CODED = (
    *("topic", "direction", "exploitation", "sectors", "victim_groups", "means", "actors"),
    "modality",
)
"""Columns of a statement whose terms are codes, in the order of the codebook."""

OURS = uuid5(NAMESPACE_URL, "urn:trafficking-atlas-peru")
"""What every id is made of, so that a code keeps its id from one download to the next."""


def codebook(taken: Taken) -> bytes:
    """Write the codes alone (``.qdc``)."""
    root = Element("CodeBook", xmlns=CODEBOOK, origin=taken.words.say("export-atlas"))
    _write_codes(root, taken.words)
    return _text(root)


def project(taken: Taken) -> bytes:
    """Write the codes and each text that speaks, its quotes coded (``.qdpx``)."""
    held = texts(taken)
    files = {f"sources/{_guid('text', key)}.txt": _as_read(each) for key, each in held.items()}
    # QualCoder looks for the folder, and for nothing in it where no text is coded.
    return packed(
        {"project.qde": _project(taken, held), **(files or {"sources/": b""})}, taken.view.day
    )


def _as_read(text: Text) -> bytes:
    return text.content.encode()


def _project(taken: Taken, held: dict[str, Text]) -> bytes:
    user = _guid("user")
    said = about(taken)
    made = {"creatingUserGUID": user, "creationDateTime": _moment(taken)}
    origin = taken.words.say("export-atlas")
    root = Element("Project", {"xmlns": PROJECT, "name": said["view"], "origin": origin, **made})
    users = SubElement(root, "Users")
    SubElement(users, "User", guid=user, name=taken.words.say("export-authors"))
    _write_codes(SubElement(root, "CodeBook"), taken.words)
    if held:
        _write_sources(SubElement(root, "Sources"), taken, held)
    SubElement(root, "Description").text = "\n".join(
        f"{column_title(heading, taken.words)}: {text}" for heading, text in said.items()
    )
    return _text(root)


def _write_codes(parent: Element, words: Words) -> None:
    codes = SubElement(parent, "Codes")
    for column in CODED:
        title = column_title(column, words)
        heading = _code(codes, _guid(column), title, column_definition(column), "false")
        for term, definition in term_definitions(column).items():
            label = words.term(LABELS[column], term) if column in LABELS else term
            _code(heading, _guid(column, term), label, definition, "true")


def _code(parent: Element, guid: str, name: str, definition: str, codable: str) -> Element:
    code = SubElement(parent, "Code", guid=guid, name=name, isCodable=codable)
    SubElement(code, "Description").text = definition
    return code


def _write_sources(sources: Element, taken: Taken, held: dict[str, Text]) -> None:
    found = {key: _source(sources, taken, text) for key, text in held.items()}
    for passage in passages(taken):
        _write_selection(found[passage.text.source.source], taken, passage)


def _source(sources: Element, taken: Taken, text: Text) -> Element:
    source = text.source
    guid = _guid("text", source.source)
    element = SubElement(
        sources, "TextSource", _made(taken, guid, source.title),
        plainTextPath=f"internal://{guid}.txt",
    )  # fmt: skip
    described = (source.publisher, source.official_url or source.url, source.licence)
    SubElement(element, "Description").text = "\n".join(described)
    return element


def _write_selection(source: Element, taken: Taken, passage: Passage) -> None:
    finding = passage.finding
    selection = SubElement(
        source, "PlainTextSelection", _made(taken, _guid(finding.finding), finding.finding),
        startPosition=str(passage.start), endPosition=str(passage.end),
    )  # fmt: skip
    SubElement(selection, "Description").text = taken.words.summary(finding)
    for column, term in _terms(passage):
        made = _made(taken, _guid(finding.finding, column, term))
        coding = SubElement(selection, "Coding", made)
        SubElement(coding, "CodeRef", targetGUID=_shared(column, term))


def _terms(passage: Passage) -> Iterator[tuple[str, str]]:
    for column in CODED:
        held = getattr(passage.finding, column)
        for term in held if isinstance(held, tuple) else (held,):
            yield column, TERMS[column](term).value


def _made(taken: Taken, guid: str, name: str = "") -> dict[str, str]:
    named = {"name": name} if name else {}
    made = {"creatingUser": _shared("user"), "creationDateTime": _moment(taken)}
    return {"guid": guid} | named | made


def _moment(taken: Taken) -> str:
    return f"{taken.dataset.version.date.isoformat()}T00:00:00Z"


@cache
def _shared(*parts: str) -> str:
    """Return the id of what thousands of codings name: the user, a code."""
    return _guid(*parts)


def _guid(*parts: str) -> str:
    found: UUID = uuid5(OURS, "/".join(parts))
    return str(found)


def _text(root: Element) -> bytes:
    ElementTree.indent(root)
    content: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return content
