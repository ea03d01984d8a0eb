"""Quotes: each is its sentence's, character for character, and every sentence has one."""

from collections import defaultdict
from collections.abc import Iterator

from geodata.checks.texts import Texts, texts
from geodata.coverage import SentenceCoverage, coverage
from geodata.reading import Problem, Row, Tables
from geodata.records import Finding, Source
from geodata.seeds import Sentence


def quote_problems(tables: Tables) -> Iterator[Problem]:
    """Every quote that its source does not have, and every sentence that no record covers."""
    known = texts(tables)
    yield from _misquotations(tables, known)
    yield from _coverage_problems(tables, known)


def _misquotations(tables: Tables, known: Texts) -> Iterator[Problem]:
    without_text = {row.record.source for row in tables.sources.rows if not row.record.file}
    for row in tables.findings.rows:
        said, sentences = row.record, known.get(row.record.source)
        column, message = "quote", ""
        if said.source in without_text and said.quote:
            message = "the source has no file in seeds/; leave the quote empty"
        elif sentences is not None and said.sentence > len(sentences):
            column = "sentence"
            message = f"the source has {len(sentences)} sentences, none numbered {said.sentence}"
        elif sentences is not None:
            message = _misquoted(said, sentences)
        if message:
            yield Problem(tables.findings.file, row.line, column, message)


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


def _coverage_problems(tables: Tables, known: Texts) -> Iterator[Problem]:
    if tables.findings.problems or tables.boilerplate.problems:
        return
    for row, covered in _covered(tables, known):
        if not covered.is_covered:
            message = _not_covered(covered.sentence)
            yield Problem(tables.sources.file, row.line, "file", message)


def covered_sentences(tables: Tables) -> Iterator[SentenceCoverage]:
    """Every sentence of every source whose text is in ``seeds/``, with its findings."""
    return (covered for _, covered in _covered(tables, texts(tables)))


def _covered(tables: Tables, known: Texts) -> Iterator[tuple[Row[Source], SentenceCoverage]]:
    quoted, skipped = _by_source(tables)
    for row in tables.sources.rows:
        key = row.record.source
        for covered in coverage(known.get(key, ()), quoted[key], skipped[key]):
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
