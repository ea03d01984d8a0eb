"""Years, figures and another report's tables: each names the document that it may name."""

from collections.abc import Iterator
from typing import Any

from geodata.checks.outlines import department_names, departments
from geodata.checks.places import known_countries
from geodata.reading import Problem, Table, Tables
from geodata.records import OWN_COUNTRY, Source
from geodata.spelling import shown, suggestion
from geodata.vocabulary import Series

CHILD_LABOR = ("assessments", "child_labor_sectors")
"""Tables of the Department of Labor's findings whose rows name one document."""

OF_THE_REPORT = ("years", "responses")
"""Tables whose rows come from Peru's own chapters of the report."""


def report_problems(tables: Tables) -> Iterator[Problem]:
    """Every row beside the statements that names a document of another kind, or a code of none."""
    sources = {
        row.record.source: row.record
        for row in tables.sources.having("source", "series", "country", "year")
    }
    for name in CHILD_LABOR:
        yield from _other_report(getattr(tables, name), sources)
    for name in OF_THE_REPORT:
        yield from _no_own_chapter(getattr(tables, name), sources)
    yield from _figures(tables, sources)
    yield from _years(tables, sources)
    yield from _actions(tables, sources)
    yield from _codes(tables)


def _other_report(table: Table[Any], sources: dict[str, Source]) -> Iterator[Problem]:
    for row in table.having("source"):
        read = sources.get(row.record.source)
        if read and read.series is not Series.CHILD_LABOR:
            message = f"{read.source!r} is of the series {read.series}, not {Series.CHILD_LABOR}"
            yield Problem(table.file, row.line, "source", message)


def _no_own_chapter(table: Table[Any], sources: dict[str, Source]) -> Iterator[Problem]:
    for row in table.having("source"):
        read = sources.get(row.record.source)
        if read and not _is_own_chapter(read):
            message = f"{read.source!r} is no chapter of the report on Peru"
            yield Problem(table.file, row.line, "source", message)


def _is_own_chapter(read: Source) -> bool:
    """Whether a document is a chapter on Peru, or of a country that is told of elsewhere."""
    is_unknown = read.country not in known_countries()
    return read.series is Series.TIP and (read.country == OWN_COUNTRY or is_unknown)


def _figures(tables: Tables, sources: dict[str, Source]) -> Iterator[Problem]:
    for row in tables.figures.having("source"):
        read = sources.get(row.record.source)
        if read and read.series is Series.CHILD_LABOR:
            message = f"{read.source!r} counts child labor, which is no figure of trafficking"
            yield Problem(tables.figures.file, row.line, "source", message)


def _years(tables: Tables, sources: dict[str, Source]) -> Iterator[Problem]:
    for row in tables.years.having("edition", "source"):
        read = sources.get(row.record.source)
        if read and read.edition not in (None, row.record.edition):
            message = f"{row.record.edition}, but {read.source!r} is of {read.edition}"
            yield Problem(tables.years.file, row.line, "edition", message)


def _actions(tables: Tables, sources: dict[str, Source]) -> Iterator[Problem]:
    file = tables.actions.file
    for row in tables.actions.having("sources"):
        read = [sources[key] for key in row.record.sources if key in sources]
        if tables.sources.has_all_keys:
            for key in row.record.sources:
                if key not in tables.sources.keys:
                    cure = suggestion(key, tables.sources.keys)
                    yield Problem(file, row.line, "sources", f"unknown key {shown(key)}{cure}")
        for source in read:
            if source.series is not Series.CHILD_LABOR:
                told = f"{source.source!r} is of the series {source.series}"
                yield Problem(file, row.line, "sources", f"{told}, not {Series.CHILD_LABOR}")
        years = [source.year or 0 for source in read]
        if years != sorted(years):
            yield Problem(file, row.line, "sources", "the documents stand oldest first")


def _codes(tables: Tables) -> Iterator[Problem]:
    for row in tables.complaints.having("department"):
        code = row.record.department
        if code not in departments():
            cure = suggestion(code or "", [*departments(), *department_names()])
            message = f"unknown department {shown(code or '')}{cure}"
            yield Problem(tables.complaints.file, row.line, "department", message)
    for chapter in tables.chapters.having("country"):
        country = chapter.record.country
        if country not in known_countries():
            cure = suggestion(country or "", sorted(known_countries()))
            message = f"unknown country {shown(country or '')}{cure}"
            yield Problem(tables.chapters.file, chapter.line, "country", message)
