"""What explains the map: the head, the legend with its signs, caveat, scale and source."""

import shapely

from dashboard.picture.boxes import Box
from dashboard.picture.extents import hatched
from dashboard.picture.pen import Dash, Pen, straight
from dashboard.picture.type import Type
from dashboard.picture.voices import TAIL, second_line
from dashboard.picture.wording import Around, Explained, Scale, Written
from dashboard.views.hues import HEX, INK, LAND
from dashboard.views.map_content import Speaking

RING: Dash = (3.6, 2.6)
LETTER = 0.66
"""Size of a letter by the height of its sign."""
LINES: dict[str, Dash | None] = {
    "s-asserted": None,
    "s-reported": (7, 5),
    "s-at-risk": (0.1, 5.5),
    "s-halo": (0.1, 7),
    "s-arrow-others": None,
    "s-arrow-both": None,
}
MARKS = {"s-mark-others": Speaking.OTHERS, "s-mark-both": Speaking.BOTH}

EDGES: dict[str, Dash | None] = {"s-pill": None, "s-edge": (1.3, 2.2)}


def explain(pen: Pen, around: Around) -> None:
    """Write everything that stands around the map, and draw its signs."""
    for said in around.texts:
        pen.text(said)
    for each in around.signs:
        _sign(pen, each)
    _scale(pen, around.scale)


def _scale(pen: Pen, scale: Scale) -> None:
    start, stop = scale.start, scale.stop
    ends = [Box(each.x, each.y - 4) for each in (start, stop)]
    line = straight([ends[0], start, stop, ends[1]])
    pen.path(line, edge=LAND["quiet"], width=1.2, gid="scale")


def _sign(pen: Pen, explained: Explained) -> None:
    row, box, gid = explained.row, explained.box, f"sign-{explained.row.sign}-{explained.row.label}"
    ball = box.sized(box.h, box.h)
    if row.sign == "s-letter":
        hue = HEX[row.hue]
        pen.box(ball, fill=LAND["peru"], edge=hue, width=1.4, radius=box.h / 2, gid=gid)
        written = Type(LETTER * box.h, is_bold=True)
        pen.text(Written(row.letter, box.x, box.y, written, hue, "center"))
    elif row.sign == "s-disc":
        pen.box(ball, fill=INK, radius=box.h / 2, gid=gid)
    elif row.sign == "s-ring":
        pen.box(ball, fill=LAND["peru"], edge=INK, width=1.7, radius=box.h / 2, dash=RING, gid=gid)
    elif row.sign == "s-area":
        _area(pen, box, gid)
    elif row.sign in MARKS:
        pen.box(box, fill=LAND["peru"], edge=LAND["outline"], width=1.3, radius=box.h / 2, gid=gid)
        second_line(pen, box, MARKS[row.sign], LAND["outline"])
    elif row.sign in EDGES:
        edge, dash = LAND["outline"], EDGES[row.sign]
        pen.box(box, fill=LAND["peru"], edge=edge, width=1.3, radius=box.h / 2, dash=dash, gid=gid)
    else:
        _line(pen, row.sign, box, gid)


def _area(pen: Pen, box: Box, gid: str) -> None:
    pen.box(box, fill=LAND["peru"], gid=gid)
    for line in hatched(shapely.box(box.left, box.top, box.right, box.bottom)):
        pen.path(straight(line), edge=INK, width=1.3, alpha=0.6)


def _line(pen: Pen, sign: str, box: Box, gid: str) -> None:
    line = straight([Box(box.left, box.y), Box(box.right, box.y)])
    is_round = sign in ("s-at-risk", "s-halo")
    width = {"s-halo": 3.4, "s-at-risk": 2.8, "s-arrow-others": 5}.get(sign, 2.2)
    pen.path(line, edge=INK, width=width, dash=LINES[sign], is_round=is_round, gid=gid)
    if sign == "s-arrow-others":
        pen.path(line, edge=LAND["peru"], width=1.8)
    elif sign == "s-arrow-both":
        pen.box(Box(box.left, box.y).sized(TAIL, TAIL), fill=LAND["peru"], edge=INK, width=1.5)
