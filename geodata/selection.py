"""What is filtered for, and what a filter leaves."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from itertools import pairwise

from geodata.records import WHOLE_COUNTRY, Finding, Location
from geodata.vocabulary import (
    Basis,
    Direction,
    Exploitation,
    Means,
    Modality,
    Role,
    Sector,
    VictimGroup,
)


class Facet(StrEnum):
    """What statements can be filtered by. The values are the keys of the URL."""

    DIRECTION = "direction"
    """Into, out of, within or through Peru."""
    SECTOR = "sector"
    """The sector named."""
    VICTIM_GROUP = "group"
    """The group named."""
    EXPLOITATION = "exploitation"
    """What is said to be done."""
    MEANS = "means"
    """The indicator of forced labor in the quote."""
    MODALITY = "modality"
    """How firmly it is said."""
    BASIS = "basis"
    """How a place of the statement is known."""
    PLACE = "place"
    """A place of the statement."""


TERMS: Mapping[Facet, type[StrEnum]] = {
    Facet.DIRECTION: Direction,
    Facet.SECTOR: Sector,
    Facet.VICTIM_GROUP: VictimGroup,
    Facet.EXPLOITATION: Exploitation,
    Facet.MEANS: Means,
    Facet.MODALITY: Modality,
    Facet.BASIS: Basis,
}


@dataclass(frozen=True)
class Selection:
    """What is filtered for: within a facet any of the terms, between facets all."""

    terms: tuple[tuple[Facet, frozenset[str]], ...] = ()
    """The facets that are set, in the order of ``Facet``, each with its terms."""
    text: str = ""
    """Words that a statement's quote, summaries, sentence or places must all hold."""

    def chosen(self, facet: Facet) -> frozenset[str]:
        """Terms set for a facet; empty where it is not set."""
        return dict(self.terms).get(facet, frozenset())

    def choose(self, facet: Facet, terms: Iterable[str]) -> "Selection":
        """Return a selection with other terms for one facet."""
        chosen = dict(self.terms) | {facet: frozenset(terms)}
        return replace(self, terms=tuple((f, chosen[f]) for f in Facet if chosen.get(f)))

    @property
    def size(self) -> int:
        """How many terms are set, the text counting as one."""
        return sum(len(terms) for _, terms in self.terms) + bool(self.text)


@dataclass(frozen=True)
class Flow:
    """One statement's way from an origin to a destination, by way of Peru where it says so."""

    finding: Finding
    stops: tuple[str, ...]
    """Keys of places: origin, transit where the source itself says it, destination."""


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


@dataclass(frozen=True)
class Shown:
    """What a selection leaves, in the order of the records."""

    selection: Selection
    findings: tuple[Finding, ...]
    locations: Mapping[str, tuple[Location, ...]]
    """All locations by finding."""

    def drawn(self, finding: Finding) -> tuple[Location, ...]:
        """Locations of a finding whose basis the selection admits."""
        bases = self.selection.chosen(Facet.BASIS)
        return tuple(
            tie for tie in self.locations[finding.finding] if not bases or tie.basis in bases
        )

    @cached_property
    def flows(self) -> tuple[Flow, ...]:
        """Pair each finding's origins with its destinations; a site alone is no flow."""
        return tuple(
            flow
            for finding in self.findings
            for flow in _flows(finding, self.locations[finding.finding], self.drawn(finding))
        )

    @cached_property
    def by_place(self) -> dict[str, tuple[Finding, ...]]:
        """Findings at each place that is drawn or that a flow touches."""
        stops = [(flow.finding, stop) for flow in self.flows for stop in flow.stops]
        ties = [(f, tie.place) for f in self.findings for tie in self.drawn(f)]
        found: dict[str, dict[str, Finding]] = defaultdict(dict)
        for finding, place in ties + stops:
            found[place][finding.finding] = finding
        return {place: tuple(f for _, f in sorted(at.items())) for place, at in found.items()}

    @cached_property
    def by_route(self) -> dict[Route, tuple[Finding, ...]]:
        """Findings of each route, an arrow of the map."""
        found: dict[Route, dict[str, Finding]] = defaultdict(dict)
        for flow in self.flows:
            said = flow.finding
            route = Route(flow.stops, said.exploitation[0], said.modality)
            found[route][said.finding] = said
        return {route: tuple(said.values()) for route, said in found.items()}

    def at(self, mark: str) -> tuple[Finding, ...]:
        """Findings at a place's key or a route's id; empty where it is not shown."""
        if mark in self.by_place:
            return self.by_place[mark]
        return next((said for route, said in self.by_route.items() if route.id == mark), ())

    def mark(self, named: str) -> str:
        """Return the mark that a link names, by its id or that of a route's leg; else nothing."""
        routes = {name: r.id for r in self.by_route for name in (r.id, *r.leg_ids)}
        return named if named in self.by_place else routes.get(named, "")

    def marks(self, finding: str) -> frozenset[str]:
        """Keys of the places and ids of the routes where a finding is."""
        places = {place for place, said in self.by_place.items() if _holds(said, finding)}
        routes = {route.id for route, said in self.by_route.items() if _holds(said, finding)}
        return frozenset(places | routes)

    def going(self, direction: Direction) -> tuple[Finding, ...]:
        """Findings of one direction."""
        return tuple(finding for finding in self.findings if finding.direction is direction)

    @cached_property
    def countrywide(self) -> tuple[Finding, ...]:
        """Findings that the selection ties to nothing finer than Peru."""
        finer = {
            finding.finding
            for place, findings in self.by_place.items()
            if place != WHOLE_COUNTRY
            for finding in findings
        }
        return tuple(finding for finding in self.findings if finding.finding not in finer)


def _holds(findings: tuple[Finding, ...], key: str) -> bool:
    return any(finding.finding == key for finding in findings)


def _flows(
    finding: Finding, ties: tuple[Location, ...], drawn: tuple[Location, ...]
) -> Iterable[Flow]:
    kept = {tie.place for tie in drawn}
    transit = tuple(
        tie.place for tie in ties if tie.role is Role.TRANSIT and tie.basis is not Basis.CURATED
    )
    for origin in (tie.place for tie in ties if tie.role is Role.ORIGIN):
        for destination in (tie.place for tie in ties if tie.role is Role.DESTINATION):
            stops = (origin, *transit, destination)
            if kept.intersection(stops):
                yield Flow(finding, stops)
