"""How statements move across Peru's borders: from an origin to a destination."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from geodata.records import Finding, Location
from geodata.vocabulary import Basis, Exploitation, Modality, Role


@dataclass(frozen=True)
class Flow:
    """One statement's way from an origin to a destination, by way of Peru where it says so."""

    finding: Finding
    stops: tuple[str, ...]
    """Keys of places: origin, transit where the source itself says it, destination."""

    @property
    def route(self) -> "Route":
        """The arrow that the flow is part of."""
        return Route(self.stops, self.finding.exploitation[0], self.finding.modality)


@dataclass(frozen=True)
class Route:
    """A flow's stops in their order, for one exploitation and one modality: one arrow."""

    stops: tuple[str, ...]
    """Keys of places: origin, transit where the source itself says it, destination."""
    exploitation: Exploitation
    modality: Modality

    @property
    def id(self) -> str:
        """``origin~...~destination~exploitation~modality``, fit for a URL."""
        return "~".join((*self.stops, self.exploitation, self.modality))

    @property
    def leg_ids(self) -> tuple[str, ...]:
        """Ids of the single legs of a route of several, by which older links name it."""
        kind = (self.exploitation, self.modality)
        return tuple("~".join((*pair, *kind)) for pair in pairwise(self.stops))


def flows(finding: Finding, ties: Iterable[Location]) -> Iterator[Flow]:
    """Pair a finding's origins with its destinations; a site alone is no flow."""
    known = tuple(ties)
    transit = tuple(
        tie.place for tie in known if tie.role is Role.TRANSIT and tie.basis is not Basis.CURATED
    )
    for origin in (tie.place for tie in known if tie.role is Role.ORIGIN):
        for destination in (tie.place for tie in known if tie.role is Role.DESTINATION):
            yield Flow(finding, (origin, *transit, destination))
