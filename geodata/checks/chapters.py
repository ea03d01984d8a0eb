"""Chapters: what was seen of each, and nothing said of what was not."""

from collections.abc import Iterator

from geodata.checks.places import known_countries
from geodata.editions import Chapter
from geodata.reading import Problem, Row, Tables
from geodata.records import OWN_COUNTRY, REPORT, Source
from geodata.report_vocabulary import NamesPeru
from geodata.vocabulary import ProfileSeen, Series

Named = tuple[int, str]
"""Edition and country of a chapter."""

READ = ("source", "year", "country", "series", "profile_seen", "accessed")


def chapter_problems(tables: Tables) -> Iterator[Problem]:
    """Every source of the wrong series, and every chapter that says more than was seen of it."""
    yield from _series(tables)
    yield from _unread(tables)
    yield from _chapters(tables)
    yield from _unlisted(tables)


def _series(tables: Tables) -> Iterator[Problem]:
    for row in tables.sources.having(*READ[1:5]):
        for column in ("year", "country", "profile_seen"):
            is_there = getattr(row.record, column) is not None
            if row.record.series in REPORT and not is_there:
                message = f"empty; a source of the series {row.record.series} has its {column}"
                yield Problem(tables.sources.file, row.line, column, message)
            elif row.record.series not in REPORT and is_there and column != "year":
                cure = "leave it empty, or write the series tip"
                message = f"a source of the series {row.record.series} is no chapter; {cure}"
                yield Problem(tables.sources.file, row.line, column, message)


def _unread(tables: Tables) -> Iterator[Problem]:
    """Find statements of documents that are no chapter of the report."""
    series = {row.record.source: row.record.series for row in
              tables.sources.having("source", "series")}
    for row in tables.findings.having("source"):
        found = series.get(row.record.source)
        if found is not None and found not in REPORT:
            told = f"{row.record.source!r} is of the series {found}"
            message = f"{told}: only what the trafficking report says is a statement"
            yield Problem(tables.findings.file, row.line, "source", message)


def _chapters(tables: Tables) -> Iterator[Problem]:
    sources = {row.record.source: row.record for row in tables.sources.having(*READ)}
    speaking = _speaking(tables)
    for row in tables.chapters.rows:
        read = sources.get(row.record.source or "")
        for column, message in (*_misread(row.record, read), *_claims(row, read, speaking)):
            yield Problem(tables.chapters.file, row.line, column, message)


def _misread(chapter: Chapter, read: Source | None) -> Iterator[tuple[str, str]]:
    """Say where a chapter is not the document that it names."""
    if not chapter.source and chapter.seen is not ProfileSeen.NONE:
        yield "source", f"empty, though the chapter was seen ({chapter.seen}); write its key"
    if read is None or read.country not in known_countries():
        return
    for column, own in (
        ("edition", read.edition),
        ("country", read.country),
        ("seen", read.profile_seen),
        ("accessed", read.accessed),
    ):
        if getattr(chapter, column) != own:
            message = f"{getattr(chapter, column)}, but the source {read.source!r} has {own}"
            yield column, message


def _claims(
    row: Row[Chapter], read: Source | None, speaking: dict[Named, str]
) -> Iterator[tuple[str, str]]:
    """Say where a chapter says more than what was seen of it allows."""
    chapter = row.record
    said = speaking.get((chapter.edition, chapter.country or ""))
    is_read = read is not None and read.series is Series.TIP
    match chapter.names_peru:
        case NamesPeru.NO if chapter.seen is not ProfileSeen.FULL:
            yield "names_peru", "no, but the chapter was not seen whole: unknown"
        case NamesPeru.NO if chapter.country == OWN_COUNTRY:
            yield "names_peru", "no, but the chapter is Peru's own"
        case NamesPeru.NO if said:
            yield "names_peru", f"no, but {said} rests on the chapter: yes"
        case NamesPeru.YES if chapter.source and read and not is_read:
            yield "names_peru", "yes, but only a digest was read: unknown"
        case NamesPeru.YES if not chapter.source:
            yield "names_peru", "yes, but nothing of the chapter was read: unknown"
        case NamesPeru.UNKNOWN if said and is_read:
            yield "names_peru", f"unknown, but {said} rests on the chapter: yes"
        case NamesPeru.UNKNOWN if chapter.seen is ProfileSeen.FULL:
            yield "names_peru", "unknown, though the chapter was seen whole; write yes or no"


def _speaking(tables: Tables) -> dict[Named, str]:
    """Return a statement of each chapter that has any."""
    sources = {row.record.source: row.record for row in tables.sources.having(*READ)}
    found: dict[Named, str] = {}
    for row in tables.findings.having("finding", "source"):
        source = sources.get(row.record.source)
        if source and source.edition and source.country in known_countries():
            found.setdefault((source.edition, source.country), row.record.finding)
    return found


def _unlisted(tables: Tables) -> Iterator[Problem]:
    """Find chapters that statements come from and that nobody says the extent of."""
    if not tables.chapters.is_known("edition", "country"):
        return
    listed = {(row.record.edition, row.record.country) for row in tables.chapters.rows}
    speaking = _speaking(tables)
    for row in tables.sources.having(*READ):
        source = row.record
        named = (source.edition or 0, source.country or "")
        if source.series in REPORT and named in speaking and named not in listed:
            message = f"its chapter, {named[0]} {named[1]}, is not in chapters.csv; add its row"
            yield Problem(tables.sources.file, row.line, "source", message)
