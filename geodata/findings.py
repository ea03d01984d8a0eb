"""Some of the numbered findings: counted at once, made into a list only where it is asked for."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import overload

from geodata.bits import holds, least, members
from geodata.records import Finding


@dataclass(frozen=True)
class Numbered:
    """Every finding with its number: its place in the table, from 0."""

    findings: tuple[Finding, ...]
    numbers: Mapping[str, int]
    """Numbers by id."""

    @classmethod
    def of(cls, findings: Mapping[str, Finding]) -> "Numbered":
        """Number findings in their order."""
        return cls(tuple(findings.values()), {key: n for n, key in enumerate(findings)})


class Findings(Sequence[Finding]):
    """A selection's findings, in the order of the records."""

    def __init__(self, numbered: Numbered, held: int) -> None:
        self.numbered = numbered
        self.held = held
        """Their numbers as bits."""

    def __len__(self) -> int:
        """How many there are."""
        return self.held.bit_count()

    def __iter__(self) -> Iterator[Finding]:
        """Yield them one by one."""
        return (self.numbered.findings[number] for number in members(self.held))

    def __contains__(self, finding: object) -> bool:
        """Whether a finding is one of them."""
        return isinstance(finding, Finding) and self.has(finding.finding)

    def has(self, key: str) -> bool:
        """Whether the finding of an id is one of them."""
        number = self.numbered.numbers.get(key)
        return number is not None and holds(self.held, number)

    @overload
    def __getitem__(self, place: int) -> Finding: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[Finding, ...]: ...

    def __getitem__(self, place: int | slice) -> Finding | tuple[Finding, ...]:
        """Return the one at a place, or those of a stretch as a tuple."""
        if isinstance(place, slice):
            start, stop, step = place.indices(len(self))
            if step > 0:
                return tuple(islice(self, start, max(start, stop), step))
            return tuple(self)[place]
        if place == 0 and self.held:
            return self.numbered.findings[least(self.held)]
        return self[:][place]

    def __eq__(self, other: object) -> bool:
        """Whether another sequence has the same findings in the same order."""
        if isinstance(other, Findings) and other.numbered is self.numbered:
            return self.held == other.held
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        """Their number and their ids."""
        return f"Findings({len(self)}: {', '.join(finding.finding for finding in self)})"
