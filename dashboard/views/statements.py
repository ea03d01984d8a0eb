"""Statements as cards: words, hedge, places and source."""

from dataclasses import dataclass
from itertools import groupby
from typing import TypedDict

from dashboard.views.hues import HEX, hue
from dashboard.words.language import Language
from geodata.coverage import span
from geodata.dataset import Dataset
from geodata.hedges import hedge_spans
from geodata.records import Finding, Location


class Run(TypedDict):
    """Characters of a sentence that are alike."""

    text: str
    quoted: bool
    hedge: bool


class Evidence(TypedDict):
    """The second source of a curated location."""

    title: str
    url: str


class CardPlace(TypedDict):
    """A place with how it is known."""

    words: str
    basis: str
    evidence: Evidence | None


class Card(TypedDict):
    """One statement."""

    id: str
    hue: str
    letter: str
    exploitation: str
    modality: str
    line: str
    quote_language: str
    runs: list[Run]
    summary: str
    facts: list[dict[str, str]]
    places: list[CardPlace]
    source: str
    links: list[dict[str, str]]
    selected: bool


@dataclass(frozen=True)
class Cards:
    """What the panel of statements shows beyond the cards."""

    title: str
    findings: tuple[Finding, ...]
    limit: int
    selected: str = ""
    clear: bool = False
    hint: str = ""
    links: tuple[str, ...] = ("read",)


def mark_title(dataset: Dataset, mark: str, words: Language) -> str:
    """Return the name of a place, or of an arrow's two ends."""
    ends = mark.split("~")[:2]
    return " → ".join(words.place(dataset.places[place]) for place in ends)


def statement_cards(dataset: Dataset, cards: Cards, language: Language) -> dict[str, object]:
    """Build the panel; at most ``cards.limit`` statements, then a button for the rest."""
    first = cards.findings[: cards.limit]
    rest = len(cards.findings) - len(first)
    return {
        "language": language.code,
        "title": cards.title,
        "count": language.say("statement-count", count=len(cards.findings)),
        "hint": cards.hint,
        "clear": language.say("statements-clear") if cards.clear else "",
        "more": language.say("statements-more", count=rest) if rest else "",
        "words": {"evidence": language.say("statement-evidence")},
        "cards": [_card(dataset, finding, cards, language) for finding in first],
    }


def _card(dataset: Dataset, finding: Finding, cards: Cards, language: Language) -> Card:
    first = finding.exploitation[0]
    source = dataset.sources[finding.source]
    return Card(
        id=finding.finding,
        hue=HEX[hue(finding)],
        letter=language.term("letter", first),
        exploitation=language.terms("exploitation", finding.exploitation),
        modality=language.term("modality", finding.modality),
        line=finding.modality,
        quote_language="en",
        runs=runs(dataset.sentence(finding), finding.quote),
        summary=language.summary(finding),
        facts=_facts(finding, language),
        places=[_place(dataset, tie, language) for tie in dataset.locations[finding.finding]],
        source=language.say("statement-source", title=source.title, sentence=finding.sentence),
        links=[{"act": act, "label": language.say(f"statement-{act}")} for act in cards.links],
        selected=finding.finding == cards.selected,
    )


def runs(sentence: str, quote: str) -> list[Run]:
    """Cut a sentence where the quote or a hedging word begins or ends."""
    quoted = span(sentence, quote)
    hedged = {place for reach in hedge_spans(sentence) for place in range(*reach)}
    alike = groupby(range(len(sentence)), key=lambda place: (place in quoted, place in hedged))
    return [
        Run(text="".join(sentence[place] for place in places), quoted=inside, hedge=hedge)
        for (inside, hedge), places in alike
    ]


def _facts(finding: Finding, language: Language) -> list[dict[str, str]]:
    columns = {
        "statement-sectors": ("sector", finding.sectors),
        "statement-groups": ("group", finding.victim_groups),
        "statement-means": ("means", finding.means),
        "statement-actors": ("actor", finding.actors),
    }
    return [
        {"key": language.say(key), "words": language.terms(column, terms)}
        for key, (column, terms) in columns.items()
        if key in ("statement-sectors", "statement-groups") or terms[0] != "not-stated"
    ]


def _place(dataset: Dataset, tie: Location, language: Language) -> CardPlace:
    name = language.place(dataset.places[tie.place])
    return CardPlace(
        words=language.say(
            "statement-place", name=name, basis=language.term("basis", tie.basis)
        ),
        basis=tie.basis,
        evidence=_evidence(dataset, tie.evidence, language) if tie.evidence else None,
    )


def _evidence(dataset: Dataset, key: str, language: Language) -> Evidence:
    source = dataset.sources[key]
    year = str(source.year) if source.year else language.say("statement-undated")
    return Evidence(title=f"{source.publisher}, {source.title} ({year})", url=source.url)
