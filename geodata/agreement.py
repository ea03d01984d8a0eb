"""How far codings of the same statements agree with the records and with each other.

A coding is a CSV file, one row per statement that a coder found: ``coder``, ``source``,
``sentence``, ``quote`` and the coded columns. A row belongs to the statement of that sentence
whose quote shares the most characters with the row's own.
"""

import csv
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import krippendorff
import numpy

from geodata.coverage import span
from geodata.dataset import Dataset
from geodata.records import Finding
from geodata.vocabulary import Basis

COLUMNS = (
    "topic", "direction", "exploitation", "sectors", "victim_groups", "means", "actors",
    "modality", "basis",
)
"""Columns that are compared; a list counts as one value, in any order."""

HEADER = ("coder", "source", "sentence", "quote", *COLUMNS)

Codes = dict[str, str]


class BadCoding(Exception):
    """A coding cannot be read; the message names file, line, column and cure."""


@dataclass(frozen=True)
class Agreement:
    """How far one column agrees."""

    column: str
    pairs: int
    """Statements that a coder and the records both coded, over all coders."""
    equal: int
    """Pairs with the same value."""
    alpha: float | None
    """Krippendorff's alpha, nominal, over the records and all coders; none where it has no value,
    because every value is the same."""

    @property
    def share(self) -> float:
        """Share of the pairs that are equal, 0 to 1; 0 where there is none."""
        return self.equal / self.pairs if self.pairs else 0.0


@dataclass(frozen=True)
class Report:
    """What a comparison found."""

    coders: tuple[str, ...]
    statements: int
    """Statements of the records in the sources that were coded."""
    matched: int
    """Of these, times the coders: how many a coder found."""
    unmatched: tuple[str, ...]
    """Rows that no statement shares a character with, as ``coder, sentence: quote``."""
    columns: tuple[Agreement, ...]
    differences: tuple[str, ...]
    """Each unequal value in words."""

    def __str__(self) -> str:
        """Give a table of the columns, then what differs."""
        found = f"{self.matched} of {self.statements * len(self.coders)} statements found"
        lines = [f"coders: {', '.join(self.coders)}; {found}", "column share alpha (nominal)"]
        lines += [
            f"{c.column}: {c.equal} of {c.pairs} ({c.share:.1%}), "
            + ("all the same" if c.alpha is None else f"alpha {c.alpha:.3f}")
            for c in self.columns
        ]
        lines += [f"no statement for {row}" for row in self.unmatched]
        return "\n".join([*lines, *self.differences])


