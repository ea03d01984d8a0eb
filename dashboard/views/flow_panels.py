"""The four panels: into, out of, within and through Peru."""

from typing import TypedDict

from dashboard.views.voices import voices_said
from dashboard.words.language import Language
from geodata.bits import least, union
from geodata.dataset import Dataset
from geodata.findings import Findings
from geodata.records import WHOLE_COUNTRY
from geodata.selection import Facet
from geodata.shown import Shown
from geodata.vocabulary import Basis, Direction

PANELS = (Direction.INTO, Direction.OUT_OF, Direction.WITHIN, Direction.THROUGH)

NAMES = 2
"""Names that a line of a panel holds before it says how many more there are."""


class Line(TypedDict):
    """One line of a panel."""

    key: str
    words: str
    brief: str
    """What stands there where the words have no room."""


class Panel(TypedDict):
    """One direction."""

    id: str
    title: str
    count: str
    hint: str
    full: str
    chosen: bool
    rows: list[Line]


def flow_panels(
    dataset: Dataset, shown: Shown, every_direction: Shown, language: Language
) -> list[Panel]:
    """Build the panels from what is shown under all filters but that of direction."""
    chosen = shown.selection.chosen(Facet.DIRECTION)
    return [
        _panel(dataset, every_direction, direction, direction in chosen, language)
        for direction in PANELS
    ]


class Rest(TypedDict):
    """What no panel counts."""

    id: str
    text: str
    chosen: bool


def undirected(
    shown: Shown, every_direction: Shown, language: Language
) -> Rest | None:
    """Return the statements without a direction, which no panel counts."""
    findings = every_direction.going(Direction.NONE)
    if not findings:
        return None
    text = language.say("panel-rest", count=len(findings))
    voices = voices_said(shown.index, findings.held, language)
    return Rest(
        id=Direction.NONE,
        text=f"{text}: {voices}" if voices else text,
        chosen=Direction.NONE in shown.selection.chosen(Facet.DIRECTION),
    )


def _panel(
    dataset: Dataset, shown: Shown, direction: Direction, chosen: bool, language: Language
) -> Panel:
    findings = shown.going(direction)
    names = {
        "panel-partners": _partners(dataset, shown, findings, language),
        "panel-sectors": _labels(shown, Facet.SECTOR, findings, language),
        "panel-groups": _labels(shown, Facet.VICTIM_GROUP, findings, language),
    }
    rows = [_line(language.say(key), n, language) for key, n in names.items()]
    if not findings:
        # As high as the others.
        said = (language.say("panel-empty"), "", "")
        rows = [Line(key="", words=words, brief="") for words in said]
    full = "; ".join(f"{language.say(key)}: {', '.join(n) or '–'}" for key, n in names.items())
    voices = voices_said(shown.index, findings.held, language)
    hint = "panel-unfilter" if chosen else "panel-filter"
    return Panel(
        id=direction,
        title=language.say(f"panel-{direction}"),
        count=language.say("panel-count", count=len(findings)),
        hint=language.say(hint, direction=language.term("direction", direction)),
        full=f"{full}; {voices}" if voices else full,
        chosen=chosen,
        rows=rows,
    )


def _partners(
    dataset: Dataset, shown: Shown, findings: Findings, language: Language
) -> list[str]:
    """Name the places that the sentences give, those of most statements first."""
    found = {
        place: findings.held
        & union(held for basis, held in bases.items() if basis is not Basis.CURATED)
        for place, bases in shown.index.places.items()
        if place != WHOLE_COUNTRY
    }
    named = {place: held for place, held in found.items() if held}

    def rank(place: str) -> tuple[int, int, str]:
        return -named[place].bit_count(), least(named[place]), place

    return [language.place(dataset.places[place]) for place in sorted(named, key=rank)]


def _labels(shown: Shown, facet: Facet, findings: Findings, language: Language) -> list[str]:
    """Name the terms, those of most statements first."""
    counts = shown.index.named(facet, findings.held)
    ranked = sorted(counts, key=lambda term: -counts[term])
    return [language.term(facet, term) for term in ranked if term != "not-stated"]


def _line(key: str, names: list[str], language: Language) -> Line:
    brief = _short(names, 1, language) if len(names) > 1 else ""
    return Line(key=key, words=_short(names, NAMES, language), brief=brief)


def _short(names: list[str], most: int, language: Language) -> str:
    if not names:
        return language.say("panel-nothing")
    if len(names) <= most:
        return ", ".join(names)
    return language.say("panel-more", names=", ".join(names[:most]), count=len(names) - most)
