"""Words: as firm as the source, and there in every language."""

from collections.abc import Iterator
from typing import Any

from geodata.hedges import LANGUAGES, hedges, is_at_risk, is_reported
from geodata.reading import Problem, Row, Table, Tables
from geodata.records import Finding
from geodata.vocabulary import Modality

PAIRS = {
    "sources": ("note",),
    "findings": ("summary",),
    "locations": ("note",),
    "evidence": ("says",),
    "corrections": ("was", "now"),
}
"""Columns of each table that stand in English and in Spanish."""

SUMMARIES = ("en", "es")


def word_problems(tables: Tables) -> Iterator[Problem]:
    """Every hedge that is lost, added or coded wrong, and every missing translation."""
    languages = {row.record.source: row.record.language for row in tables.sources.rows}
    for source in tables.sources.rows:
        if source.record.file and source.record.language not in LANGUAGES:
            message = (
                f"no hedging words are known for {source.record.language!r}; "
                f"known: {', '.join(LANGUAGES)}; add them to geodata/hedges.py"
            )
            yield Problem(tables.sources.file, source.line, "language", message)
    for row in tables.findings.rows:
        language = languages.get(row.record.source)
        messages = [*_summary_messages(row.record)]
        if language in LANGUAGES:
            messages += _modality_messages(row.record, language)
        for column, message in messages:
            yield Problem(tables.findings.file, row.line, column, message)
        yield from _quote_translation(tables.findings, row)
    for name, columns in PAIRS.items():
        table: Table[Any] = getattr(tables, name)
        for pair in columns:
            yield from _untranslated(table, pair)


def _modality_messages(finding: Finding, language: str) -> Iterator[tuple[str, str]]:
    quote = finding.quote
    reported, at_risk = is_reported(quote, language), is_at_risk(quote, language)
    if finding.modality is Modality.ASSERTED and (reported or at_risk):
        cure = Modality.AT_RISK if at_risk else Modality.REPORTED
        found = hedges(quote, language)[0]
        yield "modality", f"asserted, but the quote says {found!r}: {cure}"
    if finding.modality is Modality.AT_RISK and quote and not at_risk:
        cure = Modality.REPORTED if reported else Modality.ASSERTED
        yield "modality", f"at-risk, but no word of risk: {cure}"


def _summary_messages(finding: Finding) -> Iterator[tuple[str, str]]:
    """Say where a summary is more or less firm than the statement's modality."""
    for language in SUMMARIES:
        summary: str = getattr(finding, f"summary_{language}")
        column = f"summary_{language}"
        reported, at_risk = is_reported(summary, language), is_at_risk(summary, language)
        match finding.modality:
            case Modality.ASSERTED if reported or at_risk:
                found = hedges(summary, language)[0]
                yield column, f"adds a hedge, {found!r}, to what the source asserts"
            case Modality.REPORTED if not reported:
                yield column, "drops the hedge: say that it is reported, and by whom"
            case Modality.AT_RISK if not at_risk:
                yield column, "drops the hedge: the source speaks of a risk"
            case Modality.AT_RISK if finding.quote:
                yield from _risk_messages(finding, column, reported)


def _risk_messages(finding: Finding, column: str, reported: bool) -> Iterator[tuple[str, str]]:
    said = any(is_reported(finding.quote, language) for language in LANGUAGES)
    if reported and not said:
        yield column, "adds a hedge: the quote reports the risk on nobody's word"
    if said and not reported:
        yield column, "drops a hedge: the quote says that the risk is reported"


def _quote_translation(table: Table[Finding], row: Row[Finding]) -> Iterator[Problem]:
    quote, translation = row.record.quote, row.record.quote_es
    if quote and not translation.strip():
        message = "empty; write our working translation of the quote"
        yield Problem(table.file, row.line, "quote_es", message)
    if translation and not quote:
        yield Problem(table.file, row.line, "quote_es", "a translation of no quote; leave it empty")


def _untranslated(table: Table[Any], pair: str) -> Iterator[Problem]:
    for row in table.rows:
        english, spanish = (getattr(row.record, f"{pair}_{code}") for code in SUMMARIES)
        if bool(english.strip()) != bool(spanish.strip()):
            empty, other = ("en", "es") if spanish.strip() else ("es", "en")
            message = f"empty, though {pair}_{other} is not: a missing translation"
            yield Problem(table.file, row.line, f"{pair}_{empty}", message)
        elif english == spanish and english.strip():
            message = f"not translated: equal to {pair}_en"
            yield Problem(table.file, row.line, f"{pair}_es", message)
