"""The records as one whole: select statements, count them, pair their places."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property
from pathlib import Path

import geopandas
from shapely import Point
from shapely.ops import nearest_points

from geodata.bits import union
from geodata.checks import problems
from geodata.checks.outlines import departments
from geodata.checks.texts import texts
from geodata.coverage import SentenceCoverage, coverage
from geodata.index import Index, index
from geodata.reading import RECORDS, Problem, R, Table, Tables, read_tables
from geodata.records import Correction, Evidence, Finding, Location, Place, Source
from geodata.reports import Reports
from geodata.search import Label, Search
from geodata.seeds import Sentence
from geodata.selection import Facet, Selection, own_chapter
from geodata.shown import Shown
from geodata.version import DataVersion, data_version
from geodata.vocabulary import SETTLEMENTS, Seen


class BrokenRecords(Exception):
    """The tables hold problems; ``problems`` lists them all."""

    def __init__(self, found: list[Problem]) -> None:
        self.problems = found
        super().__init__("\n".join(map(str, found)))


@dataclass(frozen=True)
class Dataset:
    """All records of one folder, checked."""

    sources: Mapping[str, Source]
    findings: Mapping[str, Finding]
    places: Mapping[str, Place]
    locations: Mapping[str, tuple[Location, ...]]
    """Locations by finding, in the order of the table."""
    evidence: Mapping[tuple[str, str], tuple[Evidence, ...]]
    """What documents say, by topic and place, the best document first."""
    corrections: tuple[Correction, ...]
    """What was wrong and is mended, the latest first."""
    version: DataVersion
    """Which state of the records this is."""
    texts: Mapping[str, tuple[Sentence, ...]]
    """Sentences of each source whose text is in ``seeds/``."""
    boilerplate: Mapping[str, tuple[str, ...]]
    reports: Reports = field(repr=False)
    """What stands beside the statements and is never counted with them."""
    labels: tuple[Label, ...] = field(default=(), repr=False)
    """The words of the terms, by which a search finds them too."""
    index: Index = field(init=False, repr=False)
    """Which findings hold what."""

    def __post_init__(self) -> None:
        made = index(self.findings, self.places, self.locations, self.sources)
        object.__setattr__(self, "index", made)

    def __getstate__(self) -> dict[str, object]:
        """Return what another process is given: nothing of what was worked out since."""
        return {each.name: getattr(self, each.name) for each in fields(self)}

    def select(self, selection: Selection) -> Shown:
        """Return the statements that a selection leaves."""
        held = self.index.matching(selection) & self._search.find(selection.text)
        return Shown(selection, self.index, held)

    @cached_property
    def everything(self) -> Shown:
        """Every statement."""
        return self.select(Selection())

    def own_chapter_of(self, edition: int) -> Shown:
        """Return what Peru's own chapter says in one edition of the report."""
        return self.select(own_chapter(edition))

    @cached_property
    def quoted(self) -> Shown:
        """Every statement of a source whose text is in ``seeds/``."""
        held = union(self.index.sources.get(key, 0) for key in self.texts)
        return Shown(Selection(), self.index, held)

    def counts(self, selection: Selection) -> dict[Facet, dict[str, int]]:
        """Count, per facet and term, the statements under the selection's other filters."""
        return self.index.counts(selection, self._search.find(selection.text))

    @cached_property
    def _search(self) -> Search:
        return Search(self.index, self.places, self.sources, self.labels)

    def terms(self, facet: Facet) -> tuple[str, ...]:
        """Every term of a facet that a selection may hold, in the order of the vocabulary."""
        return tuple(self.index.terms[facet])

    @cached_property
    def held(self) -> Mapping[Facet, tuple[str, ...]]:
        """The terms of each facet that a statement holds, in the order of the vocabulary."""
        return {
            facet: tuple(term for term, findings in terms.items() if findings)
            for facet, terms in self.index.terms.items()
        }

    def said_by(self, source: str) -> tuple[Finding, ...]:
        """Return the statements of a source, in their order."""
        return tuple(self.index.findings(self.index.sources.get(source, 0)))

    def coverage(self, source: str) -> tuple[SentenceCoverage, ...]:
        """Pair each sentence of a source's text with the findings that quote it."""
        said = self.said_by(source)
        return coverage(self.texts[source], said, self.boilerplate.get(source, ()))

    def sentence(self, finding: Finding) -> str:
        """Return the sentence that a finding quotes; empty where its text is not in ``seeds/``."""
        known, number = self.texts.get(finding.source), finding.sentence
        return known[number - 1].text if known and number else ""

    def documents(self, finding: Finding, place: str) -> tuple[Evidence, ...]:
        """Return what documents beside its own source say of a finding's topic at a place."""
        rows = self.evidence.get((finding.topic, place), ())
        return tuple(row for row in rows if row.source != finding.source)

    @cached_property
    def drawn_points(self) -> Mapping[str, tuple[float, float]]:
        """Return where each place is drawn: longitude and latitude, EPSG:4326.

        A settlement that the simplified outlines leave in the next department is drawn at the
        nearest point of its own; the record keeps the gazetteer's coordinates.
        """
        return {key: _drawn_point(place) for key, place in self.places.items()}

    def place_points(self) -> geopandas.GeoDataFrame:
        """Return the places, one row each, indexed by key; geometry Point, EPSG:4326."""
        rows = [place.model_dump(mode="json") for place in self.places.values()]
        points = geopandas.GeoSeries.from_xy(
            *zip(*(place.point for place in self.places.values()), strict=True), crs="EPSG:4326"
        )
        return geopandas.GeoDataFrame(rows, geometry=points).set_index("place")


