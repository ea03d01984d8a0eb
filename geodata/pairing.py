"""Which statement of the records a row of a coding is.

A row belongs to the statement of its sentence whose quote shares the most characters with the
row's own.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from geodata.cells import SEPARATOR
from geodata.codings import COLUMNS
from geodata.coverage import span
from geodata.dataset import Dataset
from geodata.records import Finding
from geodata.vocabulary import Basis

Codes = dict[str, str]
"""The cells of a row, by column."""


@dataclass(frozen=True)
class Pairs:
    """Rows of a coding with their statements."""

    matched: Mapping[str, Mapping[str, Codes]]
    """Rows by coder and by id of the finding."""
    unmatched: tuple[Codes, ...]
    """Rows that no statement shares a character with, or whose statement another row has."""

    def of(self, coder: str) -> Mapping[str, Codes]:
        """Return a coder's rows by finding."""
        return self.matched.get(coder, {})


def paired(dataset: Dataset, findings: Iterable[Finding], rows: Sequence[Codes]) -> Pairs:
    """Give each row the statement that it shares the most with: once per coder and statement."""
    matched: dict[str, dict[str, Codes]] = defaultdict(dict)
    shared = [
        (common, row["coder"], finding.finding, number, row)
        for finding in findings
        for number, row in enumerate(rows)
        if (common := _common(dataset, finding, row))
    ]
    taken: set[int] = set()
    for _, coder, finding, number, row in sorted(shared, key=lambda s: (-s[0], s[3], s[2])):
        if number not in taken and finding not in matched[coder]:
            matched[coder][finding] = row
            taken.add(number)
    left = tuple(row for number, row in enumerate(rows) if number not in taken)
    return Pairs(matched, left)


def _common(dataset: Dataset, finding: Finding, row: Codes) -> float:
    """Return how far a row's quote is the finding's: shared characters over all of both."""
    if (finding.source, str(finding.sentence)) != (row["source"], row["sentence"].strip()):
        return 0.0
    text = dataset.sentence(finding)
    own, other = set(span(text, finding.quote)), set(span(text, row["quote"].strip()))
    return len(own & other) / len(own | other) if own & other else 0.0


def codes(dataset: Dataset, finding: Finding) -> Codes:
    """Return what the records code of a statement, by column."""
    said = finding.model_dump(mode="json")
    bases = {tie.basis.value for tie in dataset.locations[finding.finding]} - {Basis.CURATED.value}
    cells = {column: said[column] for column in COLUMNS if column in said} | {"basis": list(bases)}
    return {
        column: value(SEPARATOR.join(cell) if isinstance(cell, list) else cell)
        for column, cell in cells.items()
    }


def value(cell: str) -> str:
    """Return a cell with the parts of its list in one order."""
    return SEPARATOR.join(sorted(part.strip() for part in cell.split(SEPARATOR) if part.strip()))
