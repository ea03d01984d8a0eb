"""The four panels: into, out of, within and through Peru."""

from collections import Counter
from collections.abc import Iterable
from typing import TypedDict

from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.records import WHOLE_COUNTRY, Finding
from geodata.selection import Facet, Shown
from geodata.vocabulary import Basis, Direction

PANELS = (Direction.INTO, Direction.OUT_OF, Direction.WITHIN, Direction.THROUGH)

NAMES = 2
"""Names that a line of a panel holds before it says how many more there are."""


class Line(TypedDict):
    """One line of a panel."""

    key: str
    words: str


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


def _panel(
    dataset: Dataset, shown: Shown, direction: Direction, chosen: bool, language: Language
) -> Panel:
    findings = shown.going(direction)
    names = {
        "panel-partners": _partners(dataset, shown, findings, language),
        "panel-sectors": _labels("sector", (f.sectors for f in findings), language),
        "panel-groups": _labels("group", (f.victim_groups for f in findings), language),
    }
    rows = [Line(key=language.say(key), words=_short(n, language)) for key, n in names.items()]
    full = "; ".join(f"{language.say(key)}: {', '.join(n) or '–'}" for key, n in names.items())
    hint = "panel-unfilter" if chosen else "panel-filter"
    return Panel(
        id=direction,
        title=language.say(f"panel-{direction}"),
        count=language.say("panel-count", count=len(findings)),
        hint=language.say(hint, direction=language.term("direction", direction)),
        full=full,
        chosen=chosen,
        rows=rows,
    )


def _partners(
    dataset: Dataset, shown: Shown, findings: tuple[Finding, ...], language: Language
) -> list[str]:
    places = (
        {tie.place for tie in shown.locations[finding.finding] if tie.basis is not Basis.CURATED}
        for finding in findings
    )
    found = Counter(place for each in places for place in sorted(each) if place != WHOLE_COUNTRY)
    return [language.place(dataset.places[place]) for place, _ in found.most_common()]


def _labels(column: str, terms: Iterable[Iterable[str]], language: Language) -> list[str]:
    found = Counter(term for each in terms for term in each if term != "not-stated")
    return [language.term(column, term) for term, _ in found.most_common()]


def _short(names: list[str], language: Language) -> str:
    if not names:
        return language.say("panel-nothing")
    if len(names) <= NAMES:
        return ", ".join(names)
    return language.say("panel-more", names=", ".join(names[:NAMES]), count=len(names) - NAMES)
