"""What the tables must hold together, beyond what each row shows by itself."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from typing import Any

from geodata.coverage import SentenceCoverage, coverage
from geodata.hedges import AT_RISK, REPORTED, hedges
from geodata.place_checks import place_problems
from geodata.reading import ROOT, Problem, R, Row, Table, Tables
from geodata.records import Finding, Location, Source
from geodata.seeds import Sentence, sentences
from geodata.spelling import suggestion
from geodata.vocabulary import Basis, Grade, Modality

Problems = Iterator[Problem]


def problems(tables: Tables) -> list[Problem]:
    """Every problem of the tables, sorted by file, line and column."""
    texts = dict(_texts(tables))
    found = [
        *tables.problems,
        *_unreadable(tables),
        *_repeated(tables),
        *_unknown_keys(tables),
        *_quote_problems(tables, texts),
        *_modality_problems(tables.findings),
        *_translation_problems(tables),
        *_coverage_problems(tables, texts),
        *_location_problems(tables),
        *place_problems(tables.places),
    ]
    return sorted(set(found))


def _at(table: Table[R], row: Row[R], column: str, message: str) -> Problem:
    return Problem(table.file, row.line, column, message)


def _texts(tables: Tables) -> Iterator[tuple[str, tuple[Sentence, ...]]]:
    for row in tables.sources.rows:
        text = _text(row.record)
        if not isinstance(text, str):
            yield row.record.source, text


def _text(source: Source) -> tuple[Sentence, ...] | str:
    """Return the sentences of a source's file, or why there are none."""
    if not source.file:
        return ""
    try:
        return sentences(ROOT / source.file)
    except UnicodeDecodeError as error:
        return f"{source.file!r} is not UTF-8: {error.reason}; save it as UTF-8"
    except (OSError, ValueError):
        return f"no file {source.file!r} in the project"


def _unreadable(tables: Tables) -> Problems:
    for row in tables.sources.rows:
        text = _text(row.record)
        if isinstance(text, str) and text:
            yield _at(tables.sources, row, "file", text)


def _repeated(tables: Tables) -> Problems:
    yield from _twice(tables.sources, "source", lambda source: source.source)
    yield from _twice(tables.findings, "finding", lambda finding: finding.finding)
    yield from _twice(tables.places, "place", lambda place: place.place)
    yield from _twice(
        tables.locations, "finding", lambda tie: f"{tie.finding}, {tie.place}, {tie.role}"
    )


def _twice(table: Table[R], column: str, key: Callable[[R], str]) -> Problems:
    first: dict[str, int] = {}
    for row in table.rows:
        line = first.setdefault(key(row.record), row.line)
        if line != row.line:
            yield _at(table, row, column, f"{key(row.record)!r} stands already on line {line}")


def _unknown_keys(tables: Tables) -> Problems:
    yield from _unknown(tables.findings, "source", tables.sources)
    yield from _unknown(tables.boilerplate, "source", tables.sources)
    yield from _unknown(tables.locations, "finding", tables.findings)
    yield from _unknown(tables.locations, "place", tables.places)
    yield from _unknown(tables.locations, "evidence", tables.sources)


def _unknown(table: Table[R], column: str, named: Table[Any]) -> Problems:
    for row in table.rows:
        key = getattr(row.record, column)
        if key is not None and key not in named.keys and named.is_whole:
            yield _at(table, row, column, f"unknown key {key!r}{suggestion(key, named.keys)}")


def _quote_problems(tables: Tables, texts: dict[str, tuple[Sentence, ...]]) -> Problems:
    without_text = {row.record.source for row in tables.sources.rows if not row.record.file}
    for row in tables.findings.rows:
        said, known = row.record, texts.get(row.record.source)
        if said.source in without_text and said.quote:
            message = "the source has no file in seeds/; leave the quote empty"
            yield _at(tables.findings, row, "quote", message)
        elif known is not None and said.sentence > len(known):
            message = f"the source has {len(known)} sentences, none numbered {said.sentence}"
            yield _at(tables.findings, row, "sentence", message)
        elif known is not None and (message := _misquoted(said, known)):
            yield _at(tables.findings, row, "quote", message)


def _misquoted(finding: Finding, known: tuple[Sentence, ...]) -> str:
    if not finding.quote:
        return "empty, though the source's text is in seeds/"
    times = known[finding.sentence - 1].text.count(finding.quote)
    if times > 1:
        return f"stands {times} times in sentence {finding.sentence}; quote more words"
    return "" if times else _elsewhere(finding, known)


