"""Records as rows of cells: codes as the records have them, and their labels beside them."""

import datetime
from collections.abc import Iterable, Iterator, Mapping

from geodata.export.departments import departments
from geodata.export.taken import Taken
from geodata.export.words import Words
from geodata.records import Evidence, Finding, Location, Place, Record, Source
from geodata.vocabulary import Basis

Cell = str | int | float | datetime.date | None
Row = dict[str, Cell]

LABELS = {
    "direction": "direction",
    "exploitation": "exploitation",
    "sectors": "sector",
    "victim_groups": "group",
    "means": "means",
    "actors": "actor",
    "modality": "modality",
    "role": "role",
    "basis": "basis",
    "kind": "kind",
    "profile_seen": "profile",
    "seen": "evidence-seen",
    "voice": "voice",
}
"""How the messages of a column's labels begin, by column."""

SOURCE = ("title", "publisher", "year", "address", "accessed", "licence")
"""What a row of a statement says of its document."""

JOINS = ("department_name", "department_iso", "ubigeo")
"""The codes of a place's department beside the p-code."""


def labelled(columns: Iterable[str]) -> Iterator[str]:
    """Yield columns, each coded one with its column of labels after it."""
    for column in columns:
        yield column
        if column in LABELS:
            yield f"{column}_label"


def record_columns(model: type[Record]) -> tuple[str, ...]:
    """Return the columns of a table of records."""
    return tuple(labelled(model.model_fields))


def record_row(record: Record, words: Words) -> Row:
    """Return a record's cells, lists joined as in the records."""
    row: Row = {}
    for column in type(record).model_fields:
        value = getattr(record, column)
        row[column] = _cell(value)
        if column in LABELS:
            row[f"{column}_label"] = _label(column, value, words)
    return row


def _cell(value: object) -> Cell:
    if isinstance(value, tuple):
        return ";".join(value)
    if value is None or isinstance(value, int | float | datetime.date):
        return value
    return str(value)


def _label(column: str, value: object, words: Words) -> str:
    if not value:
        return ""
    terms = value if isinstance(value, tuple) else (value,)
    return words.terms(LABELS[column], terms)


def source_row(source: Source, words: Words) -> Row:
    """Return a document's cells, with its edition and voice."""
    said = source.voice
    spoken: Row = {"edition": source.edition, "voice": said}
    return record_row(source, words) | spoken | {"voice_label": words.term("voice", said)}


def place_row(place: Place, words: Words) -> Row:
    """Return a place's cells, its coordinates as numbers, its department under every code."""
    longitude, latitude = place.point
    row = record_row(place, words) | {"latitude": latitude, "longitude": longitude}
    found = departments().get(place.department or "")
    codes = (found.name, found.iso, found.ubigeo) if found else ("", "", "")
    return row | dict(zip(JOINS, codes, strict=True))


def statement_row(taken: Taken, finding: Finding) -> Row:
    """Return a statement's cells, with what they say of its document."""
    source = taken.dataset.sources[finding.source]
    said = source_row(source, taken.words)
    spoken = {key: said[key] for key in ("edition", "voice", "voice_label")}
    return record_row(finding, taken.words) | spoken | _document(source)


def _document(source: Source) -> Row:
    address = source.official_url or source.url
    values = (source.title, source.publisher, source.year, address, source.accessed)
    return {
        f"source_{key}": value
        for key, value in zip(SOURCE, (*values, source.licence), strict=True)
    }


def location_row(taken: Taken, finding: Finding, tie: Location) -> Row:
    """Return a location's cells, with the documents that a curated one rests on."""
    rows = taken.dataset.documents(finding, tie.place) if tie.basis is Basis.CURATED else ()
    documents = [taken.dataset.sources[row.source] for row in rows]
    return record_row(tie, taken.words) | {
        "evidence": ";".join(each.source for each in documents),
        "evidence_titles": "; ".join(each.title for each in documents),
        "evidence_addresses": " ".join(each.official_url or each.url for each in documents),
    }


def evidence_row(taken: Taken, row: Evidence) -> Row:
    """Return the cells of what a document says of a place, with the document's own."""
    return record_row(row, taken.words) | _document(taken.dataset.sources[row.source])


def cells(row: Mapping[str, Cell], columns: Iterable[str]) -> list[Cell]:
    """Return a row's cells in the order of the columns."""
    return [row[column] for column in columns]
