"""Where what lies beyond the frame, or nowhere in particular, stands.

In the sea or on the frame's rim, on the side of Peru where it belongs.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.picture.boxes import Box, bearing, clamped, far, is_free, turn
from dashboard.picture.ground import Ground

GRID, MARGIN = 16, 7
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
    for spot in (*_inside(pill, ground.frame), *_on_rim(pill, ground.frame)):
        least = _off(spot, pill, ground.frame, anchor)
        if least >= price or not _is_open(spot, pill, ground, taken):
            continue
        cost = least + _near(spot, ground, taken)
        if cost < price:
            best, price = spot, cost
    return best


def _is_open(spot: Spot, pill: Pill, ground: Ground, taken: list[Box]) -> bool:
    if not is_free(spot.box, taken, 5):
        return False
    wide = spot.box.sized(spot.box.w + 8, spot.box.h + 8)
    return spot.is_rim or ground.is_sea(wide) or ground.is_on(pill.land, wide)


def _inside(pill: Pill, frame: Box) -> Iterator[Spot]:
    if pill.box.within(frame, MARGIN):
        yield Spot(pill.box, False)
    inner = frame.sized(frame.w - pill.box.w - 2 * MARGIN, frame.h - pill.box.h - 2 * MARGIN)
    for x in _steps(inner.left, inner.right):
        for y in _steps(inner.top, inner.bottom):
            yield Spot(pill.box.at(x, y), False)


def _on_rim(pill: Pill, frame: Box) -> Iterator[Spot]:
    """Yield spots flush with the frame's edge, where the rim covers what lies below."""
    inner = frame.sized(frame.w - pill.box.w, frame.h - pill.box.h)
    for x in _steps(inner.left, inner.right):
        yield Spot(pill.box.at(x, inner.top), True)
        yield Spot(pill.box.at(x, inner.bottom), True)
    for y in _steps(inner.top, inner.bottom):
        yield Spot(pill.box.at(inner.left, y), True)
        yield Spot(pill.box.at(inner.right, y), True)


def _steps(start: float, stop: float) -> Iterator[float]:
    for n in range(int((stop - start) // GRID) + 1):
        yield start + n * GRID


def _off(spot: Spot, pill: Pill, frame: Box, anchor: Box) -> float:
    """Price how far a spot is from where the pill belongs, and on which side."""
    goal = _clamped(pill.box, frame)
    away = far(spot.box.nearest(goal), goal)
    wrong = turn(bearing(anchor, spot.box), pill.course)
    is_here = pill.box.sized(0, 0).within(frame)
    return (
        away / (4 if is_here else 20)
        + wrong
        + (100 if wrong > 50 else 0)
        + (30 if spot.is_rim else 0)
    )


def _near(spot: Spot, ground: Ground, taken: list[Box]) -> float:
    """Price what is near a spot: too near for an arrow, or below the rim."""
    gap = min((far(point, spot.box.nearest(point)) for point in ground.ring), default=ARROW)
    covers = 120 if spot.is_rim and not ground.is_abroad(spot.box) else 0
    close = 0 if is_free(spot.box, taken, BETWEEN) else 12
    return ARROW - min(gap, ARROW) + covers + close


def _clamped(box: Box, frame: Box) -> Box:
    inner = frame.sized(frame.w - box.w, frame.h - box.h)
    return box.at(clamped(box.x, inner.left, inner.right), clamped(box.y, inner.top, inner.bottom))
