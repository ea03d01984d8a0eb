"""What is written around the map, and where: title, sentence, legend, caveat, source, scale."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from dashboard.picture.boxes import Box, from_corner
from dashboard.picture.ground import Ground
from dashboard.picture.shapes import Sheet
from dashboard.picture.type import Measure, Type, wrapped
from dashboard.views.documents import listed
from dashboard.views.hues import LAND
from dashboard.views.map_content import LegendPart, LegendRow, MapContent
from dashboard.views.sentence import shown_sentence
from dashboard.views.tray import tray
from dashboard.views.whose_words import whose_words
from dashboard.words.language import Language
from dashboard.words.shortening import shortened
from geodata.export.taken import Taken
from geodata.export.voices import speaking

TITLE = Type(21, "serif", is_bold=True)
SENTENCE = Type(14.5, is_bold=True)
WHOSE = Type(11.5)
CAVEAT = Type(11.5, is_bold=True)
SOURCE = Type(9.5)
MOST = {TITLE: 2, SENTENCE: 2, WHOSE: 3, SOURCE: 2}
"""Lines that each may take."""

SAID = 600
"""Characters of the documents that may be said: more than have room."""

LEGEND_SIZES = (11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7)
"""The largest in which the legend has room is taken."""
SIGN, HIGH, INDENT, PART = 26, 16, 34, 8
"""Width and height of a sign, where its words begin, and room above a part: in the largest."""

KILOMETERS = 500
"""Length of the scale on the ground."""


Align = Literal["left", "center", "right"]


@dataclass(frozen=True)
class Written:
    """A line of text by the left, middle or right of its middle line."""

    text: str
    x: float
    y: float
    type: Type
    color: str = LAND["text"]
    align: Align = "left"
    halo: str = ""
    """Color that parts it from what lies below; none where it is empty."""

    def box(self, measure: Measure) -> Box:
        """Return what it covers."""
        width = measure(self.text, self.type)
        left = {"left": 0.0, "center": width / 2, "right": width}[self.align]
        return from_corner(self.x - left, self.y - self.type.size / 2, width, self.type.size)


@dataclass(frozen=True)
class Explained:
    """A sign of the legend where it stands."""

    row: LegendRow
    box: Box


@dataclass(frozen=True)
class Scale:
    """A line of a known length on the ground."""

    start: Box
    stop: Box


@dataclass(frozen=True)
class Around:
    """All that stands around the map and at its foot."""

    head: tuple[Written, ...]
    legend: tuple[Written, ...]
    signs: tuple[Explained, ...]
    caveat: Written
    scale: Scale
    scale_said: Written
    source: tuple[Written, ...]

    @property
    def texts(self) -> tuple[Written, ...]:
        """Every line that is written."""
        return (*self.head, *self.legend, self.caveat, self.scale_said, *self.source)

    def taken(self, measure: Measure) -> list[Box]:
        """Return what it covers of the map."""
        length = self.scale.stop.x - self.scale.start.x
        middle = Box((self.scale.start.x + self.scale.stop.x) / 2, self.scale.start.y)
        bar = middle.sized(length + 8, 12)
        return [each.box(measure) for each in (self.caveat, self.scale_said)] + [bar]


def around(
    taken: Taken,
    content: MapContent,
    sheet: Sheet,
    ground: Ground,
    words: Language,
    measure: Measure,
) -> Around:
    """Write what stands around the map of a view."""
    legend, signs = _legend(taken, content, sheet.legend, words, measure)
    scale, said = _scale(ground, content, words)
    foot = sheet.map.bottom - 14
    caveat = words.say("legend-caveat")
    return Around(
        head=tuple(_head(taken, sheet.title, words, measure)),
        legend=legend,
        signs=signs,
        caveat=Written(caveat, sheet.map.left + 10, foot, CAVEAT, halo=LAND["sea"]),
        scale=scale,
        scale_said=said,
        source=tuple(_source(taken, sheet.source, words, measure)),
    )


def _head(taken: Taken, box: Box, words: Language, measure: Measure) -> Iterator[Written]:
    whose = whose_words(taken.dataset, words, taken.shown.selection)
    said = shown_sentence(taken.dataset, taken.shown, words)
    y, colors = box.top, {TITLE: LAND["text"], SENTENCE: LAND["focus"], WHOSE: LAND["quiet"]}
    for text, written in ((whose.title, TITLE), (said, SENTENCE), (whose.line, WHOSE)):
        for line in wrapped(text, written, box.w, MOST[written], measure):
            yield Written(line, box.left, y + written.line / 2, written, colors[written])
            y += written.line
        y += 4


def _source(taken: Taken, box: Box, words: Language, measure: Measure) -> Iterator[Written]:
    y = box.top
    for text, most in ((_documents(taken, words), MOST[SOURCE]), (_made(taken, words), 2)):
        for line in wrapped(text, SOURCE, box.w, most, measure):
            yield Written(line, box.left, y + SOURCE.line / 2, SOURCE, LAND["quiet"])
            y += SOURCE.line


def _documents(taken: Taken, words: Language) -> str:
    sources = speaking(taken.dataset, taken.findings)
    documents = "; ".join(listed(each, words) for each in sources)
    said = shortened(documents, SAID)
    return words.say("picture-source", count=len(sources), documents=said or "–")


def _made(taken: Taken, words: Language) -> str:
    view = taken.view
    address = view.link.partition("?")[0]
    made = words.say("picture-made", version=view.version, day=view.day.isoformat())
    return " ".join(filter(None, [made, words.say("export-licence"), address]))


def _scale(ground: Ground, content: MapContent, words: Language) -> tuple[Scale, Written]:
    """Return the scale, which holds in the middle of Peru."""
    length = KILOMETERS / ground.projection.kilometers(1, content.home.latitude)
    start = Box(ground.frame.left + 12, ground.frame.bottom - 36)
    scale = Scale(start, Box(start.x + length, start.y))
    said = words.say("picture-scale", km=KILOMETERS)
    return scale, Written(said, scale.stop.x + 8, start.y, SOURCE, LAND["quiet"], halo=LAND["sea"])


def _legend(
    taken: Taken, content: MapContent, box: Box, words: Language, measure: Measure
) -> tuple[tuple[Written, ...], tuple[Explained, ...]]:
    note = _unplaced(taken, words)
    for size in LEGEND_SIZES:
        texts, signs, bottom = _Legend(box, Type(size), measure).set(content.legend, note)
        if bottom <= box.bottom:
            break
    return texts, signs


def _unplaced(taken: Taken, words: Language) -> str:
    """Say how many statements no map can point to; or that nothing is drawn at all."""
    if not taken.findings:
        return words.say("picture-nothing")
    said, *_ = tray(taken.shown, words, limit=0)
    return "".join(run["text"] for run in said["runs"])


class _Legend:
    """The legend in one size of type."""

    def __init__(self, box: Box, type_: Type, measure: Measure) -> None:
        self.box, self.type, self.measure = box, type_, measure
        self.texts: list[Written] = []
        self.signs: list[Explained] = []
        self.scale = type_.size / LEGEND_SIZES[0]
        self.y = box.top

    def set(
        self, parts: tuple[LegendPart, ...], note: str
    ) -> tuple[tuple[Written, ...], tuple[Explained, ...], float]:
        """Set every part; return lines, signs and where they end."""
        for part in parts:
            self._lines(part.title, Type(self.type.size, is_bold=True), 0, LAND["quiet"])
            self.y += PART * self.scale / 2
            for row in part.rows:
                self._row(row)
            if part.note:
                self._lines(part.note, self.type, 0, LAND["quiet"])
            self.y += PART * self.scale
        self._lines(note, self.type, 0, LAND["quiet"])
        return tuple(self.texts), tuple(self.signs), self.y

    def _row(self, row: LegendRow) -> None:
        high, top = HIGH * self.scale, self.y + 2 * self.scale
        middle = top + max(self.type.line, high) / 2
        sign = from_corner(self.box.left, middle - high / 2, SIGN * self.scale, high)
        self.signs.append(Explained(row, sign))
        self.y = middle - self.type.line / 2
        self._lines(row.label, self.type, INDENT * self.scale, LAND["text"])
        self.y = max(self.y, sign.bottom) + 2 * self.scale

    def _lines(self, text: str, type_: Type, indent: float, color: str) -> None:
        left = self.box.left + indent
        for line in wrapped(text, type_, self.box.w - indent, 12, self.measure):
            self.texts.append(Written(line, left, self.y + type_.line / 2, type_, color))
            self.y += type_.line
