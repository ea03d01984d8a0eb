"""Statements: none stands twice under two ids."""

import unicodedata
from collections.abc import Callable, Hashable, Iterator

from geodata.reading import Problem, Row, Tables
from geodata.records import Finding

CODES = (
    "topic", "direction", "exploitation", "sectors", "victim_groups", "means", "actors",
    "modality",
)


def double_problems(tables: Tables) -> Iterator[Problem]:
    """Every statement that an earlier row makes: in the same words, or under the same codes."""
    told: set[int] = set()
    for columns, mark, column, what in (
        (("source", "sentence", "quote"), _passage, "quote", "the quote"),
        (("source", "quote", *CODES), _coded, "quote", "the quote and every code"),
        (("source", "summary_en"), _english, "summary_en", "the summary"),
        (("source", "summary_es"), _spanish, "summary_es", "the summary"),
    ):
        rows = [row for row in tables.findings.having("finding", *columns) if row.line not in told]
        for row, first in _again(rows, mark):
            told.add(row.line)
            name = f"{first.record.finding} on line {first.line}"
            message = f"the same statement as {name}: {what} is the same; keep one of the two"
            yield Problem(tables.findings.file, row.line, column, message)


def bare(text: str) -> str:
    """Return the letters and digits of a text, small: what is left without its punctuation."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))


def _again(
    rows: list[Row[Finding]], mark: Callable[[Finding], Hashable]
) -> Iterator[tuple[Row[Finding], Row[Finding]]]:
    first: dict[Hashable, Row[Finding]] = {}
    for row in rows:
        sign = mark(row.record)
        known = first.setdefault(sign, row) if sign else row
        # The same id twice is told by its key.
        if known.line != row.line and known.record.finding != row.record.finding:
            yield row, known


def _passage(said: Finding) -> Hashable:
    return (said.source, said.sentence, bare(said.quote)) if bare(said.quote) else None


def _coded(said: Finding) -> Hashable:
    codes = tuple(getattr(said, column) for column in CODES)
    return (said.source, bare(said.quote), codes) if bare(said.quote) else None


def _english(said: Finding) -> Hashable:
    return (said.source, bare(said.summary_en))


def _spanish(said: Finding) -> Hashable:
    return (said.source, bare(said.summary_es))
