"""What a reader coded in a session: kept with the session alone, and taken away as a file."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from geodata.codings import COLUMNS, Coded, coded_from, coding_in, misfits, written
from geodata.dataset import Dataset
from geodata.mending import LONGEST

MOST_SENTENCES = 1_000
"""Sentences that a browser may send at once: more than the texts have."""

MOST_STATEMENTS = 40
"""Statements of one sentence that are kept: more than a sentence can hold."""

LARGEST = 200_000
"""Bytes of a file that is taken: several times what anybody codes of the texts."""

LONGEST_NAME = 40
"""Characters of a name in a file."""

TOLD = 12
"""Problems of a file that are told one by one."""


@dataclass(frozen=True)
class Codings:
    """All that a reader coded."""

    rows: tuple[Coded, ...] = ()
    """By source, sentence and the reader's own order; their coder is empty."""
    coder: str = ""
    """The name that the file gives to all of them."""

    def of(self, source: str, number: int) -> tuple[Coded, ...]:
        """Return the statements of a sentence."""
        return tuple(row for row in self.rows if (row.source, row.sentence) == (source, number))

    def coded(self, source: str) -> frozenset[int]:
        """Return the numbers of the sentences of which something is coded."""
        return frozenset(row.sentence for row in self.rows if row.source == source)

    def having(self, dataset: Dataset, source: str, number: int, given: object) -> "Codings":
        """Return the same with other statements of a sentence."""
        others = [row for row in self.rows if (row.source, row.sentence) != (source, number)]
        own = statements(dataset, source, number, given)
        rows = sorted([*others, *own], key=lambda row: (row.source, row.sentence))
        return replace(self, rows=tuple(rows))

    def taking(self, dataset: Dataset, given: object) -> "Codings":
        """Return the same with what a browser sent of several sentences."""
        own = self
        for each in given[:MOST_SENTENCES] if isinstance(given, list) else ():
            if isinstance(each, Mapping) and isinstance(each.get("number"), int):
                source = str(each.get("source"))
                own = own.having(dataset, source, each["number"], each.get("statements"))
        return own

    def named(self, name: object) -> "Codings":
        """Return the same under a name; what no spreadsheet or file takes well is left out."""
        plain = re.sub(r"[^\w .-]", "", str(name)).strip(" .-_")
        return replace(self, coder=plain[:LONGEST_NAME].strip())

    @property
    def file(self) -> str:
        """The file of all rows."""
        return written(row.model_copy(update={"coder": self.coder}) for row in self.rows)

    @property
    def file_name(self) -> str:
        """What the file is called."""
        plain = re.sub(r"[^\w-]+", "-", self.coder)
        return f"codings-{plain}.csv" if plain else "codings.csv"


def statements(dataset: Dataset, source: str, number: int, given: object) -> list[Coded]:
    """Return the statements that a browser sent of a sentence, without those that say nothing.

    A browser may send anything: what is no statement of the sentence is left out.
    """
    known = dataset.texts.get(source, ())
    if not 1 <= number <= len(known) or not isinstance(given, list):
        return []
    text = known[number - 1].text
    own = {"coder": "", "source": source, "sentence": str(number)}
    rows = [
        _with_words(coded_from({**each, **own}), text)
        for each in given[:MOST_STATEMENTS]
        if isinstance(each, Mapping)
    ]
    return [row for row in rows if says_something(row, text)]


def _with_words(row: Coded, text: str) -> Coded:
    """Return a row that quotes the whole sentence where its words are none of it."""
    if row.quote and row.quote in text:
        return row
    return row.model_copy(update={"quote": text[:LONGEST].rstrip()})


def says_something(row: Coded, text: str) -> bool:
    """Whether a row codes anything, or chooses words of the sentence."""
    whole = text[:LONGEST].rstrip()
    return row.quote != whole or any(row.cells[column] for column in COLUMNS)


@dataclass(frozen=True)
class Brought:
    """What came of a file that a reader brought."""

    codings: Codings | None
    """What it holds; none where it has problems."""
    problems: tuple[str, ...] = ()
    """Each as ``file:line: column: problem``, with its cure."""
    more: int = 0
    """Problems beyond those."""


def brought(dataset: Dataset, name: str, content: bytes) -> Brought:
    """Read a file of any bytes: codings of sentences of these texts, or what is wrong with it."""
    if len(content) > LARGEST:
        cure = "bring the file that this page wrote"
        size = f"{len(content):,} bytes; a coding has at most {LARGEST:,}"
        return Brought(None, (f"{name}:1: -: {size}: {cure}",))
    table = coding_in(name, content)
    problems = sorted([*table.problems, *misfits(table, dataset.texts)])
    told = [str(problem) for problem in problems]
    coders = list(dict.fromkeys(row.record.coder for row in table.rows))
    if len(coders) > 1:
        second = next(row for row in table.rows if row.record.coder == coders[1])
        cure = "keep the rows of one coder in a file"
        told.append(f"{table.file}:{second.line}: coder: rows of several coders; {cure}")
    if not told and not table.rows:
        told.append(f"{table.file}:1: -: no row below the header; add one, or take another file")
    if told:
        return Brought(None, tuple(told[:TOLD]), max(0, len(told) - TOLD))
    return Brought(_taken(dataset, [row.record for row in table.rows]))


def _taken(dataset: Dataset, rows: Iterable[Coded]) -> Codings:
    known = {key: [each.text for each in texts] for key, texts in dataset.texts.items()}
    own = [_with_words(row, known[row.source][row.sentence - 1]) for row in rows]
    plain = [row.model_copy(update={"coder": ""}) for row in own]
    taken = Codings(tuple(sorted(plain, key=lambda row: (row.source, row.sentence))))
    return taken.named(own[0].coder)
