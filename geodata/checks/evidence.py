"""Locations: each finding has its own, and a curated one rests on documents."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from geodata.reading import Problem, Row, Tables
from geodata.records import WHOLE_COUNTRY, Evidence, Finding, Location, Place, Source
from geodata.vocabulary import SETTLEMENTS, Basis, Grade, PlaceKind, Scope

NOT_CARRIED = "Not carried:"
"""How the note of a statement's own place begins that says why it has no curated place."""

CARRYING = {Grade.A, Grade.B, Grade.C}


def evidence_problems(tables: Tables) -> Iterator[Problem]:
    """Every finding without a place, and every curated place that its documents do not carry."""
    yield from _unlocated(tables)
    yield from _cases(tables)
    yield from _uncarried(tables)
    yield from _uneven(tables)


def _unlocated(tables: Tables) -> Iterator[Problem]:
    ties = Counter(tables.locations.keys)
    ties.subtract(
        row.record.finding for row in tables.locations.rows if row.record.basis is Basis.CURATED
    )
    for row in tables.findings.rows:
        if ties[row.record.finding] < 1 and tables.locations.is_whole:
            message = f"no location that its sentence gives; tie it to '{WHOLE_COUNTRY}' at least"
            yield Problem(tables.findings.file, row.line, "finding", message)


def _cases(tables: Tables) -> Iterator[Problem]:
    for row in tables.evidence.rows:
        if row.record.scope is Scope.INDIVIDUAL_CASE:
            message = "an individual case carries no place; take the row out"
            yield Problem(tables.evidence.file, row.line, "scope", message)


def _uncarried(tables: Tables) -> Iterator[Problem]:
    if not tables.evidence.is_whole:
        return
    findings = {row.record.finding: row.record for row in tables.findings.rows}
    places = {row.record.place: row.record for row in tables.places.rows}
    for row in tables.locations.rows:
        finding, place = findings.get(row.record.finding), places.get(row.record.place)
        if row.record.basis is Basis.CURATED and finding and place:
            message = _too_weak(tables, finding, place)
            if message:
                yield Problem(tables.locations.file, row.line, "place", message)


def _too_weak(tables: Tables, finding: Finding, place: Place) -> str:
    sources = {row.record.source: row.record for row in tables.sources.rows}
    documents = [
        sources[row.source]
        for row in _rows(tables, finding, place)
        if row.source in sources and row.source != finding.source
    ]
    what = f"'{place.place}' for '{finding.topic}'"
    if not any(source.grade in CARRYING for source in documents):
        return f"no document of grade A to C in evidence.csv beside its own source names {what}"
    if place.kind in SETTLEMENTS and not any(_carries_a_settlement(s) for s in documents):
        return (
            f"no dated document of grade A or B names {what}; undated documents and press alone "
            f"do not carry a {place.kind}"
        )
    return ""


def _rows(tables: Tables, finding: Finding, place: Place) -> Iterator[Evidence]:
    for row in tables.evidence.rows:
        if (row.record.topic, row.record.place) == (finding.topic, place.place):
            yield row.record


def _carries_a_settlement(source: Source) -> bool:
    return source.year is not None and source.grade in (Grade.A, Grade.B)


def _uneven(tables: Tables) -> Iterator[Problem]:
    """Find statements of one sentence and topic that do not carry the same curated places."""
    ties: dict[str, list[Location]] = defaultdict(list)
    for tie in tables.locations.rows:
        ties[tie.record.finding].append(tie.record)
    passages: dict[tuple[str, int, str], list[Row[Finding]]] = defaultdict(list)
    for row in tables.findings.rows:
        said = row.record
        passages[said.source, said.sentence, said.topic].append(row)
    inside = {row.record.place for row in tables.places.rows if _is_finer(row.record)}
    for rows in passages.values():
        free = [row for row in rows if not _is_settled(ties[row.record.finding], inside)]
        for row, missing, other in _lacking(free, ties):
            message = (
                f"no curated place {missing!r}, though {other} of the same sentence and topic has "
                f"it; tie it too, or begin the note of its own place with '{NOT_CARRIED}' and why"
            )
            yield Problem(tables.findings.file, row.line, "finding", message)


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
