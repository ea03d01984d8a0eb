"""Where the arrows run: each is the cheapest of the curves that its ends allow.

What stands on the map, the lines before it and the land are looked up cell by cell, for every
point of every curve at once.
"""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy
import shapely

from dashboard.picture.boxes import Box, bearing, far, turn
from dashboard.picture.curves import STEPS, Curve
from dashboard.picture.ground import CELL, HOME, SEA, Ground

Numbers = numpy.ndarray[tuple[int, ...], numpy.dtype[numpy.float64]]

BENDS = (0.12, 0.18, 0.26, 0.4)
TRANSIT = (0.08, 0.18, 0.3, 0.42, 0.55, -0.08, -0.18, -0.3, -0.42, -0.55)
"""How far a curve may bend from its chord, by the chord; below nothing: to its left."""
GAP, APART, CLOSE, DEGREES = 3, 18, 8, 13
"""Between an arrow and its sign; between two ends; between two curves; between two directions."""
SPOT = 60
"""Within this, two ends are one spot from which curves leave in directions of their own."""
STRIDE, INSIDE = 14, 9
"""Between two points of the border at which an arrow may end; how far inside it the end lies."""
STRUCK = 300
"""What it costs to run through a sign or a name."""
MANY = 256
"""Curves that are priced at once."""
NEAR = (0.008, 0.016, 0.026, 0.974, 0.984, 0.992)
"""Near its ends a curve may cut a corner of the box that it leaves."""


@dataclass(frozen=True)
class End:
    """A point at which an arrow may end, and what that costs."""

    x: float
    y: float
    cost: float


