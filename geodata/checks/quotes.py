"""Quotes: each is its sentence's, character for character, and every sentence has one."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from geodata.checks.boilerplate import boilerplate_problems, skipped
from geodata.checks.texts import Texts, texts
from geodata.coverage import SentenceCoverage, coverage
from geodata.damage import damages
from geodata.lookalikes import Folded, difference, folded, nearest
from geodata.reading import Problem, Tables
from geodata.records import Finding
from geodata.seeds import Sentence
from geodata.spelling import shown


def quote_problems(tables: Tables) -> Iterator[Problem]:
    """Every quote that its source does not have, and every sentence that no record covers."""
    known = texts(tables)
    yield from _misquotations(tables, known)
    yield from boilerplate_problems(tables, known)
    yield from _uncovered(tables, known)


class Source:
    """A source's sentences, folded once they are needed."""

    def __init__(self, sentences: tuple[Sentence, ...]) -> None:
        self.sentences = sentences

    @cached_property
    def folded(self) -> tuple[Folded, ...]:
        """The sentences as they look."""
        return tuple(folded(sentence.text) for sentence in self.sentences)


def _misquotations(tables: Tables, known: Texts) -> Iterator[Problem]:
    rows = tables.sources.having("source", "file")
    without_text = {row.record.source for row in rows if not row.record.file}
    sources = {key: Source(sentences) for key, sentences in known.items()}
    for row in tables.findings.having("source", "sentence", "quote"):
        said, source = row.record, sources.get(row.record.source)
        if said.source in without_text:
            found = _quoted_from_nothing(said)
        else:
            found = _misplaced(said, source) if source else None
        if found:
            yield Problem(tables.findings.file, row.line, *found)


def _quoted_from_nothing(finding: Finding) -> tuple[str, str] | None:
    """Say what a statement of a source without a text cannot have."""
    if finding.quote:
        return "quote", "the source has no file in seeds/; leave the quote empty"
    if finding.sentence:
        return "sentence", "the source has no file in seeds/; leave the number empty"
    return None


def _misplaced(finding: Finding, source: Source) -> tuple[str, str] | None:
    count = len(source.sentences)
    if not finding.sentence:
        return "sentence", "empty, though the source's text is in seeds/; write its number"
    if finding.sentence > count:
        return "sentence", f"the source has {count} sentences, none numbered {finding.sentence}"
    message = _misquoted(finding, source, finding.sentence)
    return ("quote", message) if message else None


def _misquoted(finding: Finding, source: Source, number: int) -> str:
    if not finding.quote:
        return "empty, though the source's text is in seeds/"
    times = source.sentences[number - 1].text.count(finding.quote)
    if times > 1:
        return f"stands {times} times in sentence {number}; quote more words"
    return "" if times else _elsewhere(finding, source, number)


def _elsewhere(finding: Finding, source: Source, number: int) -> str:
    found = [str(s.number) for s in source.sentences if finding.quote in s.text]
    if found:
        return f"not in sentence {number} but in sentence {', '.join(found)}"
    told = f"{shown(finding.quote)} is not in the source, character for character"
    return f"{told}; {_cure(finding, source, number)}"


def _cure(finding: Finding, source: Source, number: int) -> str:
    """Say which sign is wrong, and show the words as the source has them."""
    own = source.sentences[number - 1].text
    right = _look_alike(finding.quote, number, source)
    if right and right == finding.quote.replace("'", "’"):
        return f"the source has curly apostrophes (’): write {shown(right)}"
    if right:
        return f"it {difference(finding.quote, right)}: write {shown(right)}"
    found, meant = damages("summary_en", finding.quote)
    if found and meant and meant in own:
        return found[0].message
    near = nearest(finding.quote, own)
    return f"copy it from the source: did you mean {shown(near)}?" if near else "copy it from there"


def _look_alike(quote: str, number: int, source: Source) -> str:
    looks = folded(quote).looks.strip()
    own = source.folded[number - 1]
    return next((right for text in (own, *source.folded) if (right := text.find(looks))), "")


def _uncovered(tables: Tables, known: Texts) -> Iterator[Problem]:
    if not tables.findings.is_known("source", "sentence"):
        return
    if not tables.boilerplate.is_known("source", "quote"):
        return
    rows = tables.findings.having("source", "sentence")
    said = {(row.record.source, row.record.sentence) for row in rows}
    passed = skipped(tables, known)
    for row in tables.sources.having("source", "file"):
        for sentence in known.get(row.record.source, ()):
            named = (row.record.source, sentence.number)
            if named not in said and named not in passed:
                yield Problem(tables.sources.file, row.line, "file", _not_covered(sentence))


def covered_sentences(tables: Tables) -> Iterator[SentenceCoverage]:
    """Every sentence of every source whose text is in ``seeds/``, with its findings."""
    quoted: dict[str, list[Finding]] = defaultdict(list)
    lines: dict[str, list[str]] = defaultdict(list)
    for row in tables.findings.rows:
        quoted[row.record.source].append(row.record)
    for skip in tables.boilerplate.rows:
        lines[skip.record.source].append(skip.record.quote)
    for key, sentences in texts(tables).items():
        yield from coverage(sentences, quoted[key], lines[key])


def _not_covered(sentence: Sentence) -> str:
    return (
        f"no finding covers sentence {sentence.number}, {sentence.text[:50]!r}; "
        "add one to findings.csv or list the sentence in boilerplate.csv"
    )
