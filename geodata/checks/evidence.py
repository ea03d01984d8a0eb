"""Locations: each finding has its own, and a curated one rests on documents."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from geodata.reading import Problem, Row, Tables
from geodata.records import WHOLE_COUNTRY, Finding, Location, Place, Source
from geodata.vocabulary import SETTLEMENTS, Basis, Grade, PlaceKind, Role, Scope, Seen

NOT_CARRIED = "Not carried:"
"""How the note of a statement's own place begins that says why it has no curated place."""

CARRYING = {Grade.A, Grade.B, Grade.C}


def evidence_problems(tables: Tables) -> Iterator[Problem]:
    """Every finding without a place, and every curated place that its documents do not carry."""
    yield from _unlocated(tables)
    yield from _loops(tables)
    yield from _cases(tables)
    yield from _uncarried(tables)
    yield from _uneven(tables)


def _unlocated(tables: Tables) -> Iterator[Problem]:
    if not tables.locations.has_all_keys:
        return
    ties = Counter(tables.locations.keys)
    ties.subtract(
        row.record.finding
        for row in tables.locations.having("finding", "basis")
        if row.record.basis is Basis.CURATED
    )
    for row in tables.findings.having("finding"):
        if ties[row.record.finding] < 1:
            message = f"no location that its sentence gives; tie it to '{WHOLE_COUNTRY}' at least"
            yield Problem(tables.findings.file, row.line, "finding", message)


ENDS = (Role.ORIGIN, Role.DESTINATION)


def _loops(tables: Tables) -> Iterator[Problem]:
    """Find statements that lead from a place to itself."""
    first: dict[tuple[str, str], Row[Location]] = {}
    for row in tables.locations.having("finding", "place", "role"):
        tie = row.record
        if tie.role not in ENDS:
            continue
        other = first.setdefault((tie.finding, tie.place), row)
        if other.record.role is not tie.role:
            told = f"{tie.place!r} is origin and destination (line {other.line}) of one statement"
            message = f"{told}: no way leads from a place to itself; write 'site' once"
            yield Problem(tables.locations.file, row.line, "role", message)


def _cases(tables: Tables) -> Iterator[Problem]:
    for row in tables.evidence.having("scope"):
        if row.record.scope is Scope.INDIVIDUAL_CASE:
            message = "an individual case carries no place; take the row out"
            yield Problem(tables.evidence.file, row.line, "scope", message)


class Documents:
    """What is known of the documents that name a place for a topic."""

    def __init__(self, tables: Tables) -> None:
        self._sources = {
            row.record.source: row.record
            for row in tables.sources.having("source", "grade", "year")
        }
        self._named: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._read: set[tuple[str, str, str]] = set()
        for row in tables.evidence.having("topic", "place", "source", "seen"):
            said = row.record
            self._named[said.topic, said.place].append(said.source)
            if said.seen is Seen.YES:
                self._read.add((said.topic, said.place, said.source))
        self.are_known = tables.evidence.is_known("topic", "place", "source", "seen") and (
            tables.sources.is_known("source", "grade", "year")
        )
        """Whether no document is missing because a cell cannot be read."""

    def naming(self, finding: Finding, place: Place) -> list[Source]:
        """Return the documents beside a finding's own that name a place for its topic."""
        keys = self._named.get((finding.topic, place.place), [])
        return [
            self._sources[key] for key in keys if key in self._sources and key != finding.source
        ]

    def was_read(self, finding: Finding, place: Place, source: Source) -> bool:
        """Whether the passage itself was read in which a document names a place for a topic."""
        return (finding.topic, place.place, source.source) in self._read


def _uncarried(tables: Tables) -> Iterator[Problem]:
    documents = Documents(tables)
    if not documents.are_known:
        return
    said = tables.findings.having("finding", "source", "topic")
    findings = {row.record.finding: row.record for row in said}
    places = {row.record.place: row.record for row in tables.places.having("place", "kind")}
    for row in tables.locations.having("finding", "place", "basis"):
        finding, place = findings.get(row.record.finding), places.get(row.record.place)
        if row.record.basis is Basis.CURATED and finding and place:
            message = _too_weak(documents, finding, place)
            if message:
                yield Problem(tables.locations.file, row.line, "place", message)


def _too_weak(documents: Documents, finding: Finding, place: Place) -> str:
    naming = documents.naming(finding, place)
    what = f"'{place.place}' for '{finding.topic}'"
    if not any(source.grade in CARRYING for source in naming):
        return f"no document of grade A to C in evidence.csv beside its own source names {what}"
    if place.kind in SETTLEMENTS and not any(_carries_a_settlement(s) for s in naming):
        return (
            f"no dated document of grade A or B names {what}; undated documents and press alone "
            f"do not carry a {place.kind}"
        )
    if place.kind in SETTLEMENTS and not any(
        documents.was_read(finding, place, source) for source in naming
    ):
        return (
            f"every document that names {what} was read in part alone (partly); read the passage "
            f"of one, or tie no {place.kind}"
        )
    return ""


def _carries_a_settlement(source: Source) -> bool:
    return source.year is not None and source.grade in (Grade.A, Grade.B)


def _uneven(tables: Tables) -> Iterator[Problem]:
    """Find statements of one sentence and topic that do not carry the same curated places."""
    if not tables.locations.is_known("finding", "place", "basis", "note_en"):
        return
    if not tables.places.is_known("place", "kind", "country"):
        return
    ties: dict[str, list[Location]] = defaultdict(list)
    for tie in tables.locations.having("finding", "place", "basis", "note_en"):
        ties[tie.record.finding].append(tie.record)
    places = tables.places.having("place", "kind", "country")
    inside = {row.record.place for row in places if _is_finer(row.record)}
    for rows in _passages(tables):
        free = [row for row in rows if not _is_settled(ties[row.record.finding], inside)]
        for row, missing, other in _lacking(free, ties):
            message = (
                f"no curated place {missing!r}, though {other} of the same sentence and topic has "
                f"it; tie it too, or begin the note of its own place with '{NOT_CARRIED}' and why"
            )
            yield Problem(tables.findings.file, row.line, "finding", message)


def _passages(tables: Tables) -> Iterable[list[Row[Finding]]]:
    found: dict[tuple[str, int, str], list[Row[Finding]]] = defaultdict(list)
    for row in tables.findings.having("finding", "source", "sentence", "topic"):
        said = row.record
        # Without a text nobody can tell which statements are of one sentence.
        if said.sentence is not None:
            found[said.source, said.sentence, said.topic].append(row)
    return found.values()


def _lacking(
    rows: list[Row[Finding]], ties: dict[str, list[Location]]
) -> Iterator[tuple[Row[Finding], str, str]]:
    carried: dict[str, str] = {}
    for row in rows:
        for place in _curated(ties[row.record.finding]):
            carried.setdefault(place, row.record.finding)
    for row in rows:
        for place in carried.keys() - _curated(ties[row.record.finding]):
            yield row, place, carried[place]


def _curated(ties: list[Location]) -> set[str]:
    return {tie.place for tie in ties if tie.basis is Basis.CURATED}


def _is_settled(ties: list[Location], inside: set[str]) -> bool:
    """Whether the statement's own words give its place, or a note says why none is carried."""
    own = [tie for tie in ties if tie.basis is not Basis.CURATED]
    return any(tie.note_en.startswith(NOT_CARRIED) or tie.place in inside for tie in own)


def _is_finer(place: Place) -> bool:
    return place.country == "PE" and place.kind is not PlaceKind.COUNTRY