def read_coding(path: Path) -> list[Codes]:
    """Read a coding.

    Raises
    ------
    BadCoding
        The file cannot be read, or lacks a column.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, strict=True)
            header = reader.fieldnames or ()
            rows = [(reader.line_num, row) for row in reader]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise BadCoding(f"{path}: {error}") from error
    missing = [column for column in HEADER if column not in header]
    if missing:
        raise BadCoding(f"{path}:1: {missing[0]}: the column is missing")
    for line, row in rows:
        if not (row["sentence"] or "").strip().isdecimal():
            raise BadCoding(f"{path}:{line}: sentence: {row['sentence']!r} is no number")
    return [{key or "": cell or "" for key, cell in row.items()} for _, row in rows]


def compare(dataset: Dataset, rows: Sequence[Codes]) -> Report:
    """Compare codings with the records and with each other."""
    coders = tuple(dict.fromkeys(row["coder"] for row in rows))
    sources = {row["source"] for row in rows}
    findings = [f for f in dataset.findings.values() if f.source in sources]
    matches, unmatched = _matched(dataset, findings, rows)
    known = {finding.finding: _codes(dataset, finding) for finding in findings}
    return Report(
        coders=coders,
        statements=len(findings),
        matched=sum(len(matches[coder]) for coder in coders),
        unmatched=tuple(unmatched),
        columns=tuple(_agreement(column, known, matches, coders) for column in COLUMNS),
        differences=tuple(_differences(known, matches, coders)),
    )


def _matched(
    dataset: Dataset, findings: Iterable[Finding], rows: Iterable[Codes]
) -> tuple[dict[str, dict[str, Codes]], list[str]]:
    """Give each row the statement that it shares the most with: once per coder and statement."""
    matches: dict[str, dict[str, Codes]] = defaultdict(dict)
    unmatched: list[str] = []
    shared = [
        (common, row["coder"], finding.finding, number, row)
        for number, row in enumerate(rows)
        for finding in findings
        if (common := _common(dataset, finding, row))
    ]
    taken: set[int] = set()
    for _, coder, finding, number, row in sorted(shared, key=lambda s: (-s[0], s[3], s[2])):
        if number not in taken and finding not in matches[coder]:
            matches[coder][finding] = row
            taken.add(number)
    for number, row in enumerate(rows):
        if number not in taken:
            unmatched.append(f"{row['coder']}, sentence {row['sentence']}: {row['quote']!r}")
    return matches, unmatched


def _common(dataset: Dataset, finding: Finding, row: Codes) -> float:
    """Return how far a row's quote is the finding's: shared characters over all of both."""
    if (finding.source, str(finding.sentence)) != (row["source"], row["sentence"].strip()):
        return 0.0
    text = dataset.sentence(finding)
    own, other = set(span(text, finding.quote)), set(span(text, row["quote"].strip()))
    return len(own & other) / len(own | other) if own & other else 0.0


def _codes(dataset: Dataset, finding: Finding) -> Codes:
    said = finding.model_dump(mode="json")
    bases = {tie.basis.value for tie in dataset.locations[finding.finding]} - {Basis.CURATED.value}
    cells = {column: said[column] for column in COLUMNS if column in said} | {"basis": list(bases)}
    return {
        column: _value(";".join(cell) if isinstance(cell, list) else cell)
        for column, cell in cells.items()
    }


def _value(cell: str) -> str:
    return ";".join(sorted(part.strip() for part in cell.split(";") if part.strip()))


def _agreement(
    column: str,
    known: dict[str, Codes],
    matches: dict[str, dict[str, Codes]],
    coders: tuple[str, ...],
) -> Agreement:
    pairs = [
        (known[finding][column], _value(row[column]))
        for coder in coders
        for finding, row in matches[coder].items()
    ]
    return Agreement(
        column=column,
        pairs=len(pairs),
        equal=sum(ours == theirs for ours, theirs in pairs),
        alpha=_alpha(column, known, matches, coders),
    )


def _alpha(
    column: str,
    known: dict[str, Codes],
    matches: dict[str, dict[str, Codes]],
    coders: tuple[str, ...],
) -> float | None:
    ours = [codes[column] for codes in known.values()]
    theirs: list[list[str | None]] = [
        [_value(row[column]) if (row := matches[coder].get(f)) else None for f in known]
        for coder in coders
    ]
    rows = [list[str | None](ours), *theirs]
    given = {value for values in rows for value in values if value is not None}
    numbers = {value: n for n, value in enumerate(sorted(given))}
    if len(numbers) < 2:
        return None
    table = [
        [numpy.nan if value is None else numbers[value] for value in values]
        for values in rows
    ]
    counted = numpy.array(table, dtype=float)
    compared = counted[:, (~numpy.isnan(counted)).sum(axis=0) > 1]
    # Where all that two readers coded is alike, chance has no part that could be taken off.
    if len(numpy.unique(compared[~numpy.isnan(compared)])) < 2:
        return None
    return float(krippendorff.alpha(counted, level_of_measurement="nominal"))


def _differences(
    known: dict[str, Codes], matches: dict[str, dict[str, Codes]], coders: tuple[str, ...]
) -> Iterator[str]:
    for finding, codes in known.items():
        for coder in coders:
            row = matches[coder].get(finding)
            if row is None:
                yield f"{finding}: {coder} has no such statement"
                continue
            for column in COLUMNS:
                if codes[column] != (theirs := _value(row[column])):
                    yield f"{finding} {column}: records {codes[column]}, {coder} {theirs}"
