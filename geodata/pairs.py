"""Statements of one edition that speak of the same flow from both its ends.

The rule stands in the codebook, under "Pairs". A pair adds nothing up and settles nothing: two
chapters name each other's country, and whether they mean the same people neither says.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from geodata.records import WHOLE_COUNTRY, Finding, Location, Place, Source
from geodata.vocabulary import Basis, Direction, Exploitation, PlaceKind, Role, Voice


class Kind(StrEnum):
    """What two statements must both speak of to be told from both ends."""

    SEXUAL = "sexual"
    """Sex trafficking, or sexual exploitation as older editions say."""
    LABOR = "labor"
    """Forced labor, servitude or labor exploitation."""


KINDS = {
    Exploitation.SEX_TRAFFICKING: Kind.SEXUAL,
    Exploitation.SEXUAL_EXPLOITATION: Kind.SEXUAL,
    Exploitation.FORCED_LABOR: Kind.LABOR,
    Exploitation.FORCED_CHILD_LABOR: Kind.LABOR,
    Exploitation.SERVITUDE: Kind.LABOR,
    Exploitation.LABOR_EXPLOITATION: Kind.LABOR,
}
"""The kind of each exploitation that has one; what is not stated is of no kind."""


@dataclass(frozen=True)
class Ends:
    """A flow between Peru and a country, as one edition speaks of it."""

    origin: str
    destination: str
    """Keys of places, of which one is Peru's."""
    edition: int
    kind: Kind

    @property
    def id(self) -> str:
        """``origin~destination~edition~kind``, fit for a URL."""
        return "~".join((self.origin, self.destination, str(self.edition), self.kind))

    @property
    def partner(self) -> str:
        """Key of the place that is not Peru."""
        return self.destination if self.origin == WHOLE_COUNTRY else self.origin


@dataclass(frozen=True)
class Pair:
    """What Peru's own chapter and the other country's say of a flow; either says something."""

    ends: Ends
    own: tuple[int, ...]
    """Numbers of the findings of Peru's own chapter."""
    theirs: tuple[int, ...]
    """Numbers of the findings of the other country's chapter."""


def pairs(
    findings: Iterable[Finding],
    places: Mapping[str, Place],
    locations: Mapping[str, tuple[Location, ...]],
    sources: Mapping[str, Source],
) -> dict[str, Pair]:
    """Return the flows that are told from both ends, by id, in the order of the findings."""
    said: dict[Ends, dict[Voice, list[int]]] = defaultdict(lambda: defaultdict(list))
    for number, finding in enumerate(findings):
        source = sources[finding.source]
        for ends in ends_of(finding, locations[finding.finding], source, places):
            said[ends][source.voice].append(number)
    return {
        ends.id: Pair(ends, tuple(by[Voice.OWN_CHAPTER]), tuple(by[Voice.OTHER_CHAPTER]))
        for ends, by in said.items()
        if by[Voice.OWN_CHAPTER] and by[Voice.OTHER_CHAPTER]
    }


def ends_of(
    finding: Finding,
    ties: Iterable[Location],
    source: Source,
    places: Mapping[str, Place],
) -> Iterator[Ends]:
    """Yield the flows that a statement of a chapter may be one end of; none by guess."""
    if source.edition is None or source.voice is Voice.OTHER_PUBLISHER:
        return
    known = [tie for tie in ties if tie.basis is not Basis.CURATED]
    if any(tie.role is Role.TRANSIT for tie in known):
        return
    kinds = dict.fromkeys(KINDS[each] for each in finding.exploitation if each in KINDS)
    for origin in (tie for tie in known if tie.role is Role.ORIGIN):
        for destination in (tie for tie in known if tie.role is Role.DESTINATION):
            if _names_the_other_end(finding, origin, destination, source, places):
                for kind in kinds:
                    yield Ends(origin.place, destination.place, source.edition, kind)


def _names_the_other_end(
    finding: Finding,
    origin: Location,
    destination: Location,
    source: Source,
    places: Mapping[str, Place],
) -> bool:
    """Whether a chapter names the country at the end of a flow that is not its own."""
    leaves = origin.place == WHOLE_COUNTRY
    peru, partner = (origin, destination) if leaves else (destination, origin)
    place = places[partner.place]
    is_between = peru.place == WHOLE_COUNTRY != partner.place and place.kind is PlaceKind.COUNTRY
    if not is_between or finding.direction is not (Direction.OUT_OF if leaves else Direction.INTO):
        return False
    if source.voice is Voice.OWN_CHAPTER:
        return partner.basis is Basis.NAMED
    return peru.basis is Basis.NAMED and place.country == source.country
