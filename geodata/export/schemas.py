"""Table schemas, generated from the models: what each column of a table may hold."""

import datetime
import types
from collections.abc import Iterator
from enum import StrEnum
from typing import Any, Union, get_args, get_origin

from geodata.export.definitions import definitions
from geodata.export.sheets import column_title
from geodata.export.words import Words
from geodata.records import Evidence, Finding, Location, Place, Record, Source

TABLES: dict[str, type[Record]] = {
    "sources": Source,
    "findings": Finding,
    "places": Place,
    "locations": Location,
    "evidence": Evidence,
}
"""Tables by name, each after those that it refers to."""

KEYS = {
    "sources": ["source"],
    "findings": ["finding"],
    "places": ["place"],
    "locations": ["finding", "place", "role"],
    "evidence": ["topic", "place", "source"],
}
"""What names a row of each table."""

REFERENCES = {"source": "sources", "finding": "findings", "place": "places"}
"""The table that a column of another table refers to, by its key of the same name."""

NUMBERS = frozenset({"latitude", "longitude"})
"""Columns of numbers that the records keep as they are written."""

KINDS = {int: "integer", datetime.date: "date"}

Member = dict[str, Any]


def schema(table: str, words: Words) -> Member:
    """Return the schema of a table."""
    model = TABLES[table]
    return {
        "fields": [_field(table, model, name, words) for name in model.model_fields],
        "primaryKey": KEYS[table],
        "foreignKeys": list(_foreign_keys(table, model)),
        "missingValues": [""],
    }


def _foreign_keys(table: str, model: type[Record]) -> Iterator[Member]:
    for column, other in REFERENCES.items():
        if column in model.model_fields and other != table:
            yield {"fields": column, "reference": {"resource": other, "fields": column}}


def _field(table: str, model: type[Record], name: str, words: Words) -> Member:
    annotation = model.model_fields[name].annotation
    kind = "number" if name in NUMBERS else KINDS.get(_bare(annotation), "string")
    field = {
        "name": name,
        "type": kind,
        "title": column_title(name, words),
        "description": definitions(model)[name],
    }
    limits = _constraints(annotation) | ({"required": True} if name in KEYS[table] else {})
    return field | ({"constraints": limits} if limits else {})


def _constraints(annotation: Any) -> Member:
    terms = _terms(annotation)
    if not terms:
        return {"required": True} if annotation in KINDS else {}
    if get_origin(annotation) is tuple:
        any_term = f"({'|'.join(terms)})"
        return {"required": True, "pattern": f"^{any_term}(;{any_term})*$"}
    return {"enum": terms} | ({} if _is_optional(annotation) else {"required": True})


def _terms(annotation: Any) -> list[str]:
    bare = get_args(annotation)[0] if get_origin(annotation) is tuple else _bare(annotation)
    is_coded = isinstance(bare, type) and issubclass(bare, StrEnum)
    return [term.value for term in bare] if is_coded else []


def _is_optional(annotation: Any) -> bool:
    return get_origin(annotation) in (Union, types.UnionType)


def _bare(annotation: Any) -> Any:
    """Return the type of a cell that may be empty."""
    return get_args(annotation)[0] if _is_optional(annotation) else annotation
