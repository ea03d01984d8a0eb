"""A folder of records as its plain cells, read and changed without the package under test."""

import csv
from dataclasses import dataclass
from pathlib import Path

from geodata.checks import problems
from geodata.reading import Problem, read_tables

SHIPPED = Path(__file__).parents[2] / "geodata" / "records"

Cells = dict[str, str]


CORRECTION = {
    "date": "2026-11-27",
    "table": "findings",
    "key": "tip-2015-004",
    "was_en": "It was wrong.",
    "was_es": "Estaba mal.",
    "now_en": "It is right.",
    "now_es": "Está bien.",
}
"""A sound row of the corrections."""


UNQUOTED = {"sentence": "", "quote": "", "quote_es": ""}
"""The cells of a finding whose text is not kept."""


@dataclass(frozen=True)
class RecordsFolder:
    """The tables of a folder. A row is named by its first cells, joined by commas."""

    path: Path

    def file(self, table: str) -> Path:
        """Where a table stands."""
        return self.path / f"{table}.csv"

    def rows(self, table: str) -> list[Cells]:
        """Every row of a table, in order."""
        with self.file(table).open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def row(self, table: str, name: str) -> Cells:
        """Return the one row of a name."""
        (found,) = [row for row in self.rows(table) if _is_named(row, name)]
        return found

    def line(self, table: str, name: str) -> int:
        """Return the line that a row begins on, counted from 1 with the header."""
        lines = self.file(table).read_text(encoding="utf-8").split("\n")
        (found,) = [n for n, line in enumerate(lines, start=1) if line.startswith(f"{name},")]
        return found

    def change(self, table: str, name: str, /, **cells: str) -> None:
        """Write other cells into one row."""
        assert cells.items() - self.row(table, name).items(), "nothing would change"
        rows = [row | cells if _is_named(row, name) else row for row in self.rows(table)]
        self.write(table, rows)

    def drop(self, table: str, name: str) -> None:
        """Take out the rows of a name."""
        kept = [row for row in self.rows(table) if not _is_named(row, name)]
        assert kept != self.rows(table), "nothing would be dropped"
        self.write(table, kept)

    def append(self, table: str, /, **cells: str) -> int:
        """Add a row at the end; return its line."""
        rows = [*self.rows(table), cells]
        self.write(table, rows)
        return len(rows) + 1

    def take_out(self, finding: str) -> None:
        """Take out a finding, its locations and what the corrections tell of it."""
        self.drop("findings", finding)
        self.drop("locations", finding)
        kept = [row for row in self.rows("corrections") if row["key"] != finding]
        self.write("corrections", kept)

    def replace(self, table: str, old: str, new: str) -> None:
        """Put one text in the place of another, the first time that it stands in the file."""
        text = self.file(table).read_text(encoding="utf-8")
        assert old in text
        self.file(table).write_text(text.replace(old, new, 1), encoding="utf-8")

    def problems(self) -> list[Problem]:
        """Return what the package finds wrong with the folder."""
        return problems(read_tables(self.path))

    def write(self, table: str, rows: list[Cells]) -> None:
        """Write these rows and no others."""
        with self.file(table).open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, self.header(table), lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)

    def header(self, table: str) -> list[str]:
        """Column names of a table as shipped."""
        with RecordsFolder(SHIPPED).file(table).open(encoding="utf-8", newline="") as file:
            return next(csv.reader(file))


def cells(found: list[Problem]) -> list[tuple[str, int, str]]:
    """Table, line and column of each problem, in order."""
    return [(Path(problem.file).stem, problem.line, problem.column) for problem in found]


def _is_named(row: Cells, name: str) -> bool:
    return ",".join(row.values()).startswith(f"{name},")
