"""Boilerplate: each line of it is a whole sentence of its source, and has no finding."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from functools import cached_property

from geodata.checks.texts import Texts
from geodata.lookalikes import folded
from geodata.reading import Problem, Row, Tables
from geodata.records import Boilerplate
from geodata.seeds import Sentence
from geodata.spelling import shown

Named = tuple[str, int]
"""A source and the number of its sentence."""


class Sentences:
    """A source's sentences by their words, and by what these look like."""

    def __init__(self, sentences: Iterable[Sentence]) -> None:
        self._by_text = {sentence.text: sentence for sentence in sentences}

    @cached_property
    def _by_looks(self) -> dict[str, Sentence]:
        return {_looks(text): sentence for text, sentence in self._by_text.items()}

    def meant(self, line: str) -> Sentence | None:
        """Return the sentence that a line is, or else the one that it is most like."""
        if line in self._by_text:
            return self._by_text[line]
        near = get_close_matches(_looks(line), self._by_looks, n=1)
        return self._by_looks[near[0]] if near else None


def _looks(text: str) -> str:
    return folded(text).looks.strip()


def boilerplate_problems(tables: Tables, known: Texts) -> Iterator[Problem]:
    """Every line of boilerplate that stands nowhere, stands twice or has findings."""
    findings = {
        (row.record.source, row.record.sentence): row.record.finding
        for row in tables.findings.having("finding", "source", "sentence")
        if row.record.sentence is not None
    }
    without_text = _without_text(tables)
    first: dict[Named, int] = {}
    for row, sentence in _lines(tables, known):
        message = ""
        if row.record.source in without_text:
            message = "the source has no text in seeds/, so nothing to leave out; delete the row"
        elif row.record.source in known and not (sentence and sentence.text == row.record.quote):
            message = _nowhere(row.record, sentence)
        elif sentence:
            message = _misplaced(row, sentence, findings, first)
        if message:
            yield Problem(tables.boilerplate.file, row.line, "quote", message)


def skipped(tables: Tables, known: Texts) -> set[Named]:
    """Return the sentences that boilerplate names, or means by words that are nearly theirs."""
    found = ((row.record.source, sentence) for row, sentence in _lines(tables, known))
    return {(source, sentence.number) for source, sentence in found if sentence}


def _without_text(tables: Tables) -> set[str]:
    rows = tables.sources.having("source", "file")
    return {row.record.source for row in rows if not row.record.file}


def _lines(tables: Tables, known: Texts) -> Iterator[tuple[Row[Boilerplate], Sentence | None]]:
    sources = {key: Sentences(sentences) for key, sentences in known.items()}
    for row in tables.boilerplate.having("source", "quote"):
        source = sources.get(row.record.source)
        yield row, source.meant(row.record.quote) if source else None


def _nowhere(line: Boilerplate, near: Sentence | None) -> str:
    cure = "copy a whole sentence of it, or delete the row"
    cure = f"did you mean {near.text!r}?" if near else cure
    return f"{shown(line.quote)} is no sentence of the source; {cure}"


def _misplaced(
    row: Row[Boilerplate], sentence: Sentence, findings: dict[Named, str], first: dict[Named, int]
) -> str:
    named = (row.record.source, sentence.number)
    line = first.setdefault(named, row.line)
    if line != row.line:
        return f"stands already on line {line}"
    if named in findings:
        said = f"sentence {sentence.number} has findings, such as {findings[named]}"
        return f"{said}, so it is no boilerplate; delete the row"
    return ""
