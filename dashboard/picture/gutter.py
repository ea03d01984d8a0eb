"""Where what lies beyond the frame, or nowhere in particular, stands.

In the sea or on the frame's rim, on the side of Peru where it belongs.
"""

from dataclasses import dataclass

import numpy

from dashboard.picture.boxes import Box, clamped, far, is_free
from dashboard.picture.ground import Ground, Numbers

GRID, MARGIN = 12, 7
BETWEEN = 11
"""Room for the head of an arrow between two pills."""
ARROW = 46
"""What an arrow needs between Peru and a pill."""


@dataclass(frozen=True)
class Pill:
    """What looks for its place: a box where it belongs, and the country that it is."""

    box: Box
    land: str
    course: float
    """The direction from Peru to it."""


@dataclass(frozen=True)
class Spot:
    """Where a pill may stand."""

    box: Box
    is_rim: bool


def gutter(pill: Pill, ground: Ground, anchor: Box, taken: list[Box]) -> Spot:
    """Return the cheapest spot of all that are open, or the nearest on the frame."""
    best, price = Spot(_clamped(pill.box, ground.frame), True), float("inf")
    inside, rim = _inside(pill, ground.frame), _on_rim(pill, ground.frame)
    spots, is_rim = numpy.concatenate([inside, rim]), numpy.arange(len(inside) + len(rim))
    least = _off(spots, pill, ground.frame, anchor) + 30 * (is_rim >= len(inside))
    for n in least.argsort(kind="stable"):
        if least[n] >= price:
            break
        x, y = (float(each) for each in spots[n])
        spot = Spot(pill.box.at(x, y), bool(n >= len(inside)))
        if _is_open(spot, pill, ground, taken):
            cost = float(least[n]) + _near(spot, ground, taken)
            best, price = (spot, cost) if cost < price else (best, price)
    return best


def _is_open(spot: Spot, pill: Pill, ground: Ground, taken: list[Box]) -> bool:
    if not is_free(spot.box, taken, 5):
        return False
    wide = spot.box.sized(spot.box.w + 8, spot.box.h + 8)
    return spot.is_rim or ground.is_sea(wide) or ground.is_on(pill.land, wide)


def _inside(pill: Pill, frame: Box) -> Numbers:
    inner = frame.sized(frame.w - pill.box.w - 2 * MARGIN, frame.h - pill.box.h - 2 * MARGIN)
    grid = numpy.meshgrid(_steps(inner.left, inner.right), _steps(inner.top, inner.bottom))
    spots = numpy.stack([each.ravel() for each in grid], axis=1)
    if pill.box.within(frame, MARGIN):
        spots = numpy.concatenate([[[pill.box.x, pill.box.y]], spots])
    return spots


def _on_rim(pill: Pill, frame: Box) -> Numbers:
    """Return spots flush with the frame's edge, where the rim covers what lies below."""
    inner = frame.sized(frame.w - pill.box.w, frame.h - pill.box.h)
    xs, ys = _steps(inner.left, inner.right), _steps(inner.top, inner.bottom)
    level = [(x, y) for x in xs for y in (inner.top, inner.bottom)]
    upright = [(x, y) for y in ys for x in (inner.left, inner.right)]
    return numpy.array(level + upright)


def _steps(start: float, stop: float) -> Numbers:
    return numpy.arange(start, stop + 0.01, GRID)


def _off(spots: Numbers, pill: Pill, frame: Box, anchor: Box) -> Numbers:
    """Price how far spots are from where the pill belongs, and on which side."""
    goal = _clamped(pill.box, frame)
    apart = numpy.abs(spots - [goal.x, goal.y]) - [pill.box.w / 2, pill.box.h / 2]
    away = numpy.hypot(*numpy.maximum(apart, 0).T)
    course = numpy.arctan2(spots[:, 1] - anchor.y, spots[:, 0] - anchor.x)
    wrong = numpy.abs(numpy.angle(numpy.exp(1j * (course - pill.course)), deg=True))
    is_here = pill.box.sized(0, 0).within(frame)
    return numpy.asarray(away / (4 if is_here else 20) + wrong + 100 * (wrong > 50))


def _near(spot: Spot, ground: Ground, taken: list[Box]) -> float:
    """Price what is near a spot: too near for an arrow, or below the rim."""
    gap = min((far(point, spot.box.nearest(point)) for point in ground.ring), default=ARROW)
    covers = 120 if spot.is_rim and not ground.is_abroad(spot.box) else 0
    close = 0 if is_free(spot.box, taken, BETWEEN) else 12
    return ARROW - min(gap, ARROW) + covers + close


def _clamped(box: Box, frame: Box) -> Box:
    inner = frame.sized(frame.w - box.w, frame.h - box.h)
    return box.at(clamped(box.x, inner.left, inner.right), clamped(box.y, inner.top, inner.bottom))
