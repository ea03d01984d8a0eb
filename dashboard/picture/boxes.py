"""Boxes, points and lines on the face of a picture, in its own units; y grows downwards."""

import math
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle by its center and its size; without a size, a point."""

    x: float
    y: float
    w: float = 0
    h: float = 0

    @property
    def left(self) -> float:
        """The least x."""
        return self.x - self.w / 2

    @property
    def right(self) -> float:
        """The greatest x."""
        return self.x + self.w / 2

    @property
    def top(self) -> float:
        """The least y."""
        return self.y - self.h / 2

    @property
    def bottom(self) -> float:
        """The greatest y."""
        return self.y + self.h / 2

    def at(self, x: float, y: float) -> "Box":
        """Return a box of the same size elsewhere."""
        return Box(x, y, self.w, self.h)

    def sized(self, w: float, h: float) -> "Box":
        """Return a box of another size around the same center."""
        return Box(self.x, self.y, w, h)

    def overlaps(self, other: "Box", gap: float = 0) -> bool:
        """Whether another box is nearer than a gap on both axes."""
        return (
            abs(self.x - other.x) < (self.w + other.w) / 2 + gap
            and abs(self.y - other.y) < (self.h + other.h) / 2 + gap
        )

    def within(self, frame: "Box", margin: float = 0) -> bool:
        """Whether it lies inside a frame, a margin away from its edges."""
        return (
            self.left >= frame.left + margin
            and self.right <= frame.right - margin
            and self.top >= frame.top + margin
            and self.bottom <= frame.bottom - margin
        )

    def nearest(self, point: "Box") -> "Box":
        """Return its point that is nearest to another."""
        return Box(clamped(point.x, self.left, self.right), clamped(point.y, self.top, self.bottom))


Line = tuple[Box, Box]


def from_corner(left: float, top: float, w: float, h: float) -> Box:
    """Return a box by its upper left corner."""
    return Box(left + w / 2, top + h / 2, w, h)


def clamped(value: float, least: float, most: float) -> float:
    """Return what is nearest to a value between two others."""
    return min(max(value, least), most)


def is_free(box: Box, taken: Iterable[Box], gap: float) -> bool:
    """Whether no other box is nearer than a gap."""
    return not any(box.overlaps(other, gap) for other in taken)


def far(one: Box, other: Box) -> float:
    """Return how far the centers of two boxes are from each other."""
    return math.hypot(one.x - other.x, one.y - other.y)


def bearing(start: Box, stop: Box) -> float:
    """Return the direction from one point to another, in radians."""
    return math.atan2(stop.y - start.y, stop.x - start.x)


def turn(one: float, other: float) -> float:
    """Return the angle between two directions in radians, as degrees from 0 to 180."""
    difference = abs(one - other) % (2 * math.pi)
    return math.degrees(min(difference, 2 * math.pi - difference))


def along(line: Line, step: float) -> list[Box]:
    """Return points of a straight line, both ends among them, no farther than a step apart."""
    start, stop = line
    count = max(1, math.ceil(far(start, stop) / step))
    return [
        Box(start.x + (stop.x - start.x) * n / count, start.y + (stop.y - start.y) * n / count)
        for n in range(count + 1)
    ]


def crosses(one: Line, other: Line) -> bool:
    """Whether two straight lines cross."""
    (a, b), (c, d) = one, other
    return _side(a, b, c) != _side(a, b, d) and _side(c, d, a) != _side(c, d, b)


def _side(a: Box, b: Box, c: Box) -> bool:
    return (b.x - a.x) * (c.y - a.y) > (b.y - a.y) * (c.x - a.x)
