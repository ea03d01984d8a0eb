"""Words: as firm as the source, and there in every language."""

import re
from collections.abc import Iterator
from typing import Any

from geodata.checks.doubles import bare
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
    "chapters": ("note",),
    "years": ("note",),
    "figures": ("note",),
    "responses": ("says",),
    "actions": ("says",),
    "assessments": ("says", "note"),
    "child_labor_sectors": ("says",),
}
"""Columns of each table that stand in English and in Spanish."""

SUMMARIES = ("en", "es")


def word_problems(tables: Tables) -> Iterator[Problem]:
    """Every hedge that is lost, added or coded wrong, and every missing translation."""
    yield from _unknown_languages(tables)
    yield from _hedges(tables)
    for row in tables.findings.having("quote", "quote_es"):
        yield from _quote_translation(tables.findings, row)
    for name, columns in PAIRS.items():
        table: Table[Any] = getattr(tables, name)
        for pair in columns:
            yield from _untranslated(table, pair)


def _unknown_languages(tables: Tables) -> Iterator[Problem]:
    for source in tables.sources.having("file", "language"):
        if source.record.file and source.record.language not in LANGUAGES:
            message = (
                f"no hedging words are known for {source.record.language!r}; "
                f"known: {', '.join(LANGUAGES)}; add them to geodata/hedges.py"
            )
            yield Problem(tables.sources.file, source.line, "language", message)


def _hedges(tables: Tables) -> Iterator[Problem]:
    sources = tables.sources.having("source", "language")
    languages = {row.record.source: row.record.language for row in sources}
    file = tables.findings.file
    miscoded = set()
    for row in tables.findings.having("modality", "quote", "source"):
        language = languages.get(row.record.source, "")
        if language in LANGUAGES:
            for message in _modality_messages(row.record, language):
                miscoded.add(row.line)
                yield Problem(file, row.line, "modality", message)
    for row in tables.findings.having("modality", "quote"):
        # Beside a modality that is coded wrong, a summary is compared with nothing.
        if row.line not in miscoded:
            yield from _summary_problems(file, row)


def _summary_problems(file: str, row: Row[Finding]) -> Iterator[Problem]:
    for language in SUMMARIES:
        column = f"summary_{language}"
        if column in row.record.model_fields_set:
            for message in _summary_messages(row.record, column, language):
                yield Problem(file, row.line, column, message)


def _modality_messages(finding: Finding, language: str) -> Iterator[str]:
    quote = finding.quote
    reported, at_risk = is_reported(quote, language), is_at_risk(quote, language)
    if finding.modality is Modality.ASSERTED and (reported or at_risk):
        cure = Modality.AT_RISK if at_risk else Modality.REPORTED
        found = hedges(quote, language)[0]
        yield f"asserted, but the quote says {found!r}: {cure}"
    if finding.modality is Modality.AT_RISK and quote and not at_risk:
        cure = Modality.REPORTED if reported else Modality.ASSERTED
        yield f"at-risk, but no word of risk: {cure}"


def _summary_messages(finding: Finding, column: str, language: str) -> Iterator[str]:
    """Say where a summary is more or less firm than the statement's modality."""
    summary: str = getattr(finding, column)
    reported, at_risk = is_reported(summary, language), is_at_risk(summary, language)
    match finding.modality:
        case Modality.ASSERTED if reported or at_risk:
            found = hedges(summary, language)[0]
            yield f"adds a hedge, {found!r}, to what the source asserts"
        case Modality.REPORTED if not reported:
            yield "drops the hedge: say that it is reported, and by whom"
        case Modality.AT_RISK if not at_risk:
            yield "drops the hedge: the source speaks of a risk"
        case Modality.AT_RISK if finding.quote:
            yield from _risk_messages(finding, reported)


def _risk_messages(finding: Finding, reported: bool) -> Iterator[str]:
    said = any(is_reported(finding.quote, language) for language in LANGUAGES)
    if reported and not said:
        yield "adds a hedge: the quote reports the risk on nobody's word"
    if said and not reported:
        yield "drops a hedge: the quote says that the risk is reported"


NAME_WORDS = 3
"""Words that a quote may have and be the same in both languages, such as a name."""


def _quote_translation(table: Table[Finding], row: Row[Finding]) -> Iterator[Problem]:
    quote, translation = row.record.quote, row.record.quote_es
    message = ""
    if quote and not translation.strip():
        message = "empty; write our working translation of the quote"
    elif translation and not quote:
        message = "a translation of no quote; leave it empty"
    elif quote and bare(quote) == bare(translation) and len(quote.split()) > NAME_WORDS:
        message = "not translated: equal to quote"
    if message:
        yield Problem(table.file, row.line, "quote_es", message)


def _untranslated(table: Table[Any], pair: str) -> Iterator[Problem]:
    for row in table.having(f"{pair}_en", f"{pair}_es"):
        english, spanish = (getattr(row.record, f"{pair}_{code}") for code in SUMMARIES)
        if bool(english.strip()) != bool(spanish.strip()):
            empty, other = ("en", "es") if spanish.strip() else ("es", "en")
            message = f"empty, though {pair}_{other} is not: a missing translation"
            yield Problem(table.file, row.line, f"{pair}_{empty}", message)
        elif _is_copy(english, spanish):
            message = f"not translated: equal to {pair}_en"
            yield Problem(table.file, row.line, f"{pair}_es", message)


QUOTATION = re.compile(r"“[^”]*”|«[^»]*»")


def _is_copy(english: str, spanish: str) -> bool:
    """Whether a translation is its original, but for spaces, capitals and punctuation.

    Words in quotation marks are the source's own and may be the same in both.
    """
    if english == spanish:
        return bool(english.strip())
    ours = bare(QUOTATION.sub("", english))
    return bool(ours) and bare(english) == bare(spanish)