def _elsewhere(finding: Finding, known: tuple[Sentence, ...]) -> str:
    found = [str(sentence.number) for sentence in known if finding.quote in sentence.text]
    if found:
        return f"not in sentence {finding.sentence} but in sentence {', '.join(found)}"
    straight = [s for s in known if finding.quote in s.text.replace("’", "'")]
    cure = "; the source has curly apostrophes (’)" if straight else "; copy it from the source"
    return f"{finding.quote!r} is not in the source, character for character{cure}"


def _modality_problems(findings: Table[Finding]) -> Problems:
    for row in findings.rows:
        found = hedges(row.record.quote)
        if row.record.modality is Modality.ASSERTED and found:
            cure = Modality.AT_RISK if AT_RISK.search(row.record.quote) else Modality.REPORTED
            yield _at(
                findings, row, "modality", f"asserted, but the quote says {found[0]!r}: {cure}"
            )
        if row.record.modality is Modality.AT_RISK and not AT_RISK.search(row.record.quote):
            cure = Modality.REPORTED if REPORTED.search(row.record.quote) else Modality.ASSERTED
            if row.record.quote:
                yield _at(findings, row, "modality", f"at-risk, but no word of risk: {cure}")


def _translation_problems(tables: Tables) -> Problems:
    for row in tables.findings.rows:
        if row.record.summary_en == row.record.summary_es:
            yield _at(tables.findings, row, "summary_es", "not translated: equal to summary_en")


def _coverage_problems(tables: Tables, texts: dict[str, tuple[Sentence, ...]]) -> Problems:
    if tables.findings.problems or tables.boilerplate.problems:
        return
    for row, covered in _covered(tables, texts):
        if not covered.is_covered:
            yield _at(tables.sources, row, "file", _not_covered(covered.sentence))


def covered_sentences(tables: Tables) -> Iterator[SentenceCoverage]:
    """Every sentence of every source whose text is in ``seeds/``, with its findings."""
    return (covered for _, covered in _covered(tables, dict(_texts(tables))))


def _covered(
    tables: Tables, texts: dict[str, tuple[Sentence, ...]]
) -> Iterator[tuple[Row[Source], SentenceCoverage]]:
    quoted, skipped = _by_source(tables)
    for row in tables.sources.rows:
        key = row.record.source
        for covered in coverage(texts.get(key, ()), quoted[key], skipped[key]):
            yield row, covered


def _by_source(tables: Tables) -> tuple[dict[str, list[Finding]], dict[str, list[str]]]:
    quoted: dict[str, list[Finding]] = defaultdict(list)
    skipped: dict[str, list[str]] = defaultdict(list)
    for row in tables.findings.rows:
        quoted[row.record.source].append(row.record)
    for skip in tables.boilerplate.rows:
        skipped[skip.record.source].append(skip.record.quote)
    return quoted, skipped


def _not_covered(sentence: Sentence) -> str:
    return (
        f"no finding covers sentence {sentence.number}, {sentence.text[:50]!r}; "
        "add one to findings.csv or list the sentence in boilerplate.csv"
    )


def _location_problems(tables: Tables) -> Problems:
    yield from _unlocated(tables)
    sources = {row.record.source: row.record for row in tables.sources.rows}
    said_by = {row.record.finding: row.record.source for row in tables.findings.rows}
    for row in tables.locations.rows:
        message = _evidence_message(row.record, sources, said_by)
        if message:
            yield _at(tables.locations, row, "evidence", message)


def _unlocated(tables: Tables) -> Problems:
    sound = tables.locations.rows
    ties = Counter(tables.locations.keys)
    ties.subtract(row.record.finding for row in sound if row.record.basis is Basis.CURATED)
    for row in tables.findings.rows:
        if ties[row.record.finding] < 1 and tables.locations.is_whole:
            message = "no location that its sentence gives; tie it to 'peru' at least"
            yield _at(tables.findings, row, "finding", message)


def _evidence_message(
    tie: Location, sources: dict[str, Source], said_by: dict[str, str]
) -> str:
    if tie.basis is not Basis.CURATED:
        return f"only a curated location has evidence; this is {tie.basis}" if tie.evidence else ""
    if tie.evidence is None:
        return "empty; a curated location names a second source of grade A to C"
    if tie.evidence == said_by.get(tie.finding):
        return f"{tie.evidence!r} is the finding's own source; name a second one"
    source = sources.get(tie.evidence)
    if source and source.grade is Grade.D:
        return f"{tie.evidence!r} has grade D; a curated location needs A to C"
    return ""
