"""The states of the filters that a snapshot offers, each drawn beforehand.

Whoever reads the file counts nothing: every number in it was made here, by what draws the
dashboard's map.
"""

from collections.abc import Iterable
from typing import Generic, TypeVar

from dashboard.views.atlas_map import atlas_map
from dashboard.views.map_content import (
    Area,
    Arrow,
    Content,
    Halo,
    LandName,
    LegendPart,
    LegendRow,
    MapContent,
    Mark,
    Point,
)
from dashboard.views.marks import mark_title
from dashboard.views.sentence import shown_sentence
from dashboard.views.tray import tray
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from geodata.shown import Shown

ANY = ""
"""Stands for a filter that is not set."""

Part = TypeVar("Part", Mark, Arrow, Area, Halo, LegendRow)


class View(Content):
    """The map and the words of one state; parts by their numbers."""

    version: str
    sentence: str
    """What is shown."""
    unplaced: str
    """How many statements no map can point to."""
    findings: tuple[str, ...]
    marks: tuple[int, ...]
    arrows: tuple[int, ...]
    areas: tuple[int, ...]
    halos: tuple[int, ...]
    legend: tuple[int, ...]


class Signs(Content):
    """A part of the legend: its signs by the numbers that the views have them under."""

    title: str
    note: str
    rows: dict[int, LegendRow]


class Frame(Content):
    """What the map has in every state."""

    language: str
    lands: tuple[LandName, ...]
    home: Point
    words: dict[str, str]


class States(Content):
    """Everything that the script of a snapshot draws."""

    frame: Frame
    marks: tuple[Mark, ...]
    arrows: tuple[Arrow, ...]
    areas: tuple[Area, ...]
    halos: tuple[Halo, ...]
    signs: tuple[Signs, ...]
    """The legend of all states; the page itself holds it, and the script shows a part of it."""
    views: tuple[View, ...]
    by: dict[str, dict[str, int]]
    """Number of the view by sector and victim group."""
    at: dict[str, tuple[str, ...]]
    """Ids of the statements by place or arrow."""
    titles: dict[str, str]
    """What each place or arrow is called."""


class Pool(Generic[Part]):
    """Parts that views share, each held once."""

    def __init__(self) -> None:
        self._numbers: dict[Part, int] = {}

    def numbers(self, parts: Iterable[Part]) -> tuple[int, ...]:
        """Return the number of each part, a new one for a part that is new."""
        return tuple(self._numbers.setdefault(part, len(self._numbers)) for part in parts)

    @property
    def parts(self) -> tuple[Part, ...]:
        """All parts in the order of their numbers."""
        return tuple(self._numbers)


def offered(dataset: Dataset, base: Selection, facet: Facet) -> tuple[str, ...]:
    """Return the terms that some statement of a selection holds and that do not widen it."""
    if base.asks_all(facet):
        return ()
    shown, chosen = dataset.select(base), base.chosen(facet)
    terms = (term for term in dataset.terms(facet) if not chosen or term in chosen)
    return tuple(term for term in terms if shown.holding(facet, term))


def narrowed(dataset: Dataset, base: Selection, sector: str, group: str) -> Shown:
    """Return what a sector and a victim group leave of a selection."""
    asked = {Facet.SECTOR: sector, Facet.VICTIM_GROUP: group}
    for facet, term in asked.items():
        if term != ANY:
            base = base.choose(facet, [term])
    return dataset.select(base)


def states(dataset: Dataset, base: Selection, language: Language) -> States:
    """Draw every state; those that show the same statements in the same words are one."""
    return _Drawing(dataset, language).every(base)


class _Drawing:
    def __init__(self, dataset: Dataset, language: Language) -> None:
        self.dataset, self.language = dataset, language
        self.marks, self.arrows = Pool[Mark](), Pool[Arrow]()
        self.areas, self.halos = Pool[Area](), Pool[Halo]()
        self.signs: dict[tuple[str, str], dict[int, LegendRow]] = {}
        self.legend, self.views = Pool[LegendRow](), dict[View, int]()

    def every(self, base: Selection) -> States:
        sectors, groups = (
            (ANY, *offered(self.dataset, base, facet))
            for facet in (Facet.SECTOR, Facet.VICTIM_GROUP)
        )
        whole = self.dataset.select(base)
        content = self._content(whole)
        by = {
            sector: {
                group: self._number(narrowed(self.dataset, base, sector, group)) for group in groups
            }
            for sector in sectors
        }
        keys = (*(mark.id for mark in content.marks), *(arrow.id for arrow in content.arrows))
        at = {key: whole.at(key) for key in keys}
        return States(
            frame=Frame(**{key: getattr(content, key) for key in Frame.model_fields}),
            marks=self.marks.parts,
            arrows=self.arrows.parts,
            areas=self.areas.parts,
            halos=self.halos.parts,
            signs=tuple(Signs(title=t, note=n, rows=rows) for (t, n), rows in self.signs.items()),
            views=tuple(self.views),
            by=by,
            at={key: tuple(each.finding for each in found) for key, found in at.items()},
            titles={key: mark_title(self.dataset, key, self.language) for key in at},
        )

    def _number(self, shown: Shown) -> int:
        return self.views.setdefault(self._view(shown), len(self.views))

    def _view(self, shown: Shown) -> View:
        content = self._content(shown)
        unplaced = tray(shown, self.language, limit=0)[:1] if shown.findings else []
        return View(
            version=content.version,
            sentence=shown_sentence(self.dataset, shown, self.language),
            unplaced="".join(run["text"] for block in unplaced for run in block["runs"]),
            findings=tuple(each.finding for each in shown.findings),
            marks=self.marks.numbers(content.marks),
            arrows=self.arrows.numbers(content.arrows),
            areas=self.areas.numbers(content.areas),
            halos=self.halos.numbers(content.halos),
            legend=tuple(number for part in content.legend for number in self._signs(part)),
        )

    def _signs(self, part: LegendPart) -> tuple[int, ...]:
        numbers = self.legend.numbers(part.rows)
        known = self.signs.setdefault((part.title, part.note), {})
        known.update(zip(numbers, part.rows, strict=True))
        return numbers

    def _content(self, shown: Shown) -> MapContent:
        return atlas_map(self.dataset, shown, frozenset(), self.language)

