"""From files to records, or to every problem at once."""

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Generic, TypeVar

from geodata.cells import key_meant
from geodata.child_labor import Action, Assessment, ChildLaborSector
from geodata.damage import damages
from geodata.editions import Chapter, Complaint, Figure, ReportYear, Response
from geodata.files import Damaged, text_in, text_of
from geodata.headers import header_faults, without_others
from geodata.mending import Fault, mended
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

ROOT = Path(__file__).parent.parent
RECORDS = Path(__file__).parent / "records"

R = TypeVar("R", bound=Record)

ALIKE = 3
"""Cells told one by one that one program damaged in one way; more are told together."""

COLUMN = 40
"""Characters of a column's name that a problem shows."""


@dataclass(frozen=True, order=True)
class Problem:
    """One thing wrong with one cell of one table, and its cure where one is known."""

    file: str
    line: int
    column: str
    message: str

    def __str__(self) -> str:
        """``file:line: column: problem``."""
        column = _plain(self.column).replace(":", "\\x3a")
        cut = column if len(column) <= COLUMN else f"{column[: COLUMN - 1]}…"
        return f"{self.file}:{self.line}: {cut}: {_plain(self.message)}"


def _plain(text: str) -> str:
    """Escape what would break a line or show nothing."""
    return "".join(
        sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in text
    )


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
    """Rows in which every cell is sound."""
    faulty: list[Row[R]] = field(default_factory=list)
    """Rows with a problem: their records have the fields of sound and mended cells alone."""
    keys: list[str] = field(default_factory=list)
    """Keys of all rows, sound or not: the cells of the first field, and what they mean."""
    is_whole: bool = False
    """Whether every row was reached, sound or not."""
    has_lost_rows: bool = False
    """Whether the cells of a row could not be told apart."""
    has_lost_keys: bool = False
    """Whether nobody can tell the key of a row."""
    problems: list[Problem] = field(default_factory=list)

    @property
    def has_all_keys(self) -> bool:
        """Whether ``keys`` holds the key of every row that the file has."""
        return self.is_whole and not self.has_lost_keys

    def report(self, line: int, column: str, message: str) -> None:
        """Add a problem."""
        self.problems.append(Problem(self.file, line, column, message))

    def having(self, *columns: str) -> list[Row[R]]:
        """Return the rows whose cells of these columns are known, whatever their others are."""
        known = [row for row in self.faulty if row.record.model_fields_set.issuperset(columns)]
        return sorted([*self.rows, *known], key=lambda row: row.line) if known else self.rows

    def is_known(self, *columns: str) -> bool:
        """Whether the cells of these columns are known in every row that the file has."""
        rows = len(self.rows) + len(self.faulty)
        return self.is_whole and not self.has_lost_rows and len(self.having(*columns)) == rows


MODELS: Mapping[str, type[Record]] = {
    "sources": Source,
    "findings": Finding,
    "places": Place,
    "locations": Location,
    "evidence": Evidence,
    "sentences": SentenceStart,
    "boilerplate": Boilerplate,
    "corrections": Correction,
    "chapters": Chapter,
    "years": ReportYear,
    "figures": Figure,
    "responses": Response,
    "complaints": Complaint,
    "actions": Action,
    "assessments": Assessment,
    "child_labor_sectors": ChildLaborSector,
}
"""What a row of each table is."""


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
    chapters: Table[Chapter]
    years: Table[ReportYear]
    figures: Table[Figure]
    responses: Table[Response]
    complaints: Table[Complaint]
    actions: Table[Action]
    assessments: Table[Assessment]
    child_labor_sectors: Table[ChildLaborSector]

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
    tables: dict[str, Table[Any]] = {
        name: read_table(folder / f"{name}.csv", model) for name, model in MODELS.items()
    }
    return Tables(folder, **tables)


def read_table(path: Path, model: type[R]) -> Table[R]:
    """Read one CSV file, UTF-8, its header the model's field names."""
    return _table(_shown(path), text_of(path), model, has_others=False)


def read_foreign(path: Path, model: type[R]) -> Table[R]:
    """Read one CSV file of others; columns of their own beside the model's are passed over."""
    return _table(_shown(path), text_of(path), model, has_others=True)