def _drawn_point(place: Place) -> tuple[float, float]:
    point = Point(place.point)
    own = departments().get(place.department or "") if place.kind in SETTLEMENTS else None
    if own is None or own.contains(point):
        return place.point
    inner = own.buffer(-INSIDE)
    nearest, _ = nearest_points(inner, point)
    return nearest.x, nearest.y


INSIDE = 0.02
"""Degrees (about 2 km) inside its department's outline that a settlement is drawn at least."""


def load(folder: Path = RECORDS, labels: Iterable[Label] = ()) -> Dataset:
    """Read and check the records of a folder; ``labels`` are words that find its terms.

    Raises
    ------
    BrokenRecords
        The tables hold problems; the exception lists them all.
    """
    tables = read_tables(folder)
    found = problems(tables)
    if found:
        raise BrokenRecords(found)
    return _assembled(tables, tuple(labels))


def _assembled(tables: Tables, labels: tuple[Label, ...]) -> Dataset:
    sources = _keyed(tables.sources, lambda source: source.source)
    findings = _keyed(tables.findings, lambda finding: finding.finding)
    corrections = [row.record for row in tables.corrections.rows]
    return Dataset(
        sources=sources,
        findings=findings,
        places=_keyed(tables.places, lambda place: place.place),
        locations=_grouped(tables.locations, lambda tie: tie.finding, findings),
        evidence=_ranked(tables, sources),
        corrections=tuple(sorted(corrections, key=lambda c: c.date, reverse=True)),
        version=data_version(tables),
        texts=texts(tables),
        boilerplate={
            key: tuple(row.quote for row in rows)
            for key, rows in _grouped(tables.boilerplate, lambda row: row.source, sources).items()
        },
        reports=Reports.of(tables),
        labels=labels,
    )


def _ranked(
    tables: Tables, sources: Mapping[str, Source]
) -> dict[tuple[str, str], tuple[Evidence, ...]]:
    """Group evidence by topic and place: by grade, then passages read, then the newest."""
    rows = [row.record for row in tables.evidence.rows]

    def rank(row: Evidence) -> tuple[str, str, int]:
        source = sources[row.source]
        return source.grade, "" if row.seen is Seen.YES else row.seen, -(source.year or 0)

    found: dict[tuple[str, str], list[Evidence]] = defaultdict(list)
    for row in sorted(rows, key=rank):
        found[row.topic, row.place].append(row)
    return {key: tuple(ranked) for key, ranked in found.items()}


def _grouped(
    table: Table[R], key: Callable[[R], str], keys: Iterable[str]
) -> dict[str, tuple[R, ...]]:
    found: dict[str, list[R]] = {name: [] for name in keys}
    for row in table.rows:
        found[key(row.record)].append(row.record)
    return {name: tuple(rows) for name, rows in found.items()}


def _keyed(table: Table[R], key: Callable[[R], str]) -> dict[str, R]:
    return {key(row.record): row.record for row in table.rows}
