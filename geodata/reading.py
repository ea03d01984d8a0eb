"""From files to records, or to every problem at once."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Generic, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from geodata.records import (
    Boilerplate,
    Correction,
    Evidence,
    Finding,
    Location,
    Place,
    Record,
    SentenceStart,
    Source,
)
from geodata.spelling import suggestion

ROOT = Path(__file__).parent.parent
RECORDS = Path(__file__).parent / "records"

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, order=True)
class Problem:
    """One thing wrong with one cell of one table, and its cure where one is known."""

    file: str
    line: int
    column: str
    message: str

    def __str__(self) -> str:
        """``file:line: column: problem``."""
        return f"{self.file}:{self.line}: {self.column}: {self.message}"


@dataclass(frozen=True)
class Row(Generic[R]):
    """A record and the line of the file that it stands on."""

    line: int
    record: R


@dataclass
class Table(Generic[R]):
    """What one file holds, and what is wrong with it."""

    file: str
    rows: list[Row[R]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    """Keys of all rows, sound or not: the cells of the first field."""
    is_whole: bool = False
    """Whether every row was reached, sound or not."""
    problems: list[Problem] = field(default_factory=list)

    def report(self, line: int, column: str, message: str) -> None:
        """Add a problem."""
        self.problems.append(Problem(self.file, line, column, message))


@dataclass(frozen=True)
class Tables:
    """The tables of one folder of records."""

    folder: Path
    sources: Table[Source]
    findings: Table[Finding]
    places: Table[Place]
    locations: Table[Location]
    evidence: Table[Evidence]
    sentences: Table[SentenceStart]
    boilerplate: Table[Boilerplate]
    corrections: Table[Correction]

    @property
    def all(self) -> tuple[Table[Any], ...]:
        """Every table, in the order in which they build on each other."""
        return tuple(getattr(self, field.name) for field in fields(self)[1:])

    @property
    def problems(self) -> list[Problem]:
        """Every problem of every table that its own rows show."""
        return [problem for table in self.all for problem in table.problems]


def read_tables(folder: Path = RECORDS) -> Tables:
    """Read the tables of a folder. Problems are collected, never raised."""
    return Tables(
        folder,
        read_table(folder / "sources.csv", Source),
        read_table(folder / "findings.csv", Finding),
        read_table(folder / "places.csv", Place),
        read_table(folder / "locations.csv", Location),
        read_table(folder / "evidence.csv", Evidence),
        read_table(folder / "sentences.csv", SentenceStart),
        read_table(folder / "boilerplate.csv", Boilerplate),
        read_table(folder / "corrections.csv", Correction),
    )


def read_table(path: Path, model: type[R]) -> Table[R]:
    """Read one CSV file, UTF-8, its header the model's field names."""
    table: Table[R] = Table(_shown(path))
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        table.report(1, "-", "the file is missing")
        return table
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        table.report(line, "-", f"not UTF-8: {error.reason}; save the file as UTF-8")
        return table
    except OSError as error:
        table.report(1, "-", f"the file cannot be read: {error.strerror}")
        return table
    _read_rows(text, model, table)
    return table


def _shown(path: Path) -> str:
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)


def _read_rows(text: str, model: type[R], table: Table[R]) -> None:
    if not text:
        table.report(1, "-", f"the file is empty; its header is {','.join(model.model_fields)}")
        return
    rows = _numbered(text, table)
    _, header = next(rows, (1, []))
    if table.problems or not _header_fits(header, model, table):
        return
    key = header.index(next(iter(model.model_fields)))
    for line, cells in rows:
        table.keys.extend(cells[key : key + 1])
        _read_row(line, header, cells, model, table)


def _numbered(text: str, table: Table[R]) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text), strict=True)
    start = 1
    try:
        for cells in reader:
            yield start, cells
            start = reader.line_num + 1
        table.is_whole = True
    except csv.Error as error:
        table.report(start, "-", f"not CSV: {error}; look for a stray quotation mark")


def _header_fits(header: list[str], model: type[Record], table: Table[R]) -> bool:
    wanted = list(model.model_fields)
    for name in header:
        if name not in wanted:
            column = name if name.isprintable() and name else "-"
            table.report(1, column, f"unknown column {name!r}{suggestion(name, wanted)}")
        elif header.count(name) > 1:
            table.report(1, name, "the column stands twice")
    for name in wanted:
        if name not in header:
            table.report(1, name, "the column is missing")
    return not table.problems


def _read_row(
    line: int, header: list[str], cells: list[str], model: type[R], table: Table[R]
) -> None:
    if len(cells) != len(header):
        hint = "is a comma unquoted?" if len(cells) > len(header) else "a cell is missing"
        table.report(line, "-", f"{len(cells)} cells for {len(header)} columns; {hint}")
        return
    try:
        values = dict(zip(header, cells, strict=True))
        table.rows.append(Row(line, model.model_validate(values)))
    except ValidationError as error:
        for detail in error.errors():
            table.report(line, str(detail["loc"][0]), _message(detail))


def _message(detail: ErrorDetails) -> str:
    text = detail["msg"].removeprefix("Value error, ")
    return text if detail["type"] == "value_error" else f"{text}; got {detail['input']!r}"
