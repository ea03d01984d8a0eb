"""The source's text with every quote marked in place."""

from collections.abc import Iterator
from itertools import groupby
from typing import TypedDict

from dashboard.views.documents import listed
from dashboard.views.hues import HEX, hue
from dashboard.words.language import CODES, Language
from geodata.coverage import SentenceCoverage, span
from geodata.dataset import Dataset
from geodata.hedges import hedge_spans
from geodata.records import WHOLE_COUNTRY, Finding
from geodata.shown import Shown


class MarkedRun(TypedDict):
    """Characters that the same quotes cover."""

    text: str
    quotes: list[str]
    """Ids of the findings, the shortest quote first."""
    starts: list[str]
    """Ids of the findings whose quote begins here."""
    hedge: bool


class MarkedSentence(TypedDict):
    """One sentence."""

    number: int
    boilerplate: bool
    note: str
    runs: list[MarkedRun]


class Quote(TypedDict):
    """How a finding's quote looks."""

    id: str
    hue: str
    letter: str
    label: str
    """What is said of the quote, and the quote, for the pointer."""
    name: str
    """What is said of it alone: the quote stands behind its handle, in its own language."""
    selected: bool
    highlighted: bool
    dimmed: bool


class Text(TypedDict):
    """A text that can be read."""

    source: str
    label: str
    chosen: bool


def read_source(dataset: Dataset, asked: str, statement: str) -> str:
    """Return the source whose text is read: a statement's own, the one asked for, or the first."""
    own = dataset.findings[statement].source if statement in dataset.findings else ""
    return next(key for key in (own, asked, *dataset.texts) if key in dataset.texts)


def texts(dataset: Dataset, source: str, language: Language) -> list[Text]:
    """Name the texts that are in ``seeds/``, where there are several to choose from."""
    named = [
        Text(source=key, label=listed(dataset.sources[key], language), chosen=key == source)
        for key in dataset.texts
    ]
    return named if len(named) > 1 else []


def reader(
    dataset: Dataset, shown: Shown, statement: str, mark: str, language: Language, source: str = ""
) -> dict[str, object]:
    """Build the text of a source that is in ``seeds/``; filters dim, never remove."""
    key = read_source(dataset, source, statement)
    covered = dataset.coverage(key)
    at_mark = dataset.quoted.at(mark)
    quotes = {
        finding.finding: Quote(
            id=finding.finding,
            hue=HEX[hue(finding)],
            letter=language.term("letter", finding.exploitation[0]),
            label=quote_label(finding, language),
            name=handle_name(finding, language),
            selected=finding.finding == statement,
            highlighted=finding in at_mark,
            dimmed=finding not in shown.findings,
        )
        for sentence in covered
        for finding in sentence.findings
    }
    document = dataset.sources[key].language
    sentences = [_sentence(each, document, language) for each in covered]
    return {
        "language": document,
        "sentences": sentences,
        "quotes": quotes,
        "texts": texts(dataset, key, language),
        "choose": language.say("read-choose"),
    }


def quote_label(finding: Finding, language: Language) -> str:
    """Return a quote in words, for the pointer."""
    return language.say(
        "quote-label",
        exploitation=language.terms("exploitation", finding.exploitation),
        modality=language.term("modality", finding.modality),
        quote=finding.quote,
    )


def handle_name(finding: Finding, language: Language) -> str:
    """Return what is said of a quote, for the screen reader, which reads the quote after it."""
    kinds = language.terms("exploitation", finding.exploitation)
    return f"{kinds}, {language.term('modality', finding.modality)}"


def _sentence(
    covered: SentenceCoverage, document: str, language: Language
) -> MarkedSentence:
    return MarkedSentence(
        number=covered.sentence.number,
        boilerplate=covered.boilerplate,
        note=language.say("read-boilerplate") if covered.boilerplate else "",
        runs=list(marked_runs(covered.sentence.text, covered.findings, document)),
    )


def marked_runs(
    text: str, findings: tuple[Finding, ...], document: str
) -> Iterator[MarkedRun]:
    """Cut a sentence of a document's language wherever a quote or hedge begins or ends."""
    spans = {f.finding: span(text, f.quote) for f in sorted(findings, key=lambda f: len(f.quote))}
    hedged = {place for reach in hedge_spans(text, document) for place in range(*reach)}

    def alike(place: int) -> tuple[tuple[str, ...], bool]:
        return tuple(key for key, reach in spans.items() if place in reach), place in hedged

    for (over, hedge), places in groupby(range(len(text)), key=alike):
        first, *rest = places
        yield MarkedRun(
            text=text[first : first + 1 + len(rest)],
            quotes=list(over),
            starts=[key for key in over if spans[key].start == first],
            hedge=hedge,
        )


def coverage_line(dataset: Dataset, language: Language, source: str = "") -> str:
    """Return how much of a text the statements cover, and how many of them have a place."""
    key = read_source(dataset, source, "")
    said = [sentence for sentence in dataset.coverage(key) if not sentence.boilerplate]
    findings = [finding for sentence in said for finding in sentence.findings]
    located = sum(_is_finer(dataset, finding) for finding in findings)
    countrywide = sum(dataset.everything.countrywide.has(f.finding) for f in findings)
    return language.say(
        "read-coverage",
        covered=sum(sentence.is_covered for sentence in said),
        sentences=len(said),
        statements=len(findings),
        located=located,
        abroad=len(findings) - countrywide - located,
    )


def original_line(dataset: Dataset, source: str, language: Language) -> str:
    """Say in which language a text stands, where the reader's is another; else nothing."""
    document = dataset.sources[source].language
    known = document in CODES and document != language.code
    return language.say(f"read-original-{document}") if known else ""


def _is_finer(dataset: Dataset, finding: Finding) -> bool:
    places = [dataset.places[tie.place] for tie in dataset.locations[finding.finding]]
    return any(place.country == "PE" and place.place != WHOLE_COUNTRY for place in places)
