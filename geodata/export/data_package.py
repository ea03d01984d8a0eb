"""A Frictionless Data Package: the tables of the records, with what holds them together."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from geodata.export.about import about
from geodata.export.archive import packed
from geodata.export.delimited import table
from geodata.export.rows import Cell, cells, place_row, record_row
from geodata.export.schemas import TABLES, schema
from geodata.export.sheets import CODEBOOK, Sheet, codebook, column_title
from geodata.export.taken import Taken
from geodata.records import Place, Record

LICENCES = (
    {"name": "MIT", "path": "https://opensource.org/license/mit"},
    {"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/"},
)
"""Of the records, and of the coordinates among them; each source has its own."""

NAME = "trafficking-atlas-peru"

Member = dict[str, Any]


def data_package(taken: Taken) -> bytes:
    """Write the tables of a view, and ``datapackage.json`` that describes them."""
    tables = [_table(taken, name) for name in TABLES]
    tables.append(Sheet("codebook", CODEBOOK, codebook(taken.words)))
    described = json.dumps(_package(taken, tables), ensure_ascii=False, indent=1)
    files = {_path(sheet): table(sheet) for sheet in tables}
    return packed({"datapackage.json": described.encode(), **files}, taken.view.day)


def _path(sheet: Sheet) -> str:
    return f"data/{sheet.key}.csv"


def _table(taken: Taken, name: str) -> Sheet:
    columns = tuple(TABLES[name].model_fields)
    rows = (cells(_row(taken, record), columns) for record in _records(taken)[name])
    return Sheet(name, columns, rows)


def _records(taken: Taken) -> Mapping[str, Iterable[Record]]:
    return {
        "sources": taken.sources,
        "findings": taken.going_through(),
        "places": taken.places,
        "locations": (
            tie for finding in taken.going_through() for tie in taken.shown.drawn(finding)
        ),
        "evidence": taken.evidence,
    }


def _row(taken: Taken, record: Record) -> Mapping[str, Cell]:
    if isinstance(record, Place):
        return place_row(record, taken.words)
    return record_row(record, taken.words)


def _package(taken: Taken, tables: list[Sheet]) -> Member:
    said, words = about(taken), taken.words
    return {
        "profile": "tabular-data-package",
        "name": NAME,
        "title": words.say("export-atlas"),
        "description": "\n".join(f"{column_title(k, words)}: {text}" for k, text in said.items()),
        "version": said["data_version"],
        "created": f"{said['date']}T00:00:00Z",
        **({"homepage": taken.view.link} if taken.view.link else {}),
        "licenses": [*LICENCES],
        "sources": [_source(source.title, source.official_url or source.url)
                    for source in taken.sources],
        "contributors": [{"title": words.say("export-authors"), "role": "author"}],
        **{key: said[key] for key in ("view", "edition", "voice", "citation")},
        "language": words.code,
        "resources": [_resource(taken, sheet) for sheet in tables],
    }  # fmt: skip


def _source(title: str, address: str) -> Member:
    return {"title": title, "path": address}


def _resource(taken: Taken, sheet: Sheet) -> Member:
    words = taken.words
    title = words.term("sheet", "statements" if sheet.key == "findings" else sheet.key)
    return {
        "profile": "tabular-data-resource",
        "name": sheet.key,
        "title": title,
        "path": _path(sheet),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema(sheet.key, words) if sheet.key in TABLES else _texts(taken, sheet),
    }


def _texts(taken: Taken, sheet: Sheet) -> Member:
    """Return the schema of a table whose cells are all texts."""
    titles = {column: column_title(column, taken.words) for column in sheet.columns}
    return {"fields": [{"name": c, "type": "string", "title": t} for c, t in titles.items()]}