class Flows:
    """The arrows of a map, one after the other beside those that are there."""

    def __init__(self, ground: Ground, anchor: Box, taken: Iterable[Box]) -> None:
        self.ground, self.anchor = ground, anchor
        self.taken = list(taken)
        self.run: list[Curve] = []
        self._border = list(_border(ground))
        frame = ground.frame
        size = (math.ceil(frame.h) + 1, math.ceil(frame.w) + 1)
        self._signs = numpy.zeros(size, dtype=numpy.float64)
        self._lines = numpy.zeros(size, dtype=numpy.float64)
        for box in self.taken:
            self._cut(self._signs, box, 2)[...] = 1

    def flowing(self, start: Box | None, stop: Box | None, is_through: bool) -> Curve:
        """Return the next arrow; an end that is none lies on Peru's border."""
        starts = [self._priced(end) for end in self._ends(start, stop)]
        stops = [self._priced(end) for end in self._ends(stop, start)]
        found = _combined(starts, stops, TRANSIT if is_through else BENDS)
        made = self._cheapest(found, is_through)
        self._keep(made)
        return made

    def _cheapest(self, found: "Found", is_through: bool) -> Curve:
        """Return the best: looked for where the least that a curve may cost is below its price."""
        best, price = found.curve(0), math.inf
        for first in range(0, len(found.least), MANY):
            if found.least[first] >= price:
                break
            some = found.some(slice(first, first + MANY))
            costs = some.least + self._cost(some, is_through)
            cheapest = int(costs.argmin())
            if costs[cheapest] < price:
                best, price = some.curve(cheapest), float(costs[cheapest])
        return best

    def _cost(self, some: "Found", is_through: bool) -> Numbers:
        points = some.sampled(numpy.arange(STEPS + 1) / STEPS)
        struck = self._seen(self._signs, points[:, 1:STEPS]).sum(axis=1)
        struck += self._seen(self._signs, some.sampled(numpy.array(NEAR))).sum(axis=1)
        met = 9 * self._seen(self._lines, points[:, 2::2]).sum(axis=1)
        met += self._met(points, is_through) + self._narrow(some)
        return numpy.asarray(STRUCK * struck + met)

    def _keep(self, made: Curve) -> None:
        self.run.append(made)
        for point in made.points:
            self._cut(self._lines, point.sized(CLOSE * 1.8, CLOSE * 1.8), 0)[...] += 1

    def _cut(self, cells: Numbers, box: Box, gap: float) -> Numbers:
        left, top = self.ground.frame.left, self.ground.frame.top
        first, start = (max(0, math.floor(v - gap)) for v in (box.top - top, box.left - left))
        last, stop = (max(0, math.ceil(v + gap)) for v in (box.bottom - top, box.right - left))
        return cells[first:last, start:stop]

    def _seen(self, cells: Numbers, points: Numbers) -> Numbers:
        x, y = self._indexes(points, 1, cells.shape)
        return numpy.asarray(cells[y, x])

    def _indexes(self, points: Numbers, cell: int, size: tuple[int, ...]) -> tuple[Numbers, ...]:
        frame = self.ground.frame
        x = numpy.clip((points[..., 0] - frame.left) // cell, 0, size[1] - 1).astype(int)
        y = numpy.clip((points[..., 1] - frame.top) // cell, 0, size[0] - 1).astype(int)
        return x, y

    def _met(self, points: Numbers, is_through: bool) -> Numbers:
        """Price the frame's edge, foreign land, and Peru where a curve only crosses the border."""
        frame, codes = self.ground.frame, self.ground.codes
        x, y = points[..., 0], points[..., 1]
        beyond = (x < frame.left + 2) | (x > frame.right - 2)
        beyond |= (y < frame.top + 2) | (y > frame.bottom - 2)
        column, row = self._indexes(points, CELL, codes.shape)
        seen = codes[row, column]
        at_home = seen == self.ground.isos.index(HOME) + 1
        away = [numpy.hypot(*(points - points[:, [n]]).transpose(2, 0, 1)) for n in (0, -1)]
        deep = (at_home & (away[0] > 24) & (away[1] > 24)).sum(axis=1)
        abroad = ((seen != SEA) & ~at_home).sum(axis=1)
        inner = numpy.maximum(0, 5 - deep) if is_through else deep
        return numpy.asarray(40 * beyond.sum(axis=1) + 5 * abroad + 25 * inner, dtype=float)

    def _narrow(self, some: "Found") -> Numbers:
        """Price curves that leave one spot in nearly the direction of another."""
        cost = numpy.zeros(len(some.least))
        there = [
            (spot.x, spot.y, leaves)
            for other in self.run
            for spot, leaves in zip((other.start, other.stop), other.leaves, strict=True)
        ]
        if not there:
            return cost
        x, y, leaves = (each[None, :] for each in numpy.array(there).T)
        for end in (some.start, some.stop):
            is_near = (end[:, :1] - x) ** 2 + (end[:, 1:] - y) ** 2 < SPOT**2
            course = numpy.arctan2(*(some.control - end)[:, ::-1].T)[:, None]
            angle = numpy.abs((course - leaves + math.pi) % (2 * math.pi) - math.pi)
            cost += 30 * (is_near & (angle < math.radians(DEGREES))).sum(axis=1)
        return cost

    def _priced(self, end: End) -> End:
        """Add what an end costs wherever its curve goes: on a sign, or too near to another end."""
        here = Box(end.x, end.y)
        others = (spot for other in self.run for spot in (other.start, other.stop))
        crowd = sum(150 for spot in others if far(here, spot) < APART)
        struck = STRUCK if any(box.overlaps(here, 2) for box in self.taken) else 0
        return End(end.x, end.y, end.cost + crowd + struck)

    def _ends(self, end: Box | None, other: Box | None) -> list[End]:
        if end is None:
            found = list(self._crossings(other or self.anchor))
            return found or [End(self.anchor.x, self.anchor.y, 0)]
        goal = bearing(end, other or self.anchor)
        return [End(at.x, at.y, turn(bearing(end, at), goal) / 6) for at in _sides(end)]

    def _crossings(self, other: Box) -> Iterator[End]:
        """Yield points a little inside the border, on the side of the other end."""
        base = bearing(self.anchor, other)
        for spot in self._border:
            cost = turn(bearing(self.anchor, spot), base) / 3
            if cost < 30 and not any(box.overlaps(spot, 8) for box in self.taken):
                yield End(spot.x, spot.y, cost)


def _border(ground: Ground) -> Iterator[Box]:
    inner = shapely.Polygon([(spot.x, spot.y) for spot in ground.ring]).buffer(-INSIDE)
    largest = max(shapely.get_parts(inner), key=lambda part: float(part.area)).exterior
    for n in range(int(largest.length // STRIDE)):
        point = largest.interpolate(n * STRIDE)
        yield Box(point.x, point.y)


@dataclass(frozen=True)
class Found:
    """Many curves at once, those first that may cost the least."""

    start: Numbers
    control: Numbers
    stop: Numbers
    least: Numbers
    """What each costs whatever it runs through."""

    def some(self, which: slice) -> "Found":
        """Return a part of them."""
        held = (self.start, self.control, self.stop, self.least)
        return Found(*(each[which] for each in held))

    def curve(self, index: int) -> Curve:
        """Return one of them."""
        held = (self.start, self.control, self.stop)
        return Curve(*(Box(float(each[index, 0]), float(each[index, 1])) for each in held))

    def sampled(self, t: Numbers) -> Numbers:
        """Return points of each, from 0 at its start to 1 at its end."""
        t = t[None, :, None]
        a, control, b = (each[:, None] for each in (self.start, self.control, self.stop))
        return numpy.asarray((1 - t) ** 2 * a + 2 * (1 - t) * t * control + t**2 * b)


def _combined(starts: list[End], stops: list[End], bends: tuple[float, ...]) -> Found:
    """Return every curve that there may be: from each start to each end with each bend."""
    one, other = (numpy.array([[e.x, e.y, e.cost] for e in ends]) for ends in (starts, stops))
    i, j, k = (n.ravel() for n in numpy.indices((len(one), len(other), len(bends))))
    a, b, bend = one[i, :2], other[j, :2], numpy.array(bends)[k]
    control = (a + b) / 2 + (b - a)[:, ::-1] * numpy.array([-1, 1]) * bend[:, None]
    least = one[i, 2] + other[j, 2] + numpy.abs(bend) * 40
    least += numpy.hypot(*(b - a).T) * (numpy.sqrt(1 + 4 * bend**2) + 1) / 16
    order = least.argsort(kind="stable")
    return Found(a[order], control[order], b[order], least[order])


def _sides(end: Box) -> Iterator[Box]:
    """Yield points around a sign at which an arrow may begin or end."""
    box = end.sized(end.w + 2 * GAP, end.h + 2 * GAP)
    for n in (0, 1, -1, 2, -2):
        x = box.x + n * box.w / 5.2
        yield Box(x, box.top)
        yield Box(x, box.bottom)
    yield Box(box.left, box.y)
    yield Box(box.right, box.y)
