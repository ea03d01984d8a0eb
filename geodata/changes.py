"""What was added, removed and changed between two states of the records, in words."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

KEYS = {
    "sources": ("source",),
    "findings": ("finding",),
    "places": ("place",),
    "locations": ("finding", "place", "role"),
    "evidence": ("topic", "place", "source"),
    "sentences": ("source", "sentence"),
    "boilerplate": ("source", "quote"),
    "corrections": ("date", "table", "key", "was_en"),
    "chapters": ("edition", "country"),
    "years": ("edition",),
    "figures": ("figure",),
    "responses": ("response",),
    "complaints": ("district",),
    "actions": ("action",),
    "assessments": ("source",),
    "child_labor_sectors": ("activity",),
}
"""Columns that name a row of each table."""

Cells = dict[str, str]


class UnreadableTable(Exception):
    """A table of one of the two folders cannot be compared."""


@dataclass(frozen=True)
class Change:
    """One row that is not what it was."""

    table: str
    key: str
    words: str
    """Such as ``added`` or ``modality: 'reported' is now 'asserted'``."""

    def __str__(self) -> str:
        """``table key: words``."""
        return f"{self.table} {self.key}: {self.words}"


def changes(old: Path, new: Path) -> list[Change]:
    """Compare two folders of records, of whatever columns: table by table, row by row.

    Raises
    ------
    UnreadableTable
        A folder holds no table; or a file is no UTF-8 CSV, lacks a column that names its rows,
        or names a row twice.
    """
    for folder in (old, new):
        if not any((folder / f"{table}.csv").exists() for table in KEYS):
            raise UnreadableTable(f"{folder} holds none of the tables: {', '.join(KEYS)}")
    return [
        change for table in KEYS for change in _changes(table, _rows(old, table), _rows(new, table))
    ]


def _changes(table: str, old: dict[str, Cells], new: dict[str, Cells]) -> Iterator[Change]:
    for key in [*old, *(key for key in new if key not in old)]:
        if key not in new:
            yield Change(table, key, "removed")
        elif key not in old:
            yield Change(table, key, "added")
        elif words := "; ".join(_differences(old[key], new[key])):
            yield Change(table, key, words)


def _differences(old: Cells, new: Cells) -> Iterator[str]:
    for column in [*old, *(column for column in new if column not in old)]:
        if column not in new:
            yield f"column {column} is gone, it held {old[column]!r}"
        elif column not in old:
            yield f"new column {column}: {new[column]!r}"
        elif old[column] != new[column]:
            yield f"{column}: {old[column]!r} is now {new[column]!r}"


def _rows(folder: Path, table: str) -> dict[str, Cells]:
    path = folder / f"{table}.csv"
    if not path.exists():
        return {}
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file, strict=True, restval="", restkey="(beyond)"))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UnreadableTable(f"{path}: {error}") from error
    return _by_key(path, table, rows)


def _by_key(path: Path, table: str, rows: list[Cells]) -> dict[str, Cells]:
    found: dict[str, Cells] = {}
    for row in rows:
        missing = [column for column in KEYS[table] if column not in row]
        if missing:
            raise UnreadableTable(f"{path}: the column {missing[0]!r} is missing")
        key = ", ".join(row[column] for column in KEYS[table])
        if key in found:
            raise UnreadableTable(f"{path}: {key!r} stands twice")
        found[key] = row
    return found