def read_content(name: str, content: bytes, model: type[R]) -> Table[R]:
    """Read what a CSV file of others holds, as ``read_foreign`` does; ``name`` is the file's."""
    return _table(name, text_in(content), model, has_others=True)


def _table(name: str, text: str | Damaged, model: type[R], has_others: bool) -> Table[R]:
    table: Table[R] = Table(name)
    if isinstance(text, Damaged):
        table.report(text.line, "-", text.why)
    else:
        _read_rows(text, model, table, has_others)
    return table


def _shown(path: Path) -> str:
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)


def _read_rows(text: str, model: type[R], table: Table[R], has_others: bool) -> None:
    wanted = list(model.model_fields)
    if not text.strip():
        table.report(1, "-", f"the file is empty; its header is {','.join(wanted)}")
        return
    rows = _numbered(text, table)
    line, header = next(rows, (1, []))
    if table.problems:
        return
    named = without_others(header, wanted) if has_others else header
    for column, message in header_faults(named, wanted):
        table.report(line, column, message)
    if not table.problems:
        _read_cells(list(rows), header, model, table)


def _numbered(text: str, table: Table[R]) -> Iterator[tuple[int, list[str]]]:
    """Yield each row that holds something and the line that it begins on."""
    reader = csv.reader(io.StringIO(text), strict=True)
    start = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield start, cells
            start = reader.line_num + 1
        table.is_whole = True
    except csv.Error as error:
        table.report(start, "-", f"not CSV: {error}; look for a stray quotation mark")


def _read_cells(
    rows: list[tuple[int, list[str]]], header: list[str], model: type[R], table: Table[R]
) -> None:
    uneven = [(line, cells) for line, cells in rows if len(cells) != len(header)]
    _report_uneven(uneven, len(rows), header, table)
    wanted = model.model_fields
    key = next(iter(wanted))
    faults: list[tuple[int, Fault]] = []
    for line, cells in rows:
        _keep_key(cells[header.index(key) :][:1], key, table)
        if len(cells) == len(header):
            given = zip(header, cells, strict=True)
            found = mended(model, {name: cell for name, cell in given if name in wanted})
            (table.faulty if found.faults else table.rows).append(Row(line, found.record))
            faults += [(line, fault) for fault in found.faults]
    _report(faults, table)


def _keep_key(cells: list[str], column: str, table: Table[R]) -> None:
    meant = damages(column, cells[0])[1] if cells else None
    if meant:
        table.keys += dict.fromkeys((cells[0], key_meant(meant)))
    else:
        table.has_lost_keys = True


def _report_uneven(
    uneven: list[tuple[int, list[str]]], count: int, header: list[str], table: Table[R]
) -> None:
    """Tell of rows with too many or too few cells: once where all have as many."""
    table.has_lost_rows = bool(uneven)
    is_one_cause = len(uneven) == count > 1 and len({len(cells) for _, cells in uneven}) == 1
    for line, cells in uneven[:1] if is_one_cause else uneven:
        hint = "is a comma unquoted?" if len(cells) > len(header) else "a cell is missing"
        if len(cells) == 1 and cells[0].count(";") >= len(header) - 1:
            hint = "the cells are separated by ';'; save with commas"
        message = f"{len(cells)} cells for {len(header)} columns; {hint}"
        table.report(line, "-", f"{message} (so are all rows)" if is_one_cause else message)


def _report(faults: Iterable[tuple[int, Fault]], table: Table[R]) -> None:
    """Tell of each fault; of what one program did to many cells of the file, once."""
    alike: dict[str, list[tuple[int, Fault]]] = defaultdict(list)
    for line, fault in faults:
        if fault.kind:
            alike[fault.kind].append((line, fault))
        else:
            table.report(line, fault.column, fault.message)
    for found in alike.values():
        told, more = (found, found[:0]) if len(found) <= ALIKE else (found[:1], found[1:])
        lines = ", ".join(str(line) for line in dict.fromkeys(line for line, _ in more))
        rest = f"; so have {len(more)} more cells, on lines {lines}" if more else ""
        for line, fault in told:
            table.report(line, fault.column, fault.message + rest)
