"""How far codings of the same statements agree with the records and with each other.

A coding is a CSV file, one row per statement that a coder found (``geodata.codings``). What a
coder left empty is not compared.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import krippendorff
import numpy

from geodata import codings
from geodata.codings import COLUMNS
from geodata.dataset import Dataset
from geodata.pairing import Codes, codes, paired, value

Matches = Mapping[str, Mapping[str, Codes]]
"""Rows by coder and by id of the finding."""


class BadCoding(Exception):
    """A coding cannot be read; the message names file, line, column and cure."""


@dataclass(frozen=True)
class Agreement:
    """How far one column agrees."""

    column: str
    pairs: int
    """Statements that a coder and the records both coded, over all coders; empty cells are none."""
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
            if c.pairs
            else f"{c.column}: not coded"
            for c in self.columns
        ]
        lines += [f"no statement for {row}" for row in self.unmatched]
        return "\n".join([*lines, *self.differences])


def read_codings(paths: Iterable[Path]) -> list[Codes]:
    """Read the codings of several coders; a row without a coder is named by its file.

    Raises
    ------
    BadCoding
        A file has problems, or two files have the rows of one coder.
    """
    held: dict[str, Path] = {}
    rows: list[Codes] = []
    for path in paths:
        own = read_coding(path)
        for coder in dict.fromkeys(row["coder"] for row in own):
            if coder in held:
                cure = "give one of them another name in that column"
                raise BadCoding(f"{path}:2: coder: {coder!r} coded {held[coder]} too; {cure}")
            held[coder] = path
        rows += own
    return rows


def read_coding(path: Path) -> list[Codes]:
    """Read a coding.

    Raises
    ------
    BadCoding
        The file has problems: it cannot be read, lacks a column or holds what is no code.
    """
    table = codings.read_coding(path)
    if table.problems:
        raise BadCoding("\n".join(map(str, sorted(table.problems))))
    return [_named(row.record.cells, path) for row in table.rows]


def _named(row: Codes, path: Path) -> Codes:
    return row | {"coder": row["coder"] or path.stem}


def compare(dataset: Dataset, rows: Sequence[Codes]) -> Report:
    """Compare codings with the records and with each other."""
    coders = tuple(dict.fromkeys(row["coder"] for row in rows))
    sources = {row["source"] for row in rows}
    findings = [f for f in dataset.findings.values() if f.source in sources]
    pairs = paired(dataset, findings, rows)
    matches = {coder: pairs.of(coder) for coder in coders}
    known = {finding.finding: codes(dataset, finding) for finding in findings}
    return Report(
        coders=coders,
        statements=len(findings),
        matched=sum(len(matches[coder]) for coder in coders),
        unmatched=tuple(map(_told, pairs.unmatched)),
        columns=tuple(_agreement(column, known, matches, coders) for column in COLUMNS),
        differences=tuple(_differences(dataset, known, matches, coders)),
    )


def _told(row: Codes) -> str:
    return f"{row['coder']}, sentence {row['sentence']}: {row['quote']!r}"


def _agreement(
    column: str,
    known: Mapping[str, Codes],
    matches: Matches,
    coders: tuple[str, ...],
) -> Agreement:
    pairs = [
        (known[finding][column], coded)
        for coder in coders
        for finding, row in matches[coder].items()
        if (coded := value(row[column]))
    ]
    return Agreement(
        column=column,
        pairs=len(pairs),
        equal=sum(ours == theirs for ours, theirs in pairs),
        alpha=_alpha(column, known, matches, coders),
    )


def _alpha(
    column: str,
    known: Mapping[str, Codes],
    matches: Matches,
    coders: tuple[str, ...],
) -> float | None:
    ours = [codes[column] for codes in known.values()]
    theirs: list[list[str | None]] = [
        [value(row[column]) or None if (row := matches[coder].get(f)) else None for f in known]
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
    dataset: Dataset, known: Mapping[str, Codes], matches: Matches, coders: tuple[str, ...]
) -> Iterator[str]:
    passed: set[tuple[str, str, int | None]] = set()
    for finding, said in known.items():
        own = dataset.findings[finding]
        sentence = (own.source, own.sentence)
        for coder in coders:
            row = matches[coder].get(finding)
            if row:
                yield from _unequal(finding, said, coder, row)
            elif sentence in _coded(dataset, matches[coder]):
                yield f"{finding}: {coder} has no such statement"
            elif (coder, *sentence) not in passed:
                # Who codes some of the sentences is not told of each statement of the others.
                passed.add((coder, *sentence))
                yield f"{own.source}, sentence {own.sentence}: {coder} coded nothing of it"


def _coded(dataset: Dataset, matched: Mapping[str, Codes]) -> set[tuple[str, int | None]]:
    """Return the sentences of which somebody coded a statement."""
    found = (dataset.findings[finding] for finding in matched)
    return {(finding.source, finding.sentence) for finding in found}


def _unequal(finding: str, said: Codes, coder: str, row: Codes) -> Iterator[str]:
    for column in COLUMNS:
        theirs = value(row[column])
        if theirs and said[column] != theirs:
            yield f"{finding} {column}: records {said[column]}, {coder} {theirs}"
