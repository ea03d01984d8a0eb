"""Which characters of a source's sentences its quotes cover."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from geodata.records import Finding
from geodata.seeds import Sentence


@dataclass(frozen=True)
class SentenceCoverage:
    """One sentence with the findings that quote it."""

    sentence: Sentence
    findings: tuple[Finding, ...]
    boilerplate: bool

    @property
    def is_covered(self) -> bool:
        """Whether a finding quotes the sentence, or it is listed as boilerplate."""
        return self.boilerplate or bool(self.findings)

    @property
    def uncovered(self) -> tuple[str, ...]:
        """Runs of characters, in order, that no quote covers."""
        text = self.sentence.text
        quoted = set().union(*(span(text, finding.quote) for finding in self.findings))
        return () if self.boilerplate else tuple(_runs(text, quoted))


def _runs(text: str, quoted: set[int]) -> Iterator[str]:
    for is_quoted, places in groupby(range(len(text)), key=quoted.__contains__):
        run = "".join(text[place] for place in places)
        if not is_quoted and run.strip():
            yield run


def span(text: str, quote: str) -> range:
    """Positions of a quote's characters in a sentence that holds it; empty where it does not."""
    start = text.find(quote)
    return range(start, start + len(quote)) if quote and start >= 0 else range(0)


def coverage(
    sentences: Iterable[Sentence], findings: Iterable[Finding], boilerplate: Iterable[str]
) -> tuple[SentenceCoverage, ...]:
    """Pair each sentence of one source with its findings."""
    said: dict[int, list[Finding]] = defaultdict(list)
    for finding in findings:
        if finding.sentence is not None:
            said[finding.sentence].append(finding)
    skipped = frozenset(boilerplate)
    return tuple(
        SentenceCoverage(sentence, tuple(said[sentence.number]), sentence.text in skipped)
        for sentence in sentences
    )
