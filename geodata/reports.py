"""The tables beside the statements, as they are read: none of them is counted with statements."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from geodata.child_labor import Action, Assessment, ChildLaborSector
from geodata.editions import Chapter, Complaint, Figure, ReportYear, Response
from geodata.reading import R, Table, Tables


@dataclass(frozen=True)
class Reports:
    """What is known of chapters and years, and what another report says of child labor."""

    chapters: tuple[Chapter, ...]
    years: tuple[ReportYear, ...]
    figures: tuple[Figure, ...]
    responses: tuple[Response, ...]
    complaints: tuple[Complaint, ...]
    actions: tuple[Action, ...]
    assessments: tuple[Assessment, ...]
    child_labor_sectors: tuple[ChildLaborSector, ...]

    @classmethod
    def of(cls, tables: Tables) -> "Reports":
        """Gather the rows of sound tables."""
        return cls(
            chapters=_records(tables.chapters),
            years=_records(tables.years),
            figures=_records(tables.figures),
            responses=_records(tables.responses),
            complaints=_records(tables.complaints),
            actions=_records(tables.actions),
            assessments=_records(tables.assessments),
            child_labor_sectors=_records(tables.child_labor_sectors),
        )

    def chapter(self, edition: int, country: str) -> Chapter | None:
        """Return a country's chapter of an edition; none where nobody looked for it."""
        return self._by_country.get((edition, country))

    @cached_property
    def _by_country(self) -> Mapping[tuple[int, str | None], Chapter]:
        return {(row.edition, row.country): row for row in self.chapters}


def _records(table: Table[R]) -> tuple[R, ...]:
    return tuple(row.record for row in table.rows)
