"""The picture itself: the ground, then what is drawn and written on it, then what explains it."""

import math

import shapely
from matplotlib.path import Path

from dashboard.picture.boxes import Box, bearing
from dashboard.picture.curves import Loop
from dashboard.picture.explaining import explain
from dashboard.picture.extents import band, hatched
from dashboard.picture.ground import HOME, Ground
from dashboard.picture.laying import Laid
from dashboard.picture.pen import Pen, curved, straight
from dashboard.picture.placing import Placed, PlacedArrow
from dashboard.picture.signs import (
    ABROAD,
    BETWEEN,
    COUNTRY,
    HIGH,
    LETTER,
    NAMES,
    NUMBER,
    PILL,
    lettering,
)
from dashboard.picture.standing import Stand
from dashboard.picture.type import Measure
from dashboard.picture.voices import TAIL, second_line
from dashboard.picture.wording import Written
from dashboard.views.hues import HEX, INK, LAND
from dashboard.views.map_content import MapContent, Speaking

DASHES = {"asserted": None, "reported": (7.0, 5.0), "at-risk": (0.1, 5.5)}
"""The line of each modality: how long it is drawn and how long it is not."""
WIDE_DOTS = (0.1, 8.0)
"""Of two lines, whose dots are rings."""
DOTTED, DASHED = (1.3, 2.2), (4.2, 2.8)
HEAD = ((-9.6, -5.28), (2.4, 0), (-9.6, 5.28), (-6.48, 0))
"""An arrow's head that points to the right, by its line's end."""


def color(hue: str) -> str:
    """Return the color of a hue; of several, ink."""
    return HEX.get(hue, INK)


def drawn(laid: Laid) -> Pen:
    """Draw what is laid out; return what it was drawn with."""
    pen, placed, frame = Pen(laid.sheet), laid.placed, laid.ground.frame
    pen.box(laid.sheet.frame, fill=LAND["paper"])
    _ground(pen, laid.ground)
    _extents(pen, laid.ground, laid.content)
    for arrow in placed.arrows:
        _arrow(pen, arrow, frame)
    _names_of_lands(pen, placed)
    for stand in placed.marks:
        _leader(pen, stand)
    for stand in placed.marks:
        _mark(pen, stand, laid.measure)
    for arrow in placed.arrows:
        _letter(pen, arrow)
    pen.box(frame, edge=LAND["border"], width=1)
    explain(pen, laid.around)
    return pen


def _ground(pen: Pen, ground: Ground) -> None:
    frame = ground.frame
    pen.box(frame, fill=LAND["sea"])
    for iso, country in ground.countries.items():
        fill = LAND["peru"] if iso == HOME else LAND["near"]
        pen.shape(country, fill=fill, edge=LAND["border"], width=0.8, within=frame)
    for department in ground.departments.values():
        pen.shape(department, edge=LAND["line"], width=0.6, within=frame)
    for river in ground.rivers:
        pen.shape(river, edge=LAND["water"], width=1, within=frame)
    for lake in ground.lakes:
        pen.shape(lake, fill=LAND["water"], within=frame)
    pen.shape(ground.countries[HOME], edge=LAND["outline"], width=1.4, within=frame)


def _extents(pen: Pen, ground: Ground, content: MapContent) -> None:
    frame = ground.frame
    for area in content.areas:
        whole = shapely.union_all([ground.departments[each] for each in area.members])
        for line in hatched(whole):
            pen.path(
                straight(line), edge=color(area.hue), width=1.3, alpha=0.5, within=frame,
                gid=f"area-{area.id}",
            )  # fmt: skip
    for halo in content.halos:
        for member in halo.members:
            for line in band(ground.border[member], ground):
                pen.path(
                    straight(line), edge=color(halo.hue), width=3.4, dash=(0.1, 7),
                    within=frame, is_round=True, gid=f"halo-{halo.id}",
                )  # fmt: skip


