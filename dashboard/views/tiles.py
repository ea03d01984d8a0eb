"""Two sets of tiles: the indicators of forced labor, and who enables trafficking."""

from collections.abc import Sequence
from typing import TypedDict

from dashboard.words.language import Language
from geodata.findings import Findings
from geodata.index import terms_of
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
    return [
        _indicator(term, _holding(findings, shown, Facet.MEANS, term), shown, language)
        for term in INDICATORS
    ]


def _holding(
    findings: Sequence[Finding], shown: Shown, facet: Facet, term: str
) -> Sequence[Finding]:
    """Return those of some findings that hold a term, from the records' sets where they can be."""
    if isinstance(findings, Findings) and findings.numbered is shown.index.numbered:
        return shown.index.findings(findings.held & shown.index.terms[facet][term])
    documents = shown.index.documents
    return [f for f in findings if term in terms_of(f, (), documents[f.source], facet)]


def _indicator(
    term: Means, said: Sequence[Finding], shown: Shown, language: Language
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


def _says_sexual(said: Sequence[Finding]) -> bool:
    """Whether a quote of the indicator of physical and sexual violence speaks of the latter."""
    return any("sexual" in finding.quote.lower() for finding in said)


def enablers(findings: Sequence[Finding], shown: Shown, language: Language) -> list[Tile]:
    """Build a tile per actor with the statements of complicity that name it first."""
    enabling = _holding(findings, shown, Facet.EXPLOITATION, Exploitation.COMPLICITY)
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
