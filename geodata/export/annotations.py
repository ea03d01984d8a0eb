"""W3C Web Annotations: what is said in a text, by its words and by their position."""

import base64
import hashlib
import json
from collections.abc import Iterator
from typing import Any

from geodata.export.about import about
from geodata.export.passages import Passage, Text, passages
from geodata.export.rows import LABELS
from geodata.export.taken import Taken
from geodata.reading import ROOT
from geodata.records import Finding, Source

CONTEXT = "http://www.w3.org/ns/anno.jsonld"

AROUND = 32
"""Characters before and after a quote by which it is found in a copy of the text."""

TAGGED = ("direction", "exploitation", "sectors", "victim_groups", "means", "actors", "modality")
"""Columns whose terms are tags."""

Member = dict[str, Any]


def annotations(taken: Taken) -> bytes:
    """Write a collection with one annotation per statement whose words are held."""
    items = [_annotation(taken, each) for each in passages(taken)]
    said = about(taken)
    collection = {
        "@context": CONTEXT,
        "id": _iri(taken, "annotations"),
        "type": "AnnotationCollection",
        "label": said["view"],
        "creator": {"type": "Organization", "name": taken.words.say("export-authors")},
        "rights": said["licence"],
        "summary": "\n".join(said.values()),
        "total": len(items),
        "first": {
            "id": _iri(taken, "page"), "type": "AnnotationPage", "startIndex": 0, "items": items,
        },
    }  # fmt: skip
    return json.dumps(collection, ensure_ascii=False).encode()


def _iri(taken: Taken, name: str) -> str:
    """Return an id within the view's address, or one of its own where it has none."""
    return f"{taken.view.link or 'urn:trafficking-atlas-peru'}#{name}"


def _annotation(taken: Taken, passage: Passage) -> Member:
    finding = passage.finding
    source = taken.dataset.sources[finding.source]
    return {
        "id": _iri(taken, finding.finding),
        "type": "Annotation",
        "motivation": ["describing", "tagging"],
        "created": f"{taken.dataset.version.date.isoformat()}T00:00:00Z",
        "body": [_summary(taken, finding), *_tags(taken, finding)],
        "target": [_in_the_file(passage), _on_the_web(source, passage)],
    }


def _summary(taken: Taken, finding: Finding) -> Member:
    text = {"value": taken.words.summary(finding), "language": taken.words.code}
    return {"type": "TextualBody", "purpose": "describing", "format": "text/plain"} | text


def _tags(taken: Taken, finding: Finding) -> Iterator[Member]:
    for column in TAGGED:
        held = getattr(finding, column)
        for term in held if isinstance(held, tuple) else (held,):
            label = taken.words.term(LABELS[column], term)
            yield {
                "type": "TextualBody",
                "purpose": "tagging",
                "value": label,
                "language": taken.words.code,
                "id": f"urn:trafficking-atlas-peru:{column}:{term}",
            }


def _in_the_file(passage: Passage) -> Member:
    position = {"type": "TextPositionSelector", "start": passage.start, "end": passage.end}
    return {
        "type": "SpecificResource",
        "source": {
            "id": hash_name(passage.text),
            "type": "Text",
            "format": "text/plain",
            "language": passage.text.source.language,
        },
        "selector": [_quoted(passage), position],
    }


def _on_the_web(source: Source, passage: Passage) -> Member:
    address = source.official_url or source.url
    return {"type": "SpecificResource", "source": address, "selector": _quoted(passage)}


def _quoted(passage: Passage) -> Member:
    before, after = passage.around(AROUND)
    return {
        "type": "TextQuoteSelector",
        "exact": passage.finding.quote,
        "prefix": before,
        "suffix": after,
    }


def hash_name(text: Text) -> str:
    """Name the bytes of a text in ``seeds/`` by their SHA-256 (RFC 6920): they have no address."""
    digest = hashlib.sha256((ROOT / text.file).read_bytes()).digest()
    return f"ni:///sha-256;{base64.urlsafe_b64encode(digest).decode().rstrip('=')}"
