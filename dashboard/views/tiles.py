"""Two sets of tiles: the indicators of forced labor, and who enables trafficking."""

from collections.abc import Sequence
from typing import TypedDict

from dashboard.words.language import Language
from geodata.findings import Findings
from geodata.records import Finding
from geodata.selection import Facet
from geodata.shown import Shown
from geodata.vocabulary import Actor, Exploitation, Means


class TileLine(TypedDict):
    """A line of a tile; with ``statement`` it can be chosen."""

    text: str
    statement: str
    quoted: bool
    tag: str
    tag_kind: str
    dimmed: bool


class Tile(TypedDict):
    """One tile."""

    lead: str
    lit: bool
    lines: list[TileLine]


INDICATORS = tuple(term for term in Means if term is not Means.NOT_STATED)
"""The 11 indicators, in the order in which the International Labour Organization lists them."""


def indicators(findings: Sequence[Finding], shown: Shown, language: Language) -> list[Tile]:
    """Build a tile per indicator: lit with the quoted words, else "not mentioned"."""
    index = shown.index
    held = index.numbered.held(findings)
    saying = {term: index.findings(held & index.terms[Facet.MEANS][term]) for term in INDICATORS}
    return [_indicator(term, said, shown, language) for term, said in saying.items()]


def _indicator(
    term: Means, said: Findings, shown: Shown, language: Language
) -> Tile:
    lines = [
        _line(finding, language.say("quoted", quote=finding.quote), shown, quoted=True)
        for finding in said
    ]
    if term is Means.PHYSICAL_VIOLENCE and lines and not _says_sexual(said):
        lines.append(_silent(language.say("indicator-physical-only")))
    return Tile(
        lead=language.term("means", term),
        lit=bool(lines),
        lines=lines or [_silent(language.say("indicator-silent"))],
    )


def _says_sexual(said: Findings) -> bool:
    """Whether a quote of the indicator of physical and sexual violence speaks of the latter."""
    return any("sexual" in finding.quote.lower() for finding in said)


def enablers(findings: Sequence[Finding], shown: Shown, language: Language) -> list[Tile]:
    """Build a tile per actor with the statements of complicity that name it first."""
    index = shown.index
    complicit = index.terms[Facet.EXPLOITATION][Exploitation.COMPLICITY]
    enabling = index.findings(index.numbered.held(findings) & complicit)
    return [
        Tile(
            lead=language.term("actor", actor),
            lit=True,
            lines=[
                _tagged(finding, shown, language)
                for finding in enabling
                if finding.actors[0] is actor
            ],
        )
        for actor in Actor
        if any(finding.actors[0] is actor for finding in enabling)
    ]


def _tagged(finding: Finding, shown: Shown, language: Language) -> TileLine:
    line = _line(finding, language.summary(finding), shown, quoted=False)
    line["tag"] = language.term("modality", finding.modality)
    line["tag_kind"] = finding.modality
    return line


def _line(finding: Finding, text: str, shown: Shown, quoted: bool) -> TileLine:
    return TileLine(
        text=text,
        statement=finding.finding,
        quoted=quoted,
        tag="",
        tag_kind="",
        dimmed=finding not in shown.findings,
    )


def _silent(text: str) -> TileLine:
    return TileLine(text=text, statement="", quoted=False, tag="", tag_kind="", dimmed=False)
