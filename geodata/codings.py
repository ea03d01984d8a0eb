"""What others coded of the same sentences: a row per statement, read and written as CSV.

A coding has the columns of a finding that can be coded. An empty cell is one that nobody coded;
``not-stated`` is a code like any other.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator

from geodata.cells import (
    SEPARATOR,
    Number,
    OptionalKey,
    Reference,
    term_if_any,
    terms_if_any,
)
from geodata.mending import LONGEST, mended
from geodata.reading import Problem, Table, read_content, read_foreign
from geodata.records import Record
from geodata.seeds import Sentence
from geodata.spelling import shown, suggestion
from geodata.spreadsheets import as_meant, neutral
from geodata.vocabulary import (
    Actor,
    Basis,
    Direction,
    Exploitation,
    Means,
    Modality,
    Sector,
    VictimGroup,
)

MARK = "\ufeff"
"""What tells a spreadsheet that a file is UTF-8."""


class Coded(Record):
    """One statement as somebody codes it."""

    coder: str
    """Who codes; empty where the file's name says it."""
    source: Reference
    """Key of the source whose sentence it is."""
    sentence: Number
    """Which sentence of the source, counted from 1."""
    quote: Annotated[str, AfterValidator(as_meant)]
    """The words of the sentence that are coded."""
    topic: OptionalKey
    """The subject; a new one gets a slug of its own."""
    direction: Annotated[Direction | None, term_if_any(Direction)]
    """How it crosses Peru's borders."""
    exploitation: Annotated[tuple[Exploitation, ...], terms_if_any(Exploitation)]
    """What is said to be done."""
    sectors: Annotated[tuple[Sector, ...], terms_if_any(Sector)]
    """Sectors named."""
    victim_groups: Annotated[tuple[VictimGroup, ...], terms_if_any(VictimGroup)]
    """Groups named."""
    means: Annotated[tuple[Means, ...], terms_if_any(Means)]
    """Indicators whose words stand in the quote."""
    actors: Annotated[tuple[Actor, ...], terms_if_any(Actor)]
    """Who is named besides those harmed."""
    modality: Annotated[Modality | None, term_if_any(Modality)]
    """How firmly it is said."""
    basis: Annotated[tuple[Basis, ...], terms_if_any(Basis)]
    """How its places are known."""

    @property
    def cells(self) -> dict[str, str]:
        """Its cells as they are written, by column."""
        said = self.model_dump(mode="json")
        return {
            column: SEPARATOR.join(cell) if isinstance(cell, list) else str(cell or "")
            for column, cell in said.items()
        }


HEADER = tuple(Coded.model_fields)
"""The columns of a coding."""

COLUMNS = HEADER[4:]
"""Those of them that are codes."""


def read_coding(path: Path) -> Table[Coded]:
    """Read a coding; columns beside its own are passed over, problems collected."""
    return read_foreign(path, Coded)


def coding_in(name: str, content: bytes) -> Table[Coded]:
    """Read what a file of any bytes holds as a coding; ``name`` is the file's."""
    return read_content(name, content, Coded)


def misfits(table: Table[Coded], texts: Mapping[str, tuple[Sentence, ...]]) -> Iterator[Problem]:
    """Every row of a coding whose sentence or words these texts do not have."""
    for row in table.having("source", "sentence", "quote"):
        coded, known = row.record, texts.get(row.record.source)
        if known is None:
            cure = suggestion(coded.source, list(texts))
            message = f"no text of a source {shown(coded.source)}{cure}"
            yield Problem(table.file, row.line, "source", message)
        elif coded.sentence > len(known):
            message = f"the source has {len(known)} sentences, none numbered {coded.sentence}"
            yield Problem(table.file, row.line, "sentence", message)
        elif coded.quote not in known[coded.sentence - 1].text:
            message = f"{shown(coded.quote)} does not stand so in sentence {coded.sentence}"
            cure = "copy its words from there"
            yield Problem(table.file, row.line, "quote", f"{message}; {cure}")


def coded_from(cells: Mapping[str, str]) -> Coded:
    """Return a row of some cells; what is no code in them, or no cell, is left empty.

    Raises
    ------
    KeyError
        A cell that must be there is not.
    """
    given = {column: str(cells.get(column, ""))[:LONGEST] for column in HEADER}
    wrong = {fault.column for fault in mended(Coded, given).faults}
    if wrong & {"source", "sentence"}:
        raise KeyError(", ".join(sorted(wrong)))
    return Coded.model_validate({c: "" if c in wrong else cell for c, cell in given.items()})


def written(rows: Iterable[Coded]) -> str:
    """Write a coding as a CSV file, its cells neutral to spreadsheets."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HEADER)
    writer.writerows([neutral(cell) for cell in row.cells.values()] for row in rows)
    return MARK + text.getvalue()
