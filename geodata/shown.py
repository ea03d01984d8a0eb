"""What a selection leaves: its statements, and where they are."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from geodata.bits import union
from geodata.findings import Findings
from geodata.index import ByBasis, Index, K
from geodata.pairs import Pair
from geodata.records import WHOLE_COUNTRY, Finding, Location
from geodata.routes import Flow, Route, flows
from geodata.selection import Facet, Selection
from geodata.vocabulary import Basis, Direction


@dataclass(frozen=True)
class Shown:
    """What a selection leaves, in the order of the records.

    All that is counted here is counted over sets; a finding is touched where a caller takes it.
    """

    selection: Selection
    index: Index
    held: int
    """Numbers of the findings, as bits."""

    @cached_property
    def findings(self) -> Findings:
        """The findings, as a sequence that is made as it is read."""
        return self.index.findings(self.held)

    @property
    def locations(self) -> Mapping[str, tuple[Location, ...]]:
        """All locations by finding."""
        return self.index.locations

    def drawn(self, finding: Finding) -> tuple[Location, ...]:
        """Locations of a finding whose basis the selection admits."""
        return tuple(
            tie for tie in self.locations[finding.finding] if tie.basis in self._admitted
        )

    @cached_property
    def _admitted(self) -> frozenset[Basis]:
        bases = self.selection.chosen(Facet.BASIS)
        return frozenset(basis for basis in Basis if not bases or basis in bases)

    @property
    def flows(self) -> tuple[Flow, ...]:
        """Every way from an origin to a destination that touches a place that is drawn."""
        return tuple(flow for finding in self.findings for flow in self._flows(finding))

    def _flows(self, finding: Finding) -> list[Flow]:
        drawn = {tie.place for tie in self.drawn(finding)}
        ties = self.locations[finding.finding]
        return [flow for flow in flows(finding, ties) if drawn.intersection(flow.stops)]

    @cached_property
    def by_place(self) -> dict[str, Findings]:
        """Findings at each place that is drawn or that a flow touches."""
        held = self._held(self.index.places)
        for route, along in self._along.items():
            for stop in route.stops:
                held[stop] = held.get(stop, 0) | along
        # In the order of the records, so that no filter changes it.
        return {place: self.index.findings(held[place]) for place in self.index.places if
                place in held}

    @cached_property
    def by_route(self) -> dict[Route, Findings]:
        """Findings of each route, an arrow of the map."""
        return {route: self.index.findings(held) for route, held in self._along.items()}

    @cached_property
    def _along(self) -> dict[Route, int]:
        return self._held(self.index.routes)

    def _held(self, by_basis: ByBasis[K]) -> dict[K, int]:
        admitted = {
            key: self.held & union(held for basis, held in bases.items() if basis in self._admitted)
            for key, bases in by_basis.items()
        }
        return {key: held for key, held in admitted.items() if held}

    def at(self, mark: str) -> Findings:
        """Findings at a place's key or a route's id; empty where it is not shown.

        A pair is whole, whatever is shown of it: no end of it stands for both.
        """
        if mark in self.by_place:
            return self.by_place[mark]
        if mark in self.index.pairs:
            return self.index.findings(self._pair(mark))
        routes = (said for route, said in self.by_route.items() if route.id == mark)
        return next(routes, self.index.findings(0))

    def mark(self, named: str) -> str:
        """Return the mark that a link names, by its id or that of a route's leg; else nothing.

        A pair is one too, where all its statements are shown.
        """
        if named in self.index.pairs:
            return named if self.is_whole(named) else ""
        routes = {name: r.id for r in self.by_route for name in (r.id, *r.leg_ids)}
        return named if named in self.by_place else routes.get(named, "")

    def _pair(self, named: str) -> int:
        pair = self.index.pairs[named]
        return union(1 << number for number in (*pair.own, *pair.theirs))

    def is_whole(self, pair: str) -> bool:
        """Whether every statement of a pair is shown."""
        return not self._pair(pair) & ~self.held

    def pairs_at(self, mark: str) -> tuple[Pair, ...]:
        """Return the pairs of which statements of both ends are at a mark."""
        held = self.at(mark).held
        return tuple(
            pair
            for pair in self.index.pairs.values()
            if any(held >> number & 1 for number in pair.own)
            and any(held >> number & 1 for number in pair.theirs)
        )

    def signs(self, mark: str) -> frozenset[str]:
        """Return the signs of the map that a mark is: of a pair, the arrows of its statements."""
        if mark not in self.index.pairs:
            return frozenset({mark})
        pair = self.index.pairs[mark]
        along = self._pair(mark)
        ends = (pair.ends.origin, pair.ends.destination)
        routes = ((r.id, r.stops, said.held) for r, said in self.by_route.items())
        return frozenset(key for key, stops, said in routes if stops == ends and said & along)

    def marks(self, finding: str) -> frozenset[str]:
        """Keys of the places and ids of the routes where a finding is."""
        places = {place for place, said in self.by_place.items() if said.has(finding)}
        routes = {route.id for route, said in self.by_route.items() if said.has(finding)}
        return frozenset(places | routes)

    def holding(self, facet: Facet, term: str) -> Findings:
        """Findings that hold a term."""
        return self.index.findings(self.held & self.index.terms[facet].get(term, 0))

    def named(self, facet: Facet) -> dict[str, int]:
        """Count the statements of each term that any holds, in the order of first mention."""
        return self.index.named(facet, self.held)

    def going(self, direction: Direction) -> Findings:
        """Findings of one direction."""
        return self.holding(Facet.DIRECTION, direction)

    @cached_property
    def countrywide(self) -> Findings:
        """Findings that the selection ties to nothing finer than Peru."""
        finer = union(
            said.held for place, said in self.by_place.items() if place != WHOLE_COUNTRY
        )
        return self.index.findings(self.held & ~finer)
