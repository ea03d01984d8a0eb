"""Which findings hold what: the sets that every count of a view is made of.

Findings are numbered, and each term, place and route has the set of its findings as bits. A
selection is an and of ors over such sets, so that a view costs what it has of terms and places,
whatever it has of findings.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from geodata.bits import bits, least, union
from geodata.findings import Findings, Numbered
from geodata.hedges import is_reported
from geodata.pairs import Pair, pairs
from geodata.records import Finding, Location, Place, Source
from geodata.routes import Route, flows
from geodata.selection import TERMS, Facet, Selection
from geodata.vocabulary import Basis, Exploitation

K = TypeVar("K")

ByBasis = Mapping[K, Mapping[Basis, int]]
"""Findings of each place or route, apart by how the place is known."""


@dataclass(frozen=True)
class Index:
    """The findings of each term, place and route, as bits."""

    numbered: Numbered
    locations: Mapping[str, tuple[Location, ...]]
    """Locations by finding."""
    documents: Mapping[str, Source]
    """Sources by key."""
    terms: Mapping[Facet, Mapping[str, int]]
    """By facet and term, the terms in the order of the vocabulary or of the places."""
    places: ByBasis[str]
    """By place, in the order in which findings first name them."""
    routes: ByBasis[Route]
    """By route; the bases are those of the finding's locations at the stops."""
    leading: Mapping[Exploitation, int]
    """By the exploitation that a finding names first."""
    sentences: Mapping[int, int]
    """By number of the sentence, whatever its source."""
    sources: Mapping[str, int]
    """By the source that says them."""
    reported: int
    """Findings whose quote attributes what it says to others."""
    pairs: Mapping[str, Pair]
    """Flows that are told from both ends, by id."""

    @property
    def everything(self) -> int:
        """Every finding."""
        return (1 << len(self.numbered.findings)) - 1

    def matching(self, selection: Selection) -> int:
        """Return what a selection's terms leave, whatever its text."""
        left = self.everything
        for facet in Facet:
            left &= self.under(selection, facet)
        return left

    def under(self, selection: Selection, facet: Facet) -> int:
        """Return what a selection's terms of one facet leave."""
        held = self.terms[facet]
        chosen = [held.get(term, 0) for term in selection.chosen(facet)]
        left = self.everything
        if chosen and selection.asks_all(facet):
            for each in chosen:
                left &= each
        elif chosen:
            left = union(chosen)
        return left & ~union(held.get(term, 0) for term in selection.excluded(facet))

    def counts(self, selection: Selection, left: int) -> dict[Facet, dict[str, int]]:
        """Count, per facet and term, what of ``left`` the other filters leave it.

        For a term those are the other facets, what its own facet excludes beside it, and, where
        all terms of its facet are asked for, the others that are chosen.
        """
        under = {facet: self.under(selection, facet) for facet in Facet}
        counts = {}
        for facet in Facet:
            others = left
            for other in under.keys() - {facet}:
                others &= under[other]
            counts[facet] = self._facet_counts(selection, facet, others)
        return counts

    def _facet_counts(self, selection: Selection, facet: Facet, left: int) -> dict[str, int]:
        held, excluded = self.terms[facet], selection.excluded(facet)
        asked = selection if selection.asks_all(facet) else selection.choose(facet, ())
        free = left & self.under(asked, facet)
        counts = {term: (free & each).bit_count() for term, each in held.items()}
        for term in excluded & held.keys():
            beside = asked.exclude(facet, excluded - {term})
            counts[term] = (left & self.under(beside, facet) & held[term]).bit_count()
        return counts

    def findings(self, held: int) -> Findings:
        """Return a set of findings as a sequence."""
        return Findings(self.numbered, held)

    def named(self, facet: Facet, held: int) -> dict[str, int]:
        """Count the terms of some findings, in the order in which these first name them."""
        found = {term: each & held for term, each in self.terms[facet].items() if each & held}

        def first(term: str) -> tuple[int, int]:
            number = least(found[term])
            finding = self.numbered.findings[number]
            ties, source = self.locations[finding.finding], self.documents[finding.source]
            return number, list(terms_of(finding, ties, source, facet)).index(term)

        return {term: found[term].bit_count() for term in sorted(found, key=first)}


