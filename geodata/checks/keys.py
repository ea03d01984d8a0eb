"""Keys: each stands once, and each that is named exists."""

from collections.abc import Callable, Iterator
from typing import Any

from geodata.checks.places import known_countries
from geodata.reading import Problem, R, Table, Tables
from geodata.records import WHOLE_COUNTRY, Correction
from geodata.spelling import Speller, suggestion
from geodata.vocabulary import PlaceKind


def key_problems(tables: Tables) -> Iterator[Problem]:
    """Every key that stands twice, and every one that no table has."""
    yield from _empty(tables)
    yield from _repeated(tables)
    yield from _unknown_keys(tables)
    yield from _unknown_chapters(tables)
    yield from _whole_country(tables)


def _empty(tables: Tables) -> Iterator[Problem]:
    for table in (tables.sources, tables.findings):
        if table.is_whole and not table.keys and not table.problems:
            message = "the table has no row; take it from the last commit, or add one"
            yield Problem(table.file, 1, "-", message)


def _repeated(tables: Tables) -> Iterator[Problem]:
    yield from _twice(tables.sources, ("source",), lambda source: source.source)
    yield from _twice(tables.findings, ("finding",), lambda finding: finding.finding)
    yield from _twice(tables.places, ("place",), lambda place: place.place)
    yield from _twice(
        tables.locations,
        ("finding", "place", "role"),
        lambda tie: f"{tie.finding}, {tie.place}, {tie.role}",
    )
    yield from _twice(
        tables.evidence,
        ("topic", "place", "source"),
        lambda row: f"{row.topic}, {row.place}, {row.source}",
    )
    yield from _twice(
        tables.chapters, ("edition", "country"), lambda row: f"{row.edition}, {row.country}"
    )
    yield from _twice(tables.years, ("edition",), lambda row: str(row.edition))
    yield from _twice(tables.figures, ("figure",), lambda row: row.figure)
    yield from _twice(tables.responses, ("response",), lambda row: row.response)
    yield from _twice(tables.complaints, ("district",), lambda row: row.district)
    yield from _twice(tables.actions, ("action",), lambda row: row.action)
    yield from _twice(tables.assessments, ("source",), lambda row: row.source)
    yield from _twice(tables.child_labor_sectors, ("activity",), lambda row: row.activity)


def _twice(table: Table[R], columns: tuple[str, ...], key: Callable[[R], str]) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for row in table.having(*columns):
        line = first.setdefault(key(row.record), row.line)
        if line != row.line:
            message = f"{key(row.record)!r} stands already on line {line}"
            yield Problem(table.file, row.line, columns[0], message)


def _unknown_keys(tables: Tables) -> Iterator[Problem]:
    yield from _unknown(tables.findings, "source", tables.sources)
    yield from _unknown(tables.boilerplate, "source", tables.sources)
    yield from _unknown(tables.evidence, "source", tables.sources)
    yield from _unknown(tables.sentences, "source", tables.sources)
    yield from _unknown(tables.locations, "finding", tables.findings)
    yield from _unknown(tables.locations, "place", tables.places)
    yield from _unknown(tables.evidence, "place", tables.places)
    for table in (
        *(tables.chapters, tables.years, tables.figures, tables.responses),
        *(tables.complaints, tables.assessments, tables.child_labor_sectors),
    ):
        yield from _unknown(table, "source", tables.sources)
    yield from _unknown_corrections(tables)


def _unknown(table: Table[Any], column: str, named: Table[Any]) -> Iterator[Problem]:
    if not named.has_all_keys:
        return
    keys, speller = set(named.keys), Speller(named.keys)
    for row in table.having(column):
        key = getattr(row.record, column)
        if key is not None and key not in keys:
            message = f"unknown key {key!r}{speller.cure(key)}"
            yield Problem(table.file, row.line, column, message)


CORRECTED = (
    *("sources", "findings", "places", "locations", "evidence", "boilerplate"),
    *("figures", "responses", "complaints", "actions", "assessments", "child_labor_sectors"),
)
"""Tables that a correction may name; their records are keyed by their first column."""

GONE = "(gone)"
"""What a correction writes after the key of a record that was taken out."""


def _unknown_corrections(tables: Tables) -> Iterator[Problem]:
    table = tables.corrections
    keys = {name: set(getattr(tables, name).keys) for name in CORRECTED}
    for row in table.having("table", "key"):
        name = row.record.table
        if name not in CORRECTED:
            message = f"unknown table {name!r}{suggestion(name, CORRECTED)}"
            yield Problem(table.file, row.line, "table", message)
        elif message := _uncorrected(row.record, getattr(tables, name), keys[name]):
            yield Problem(table.file, row.line, "key", message)


def _uncorrected(correction: Correction, named: Table[Any], keys: set[str]) -> str:
    key = correction.key
    if not named.has_all_keys:
        return ""
    if key.endswith(GONE):
        is_gone = key.removesuffix(GONE).strip() not in keys
        return "" if is_gone else f"{key!r} is not gone: {named.file} has it"
    if key in keys:
        return ""
    cure = suggestion(key, named.keys) or f"; is it gone? Then write '{key} {GONE}'"
    return f"unknown key {key!r}{cure}"


def _unknown_chapters(tables: Tables) -> Iterator[Problem]:
    for row in tables.sources.having("country"):
        code = row.record.country
        if code and code not in known_countries():
            message = f"unknown country {code!r}{suggestion(code, sorted(known_countries()))}"
            yield Problem(tables.sources.file, row.line, "country", message)


def _whole_country(tables: Tables) -> Iterator[Problem]:
    places, role = tables.places, "stands for the whole country"
    rows = [row for row in places.having("place") if row.record.place == WHOLE_COUNTRY]
    if not rows and places.has_all_keys and WHOLE_COUNTRY not in places.keys:
        message = f"the place {WHOLE_COUNTRY!r} {role} and must be there; keep its key"
        yield Problem(places.file, 1, "place", message)
    for row in rows:
        known = row.record.model_fields_set
        if "kind" in known and row.record.kind is not PlaceKind.COUNTRY:
            message = f"{WHOLE_COUNTRY!r} {role}: its kind is {PlaceKind.COUNTRY.value}"
            yield Problem(places.file, row.line, "kind", message)
        elif {"kind", "country"} <= known and row.record.country != "PE":
            message = f"{WHOLE_COUNTRY!r} {role}: its country is PE"
            yield Problem(places.file, row.line, "country", message)
