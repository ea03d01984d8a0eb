"""Finding statements by words, in whichever language they are typed."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from geodata.bits import bits, members, union
from geodata.index import Index, gathered
from geodata.records import Finding, Place, Source
from geodata.selection import Facet
from geodata.wording import LANGUAGES, evened, form, forms, words

LABELLED = ("exploitation", "sectors", "victim_groups", "means", "actors")
"""Columns of findings whose terms are found by their labels too: what a statement is about."""

NOT_STATED = "not-stated"
"""The term of every column for what a statement does not say: its label finds nothing."""

PASSED_OVER = frozenset(
    "a an and at by for from in of on or the to with"
    " al con de del e el en la las lo los o para por un una y".split()
)
"""Words that tell no statement from another, unless they stand in a phrase."""

ASKED = re.compile(r'"([^"]*)"|([^\s"]+)')
"""A phrase in quotation marks, or what stands between spaces."""

JOINED = re.compile(r"[^\W_](?:[^\W_]|[-'](?=[^\W_]))*")
"""A word with those that hyphens join to it."""


@dataclass(frozen=True)
class Label:
    """A term's words in one language of the interface."""

    language: str
    """ISO 639-1 code."""
    column: str
    """The column of findings that holds the term; one of ``LABELLED``."""
    term: str
    words: str


Phrase = tuple[str, ...]
"""Words that must follow each other; mostly one."""


class Search:
    """The words of every statement, of its terms and of its places.

    A search finds the statements that hold all of its words, each in its plain forms (see
    ``wording.form``) and in either language: in the quote, its working translation, the summaries,
    the labels of the statement's terms or the names of its places. The sentence around a quote
    belongs to other statements too and is not searched. Words in quotation marks, and words that
    a hyphen joins, must follow each other.
    """

    def __init__(
        self,
        index: Index,
        places: Mapping[str, Place],
        sources: Mapping[str, Source],
        labels: Iterable[Label] = (),
    ) -> None:
        self._everything = index.everything
        names = [*_place_names(index, places), *_term_names(index, labels)]
        self._written = [
            _Written(language, list(_texts(index, sources, language)), names)
            for language in LANGUAGES
        ]

    def find(self, text: str) -> int:
        """Return the findings that a text asks for, as bits: all where it holds no word."""
        left = self._everything
        for phrase in asked(text):
            left &= union(written.holding(phrase, left) for written in self._written)
            if not left:
                break
        return left


def asked(text: str) -> list[Phrase]:
    """Return what a text asks for: words, and phrases of several."""
    quoted = ASKED.findall(evened(text))
    phrases = dict.fromkeys(
        tuple(words(part))
        for phrase, rest in quoted
        for part in ([phrase] if phrase else JOINED.findall(rest))
    )
    found = [phrase for phrase in phrases if phrase]
    telling = [phrase for phrase in found if len(phrase) > 1 or phrase[0] not in PASSED_OVER]
    return telling or found


@dataclass(frozen=True)
class _Name:
    """Words that several findings share: a term's label or a place's name."""

    language: str
    words: str
    held: int


class _Written:
    """The words of one language."""

    def __init__(self, language: str, texts: list[list[str]], names: Iterable[_Name]) -> None:
        self._language = language
        self._texts = ["\n".join(self._formed(text) for text in own) for own in texts]
        own = [name for name in names if name.language == language]
        self._names = [(self._formed(name.words), name.held) for name in own]
        holding = ((word, n) for n, text in enumerate(self._texts) for word in set(text.split()))
        self._held = gathered(holding, len(texts))
        for text, held in self._names:
            for word in set(text.split()):
                self._held[word] = self._held.get(word, 0) | held

    def holding(self, phrase: Phrase, among: int) -> int:
        """Return which of some findings hold a phrase."""
        wanted = [form(word, self._language) for word in phrase]
        held = among
        for each in wanted:
            held &= self._held.get(each, 0)
        return held & self._following(wanted, held) if len(wanted) > 1 and held else held

    def _following(self, phrase: list[str], among: int) -> int:
        wanted = f" {' '.join(phrase)} "
        named = union(held for text, held in self._names if wanted in text)
        written = (n for n in members(among & ~named) if wanted in self._texts[n])
        return named | bits(written, len(self._texts))

    def _formed(self, text: str) -> str:
        return f" {' '.join(forms(text, self._language))} "


def _texts(index: Index, sources: Mapping[str, Source], language: str) -> Iterator[list[str]]:
    for finding in index.numbered.findings:
        written = sources[finding.source].language
        own = written == language or written not in LANGUAGES
        texts = [finding.summary_es, finding.quote_es] if language == "es" else [finding.summary_en]
        yield [*texts, finding.quote] if own else texts


def _place_names(index: Index, places: Mapping[str, Place]) -> Iterator[_Name]:
    for key, held in index.terms[Facet.PLACE].items():
        yield _Name("en", places[key].name_en, held)
        yield _Name("es", places[key].name_es, held)


def _term_names(index: Index, labels: Iterable[Label]) -> Iterator[_Name]:
    size = len(index.numbered.findings)
    held = gathered(_terms(index.numbered.findings), size)
    for label in labels:
        if label.term != NOT_STATED:
            # What stands in parentheses is about the term, not about what it names.
            words = label.words.partition(" (")[0]
            yield _Name(label.language, words, held.get((label.column, label.term), 0))


def _terms(findings: Iterable[Finding]) -> Iterator[tuple[tuple[str, str], int]]:
    for number, finding in enumerate(findings):
        for column in LABELLED:
            for term in getattr(finding, column):
                yield (column, str(term)), number
