"""Keys: each stands once, and each that is named exists."""

from collections.abc import Callable, Iterator
from typing import Any

from geodata.checks.places import countries
from geodata.reading import Problem, R, Table, Tables
from geodata.spelling import suggestion


def key_problems(tables: Tables) -> Iterator[Problem]:
    """Every key that stands twice, and every one that no table has."""
    yield from _repeated(tables)
    yield from _unknown_keys(tables)
    yield from _unknown_chapters(tables)


def _repeated(tables: Tables) -> Iterator[Problem]:
    yield from _twice(tables.sources, "source", lambda source: source.source)
    yield from _twice(tables.findings, "finding", lambda finding: finding.finding)
    yield from _twice(tables.places, "place", lambda place: place.place)
    yield from _twice(
        tables.locations, "finding", lambda tie: f"{tie.finding}, {tie.place}, {tie.role}"
    )
    yield from _twice(
        tables.evidence, "topic", lambda row: f"{row.topic}, {row.place}, {row.source}"
    )


def _twice(table: Table[R], column: str, key: Callable[[R], str]) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for row in table.rows:
        line = first.setdefault(key(row.record), row.line)
        if line != row.line:
            message = f"{key(row.record)!r} stands already on line {line}"
            yield Problem(table.file, row.line, column, message)


def _unknown_keys(tables: Tables) -> Iterator[Problem]:
    yield from _unknown(tables.findings, "source", tables.sources)
    yield from _unknown(tables.boilerplate, "source", tables.sources)
    yield from _unknown(tables.evidence, "source", tables.sources)
    yield from _unknown(tables.sentences, "source", tables.sources)
    yield from _unknown(tables.locations, "finding", tables.findings)
    yield from _unknown(tables.locations, "place", tables.places)
    yield from _unknown(tables.evidence, "place", tables.places)
    yield from _unknown_corrections(tables)


def _unknown(table: Table[Any], column: str, named: Table[Any]) -> Iterator[Problem]:
    for row in table.rows:
        key = getattr(row.record, column)
        if key not in named.keys and named.is_whole:
            message = f"unknown key {key!r}{suggestion(key, named.keys)}"
            yield Problem(table.file, row.line, column, message)


CORRECTED = ("sources", "findings", "places", "locations", "evidence", "boilerplate")
"""Tables that a correction may name; their records are keyed by their first column."""

GONE = "(gone)"
"""What a correction writes after the key of a record that was taken out."""


def _unknown_corrections(tables: Tables) -> Iterator[Problem]:
    table = tables.corrections
    for row in table.rows:
        name, key = row.record.table, row.record.key
        if name not in CORRECTED:
            message = f"unknown table {name!r}{suggestion(name, CORRECTED)}"
            yield Problem(table.file, row.line, "table", message)
            continue
        named: Table[Any] = getattr(tables, name)
        if not named.is_whole:
            continue
        if key.endswith(GONE):
            if key.removesuffix(GONE).strip() in named.keys:
                message = f"{key!r} is not gone: {named.file} has it"
                yield Problem(table.file, row.line, "key", message)
        elif key not in named.keys:
            cure = suggestion(key, named.keys) or f"; is it gone? Then write '{key} {GONE}'"
            yield Problem(table.file, row.line, "key", f"unknown key {key!r}{cure}")


def _unknown_chapters(tables: Tables) -> Iterator[Problem]:
    for row in tables.sources.rows:
        code = row.record.country
        if code and code not in countries():
            message = f"unknown country {code!r}{suggestion(code, sorted(countries()))}"
            yield Problem(tables.sources.file, row.line, "country", message)