def _arrow(pen: Pen, placed: PlacedArrow, frame: Box) -> None:
    arrow, line = placed.arrow, curved(placed.way)
    hue, is_round = color(arrow.hue), arrow.line == "at-risk"
    is_double = arrow.voices is Speaking.OTHERS
    width = 5 if is_double else 2.8 if is_round else 2.2
    dash = WIDE_DOTS if is_double and is_round else DASHES[arrow.line]
    pen.path(line, edge=LAND["peru"], width=width + 3, alpha=0.85, within=frame)
    pen.path(
        line, edge=hue, width=width, dash=dash, within=frame, is_round=is_round,
        gid=f"arrow-{arrow.id}",
    )  # fmt: skip
    if is_double:
        core = 2.2 if is_round else 1.8
        pen.path(
            line, edge=LAND["peru"], width=core, dash=dash, within=frame, is_round=is_round
        )  # fmt: skip
    if arrow.voices is Speaking.BOTH:
        pen.box(placed.way.start.sized(TAIL, TAIL), fill=LAND["peru"], edge=hue, width=1.5)
    pen.path(_head(placed), fill=hue, within=frame)


def _head(placed: PlacedArrow) -> Path:
    way = placed.way
    before = way.second if isinstance(way, Loop) else way.control
    course = bearing(before, way.stop)
    sin, cos = math.sin(course), math.cos(course)
    turned = [(x * cos - y * sin, x * sin + y * cos) for x, y in HEAD]
    points = [(way.stop.x + x, way.stop.y + y) for x, y in turned]
    return Path([*points, points[0]], closed=True)


def _names_of_lands(pen: Pen, placed: Placed) -> None:
    for land in placed.lands:
        box = land.box
        said = Written(land.name.upper(), box.x, box.y, ABROAD, LAND["outline"], "center")
        pen.text(said)


def _leader(pen: Pen, stand: Stand) -> None:
    if stand.leader:
        pen.path(straight(stand.leader), edge=LAND["outline"], width=0.9)
    if stand.has_dot:
        dot = stand.place.sized(4.4, 4.4)
        pen.box(dot, fill=LAND["outline"], radius=2.2)


def _mark(pen: Pen, stand: Stand, measure: Measure) -> None:
    if not stand.is_placed:
        return
    _symbol(pen, stand)
    _said(pen, stand, measure)
    if stand.name:
        written = NAMES[stand.sign.mark.symbol]
        pen.text(
            Written(stand.sign.mark.label, stand.name.x, stand.name.y, written,
                    align="center", halo=LAND["peru"])
        )  # fmt: skip


def _symbol(pen: Pen, stand: Stand) -> None:
    mark, box, gid = stand.sign.mark, stand.box, f"mark-{stand.key}"
    hue, paper, round_ = color(mark.hue), LAND["peru"], HIGH / 2
    if mark.symbol == "disc":
        pen.box(box, fill=hue, edge=paper, width=1.5, radius=round_, gid=gid)
    elif mark.symbol == "ring":
        pen.box(box, fill=paper, edge=hue, width=1.7, radius=round_, dash=DASHED, gid=gid)
    elif mark.symbol == "area-badge":
        pen.box(box, fill=paper, edge=hue, width=1.5, radius=4, gid=gid)
    elif stand.sign.is_loose:
        if stand.is_rim:
            pen.box(box.sized(box.w + 10, box.h + 10), fill=LAND["paper"], radius=round_ + 5)
        dash = DOTTED if stand.is_rim or mark.symbol == "edge" else None
        edge = LAND["outline"]
        pen.box(box, fill=paper, edge=edge, width=1.3, radius=round_, dash=dash, gid=gid)
    second = {"disc": paper, "ring": hue}.get(mark.symbol, LAND["outline"])
    second_line(pen, box, mark.voices, second)


def _said(pen: Pen, stand: Stand, measure: Measure) -> None:
    """Write the name and the number that stand on a mark, side by side."""
    sign, box = stand.sign, stand.box
    is_country = sign.mark.symbol == "country"
    written = COUNTRY if is_country else PILL
    number = measure(sign.said, NUMBER) if sign.said else 0
    word = measure(sign.word, written) if sign.word else 0
    between = BETWEEN if sign.word and sign.said else 0
    left = box.x - (word + between + number) / 2
    if sign.word:
        pen.text(Written(sign.word, left, box.y, written, halo=LAND["peru"]))
    if sign.said:
        ink = LAND["peru"] if sign.mark.symbol == "disc" else LAND["text"]
        tone = LAND["quiet"] if sign.is_loose else ink
        pen.text(Written(sign.said, left + word + between, box.y, NUMBER, tone))


def _letter(pen: Pen, placed: PlacedArrow) -> None:
    if not (box := placed.letter):
        return
    hue = color(placed.arrow.hue)
    pen.box(box, fill=LAND["peru"], edge=hue, width=1.4, radius=9)
    pen.text(Written(lettering(placed.arrow), box.x, box.y, LETTER, hue, "center"))