def terms_of(
    finding: Finding, ties: Iterable[Location], source: Source, facet: Facet
) -> Iterable[str]:
    """Return a finding's terms of a facet."""
    match facet:
        case Facet.DIRECTION:
            return (finding.direction,)
        case Facet.SECTOR:
            return finding.sectors
        case Facet.VICTIM_GROUP:
            return finding.victim_groups
        case Facet.EXPLOITATION:
            return finding.exploitation
        case Facet.MEANS:
            return finding.means
        case Facet.MODALITY:
            return (finding.modality,)
        case Facet.BASIS:
            return (tie.basis for tie in ties)
        case Facet.PLACE:
            return (tie.place for tie in ties)
        case Facet.EDITION:
            return (str(source.edition),) if source.edition else ()
        case Facet.VOICE:
            return (source.voice,)


def index(
    findings: Mapping[str, Finding],
    places: Mapping[str, Place],
    locations: Mapping[str, tuple[Location, ...]],
    sources: Mapping[str, Source],
) -> Index:
    """Number the findings and gather which of them hold what."""
    numbered = Numbered.of(findings)
    size = len(numbered.findings)
    known = {facet: tuple(map(str, terms)) for facet, terms in TERMS.items()}
    known[Facet.PLACE] = tuple(places)
    known[Facet.EDITION] = _editions(sources)
    ties = [locations[finding.finding] for finding in numbered.findings]
    held = gathered(_terms(numbered, ties, sources), size)
    return Index(
        numbered=numbered,
        locations=locations,
        documents=sources,
        terms={
            facet: {term: held.get((facet, term), 0) for term in known[facet]}
            for facet in Facet
        },
        places=_by_basis(gathered(_places(ties), size)),
        routes=_by_basis(gathered(_routes(numbered, ties), size)),
        leading=gathered(((f.exploitation[0], n) for n, f in _counted(numbered)), size),
        sentences=gathered(_sentences(numbered), size),
        sources=gathered(((f.source, n) for n, f in _counted(numbered)), size),
        reported=bits(_reported(numbered, sources), size),
        pairs=pairs(numbered.findings, places, locations, sources),
    )


def gathered(holding: Iterable[tuple[K, int]], size: int) -> dict[K, int]:
    """Return, from pairs of a key and a number that holds it, the set of numbers of each key."""
    found: dict[K, list[int]] = defaultdict(list)
    for key, number in holding:
        found[key].append(number)
    return {key: bits(numbers, size) for key, numbers in found.items()}


def _editions(sources: Mapping[str, Source]) -> tuple[str, ...]:
    years = {source.edition for source in sources.values() if source.edition}
    return tuple(map(str, sorted(years)))


def _sentences(numbered: Numbered) -> Iterator[tuple[int, int]]:
    return ((f.sentence, n) for n, f in _counted(numbered) if f.sentence is not None)


def _counted(numbered: Numbered) -> Iterable[tuple[int, Finding]]:
    return enumerate(numbered.findings)


def _terms(
    numbered: Numbered, ties: list[tuple[Location, ...]], sources: Mapping[str, Source]
) -> Iterator[tuple[tuple[Facet, str], int]]:
    for number, finding in _counted(numbered):
        for facet in Facet:
            for term in terms_of(finding, ties[number], sources[finding.source], facet):
                yield (facet, term), number


def _places(ties: list[tuple[Location, ...]]) -> Iterator[tuple[tuple[str, Basis], int]]:
    for number, own in enumerate(ties):
        for tie in own:
            yield (tie.place, tie.basis), number


def _routes(
    numbered: Numbered, ties: list[tuple[Location, ...]]
) -> Iterator[tuple[tuple[Route, Basis], int]]:
    for number, finding in _counted(numbered):
        for flow in flows(finding, ties[number]):
            for tie in ties[number]:
                if tie.place in flow.stops:
                    yield (flow.route, tie.basis), number


def _by_basis(held: Mapping[tuple[K, Basis], int]) -> dict[K, dict[Basis, int]]:
    found: dict[K, dict[Basis, int]] = defaultdict(dict)
    for (key, basis), each in held.items():
        found[key][basis] = each
    return dict(found)


def _reported(numbered: Numbered, sources: Mapping[str, Source]) -> Iterator[int]:
    for number, finding in _counted(numbered):
        if is_reported(finding.quote, sources[finding.source].language):
            yield number
