"""The line of an arrow: one quadratic curve."""

from dataclasses import dataclass

from dashboard.picture.boxes import Box, bearing

STEPS = 28
"""Straight pieces that a curve is looked at in."""


@dataclass(frozen=True)
class Curve:
    """A curve from one point to another, drawn towards a third."""

    start: Box
    control: Box
    stop: Box

    def at(self, t: float) -> Box:
        """Return a point of it, from 0 at its start to 1 at its end."""
        a, b, c = (1 - t) ** 2, 2 * (1 - t) * t, t**2
        return Box(
            a * self.start.x + b * self.control.x + c * self.stop.x,
            a * self.start.y + b * self.control.y + c * self.stop.y,
        )

    @property
    def points(self) -> tuple[Box, ...]:
        """Points of it at every step."""
        return tuple(self.at(step / STEPS) for step in range(STEPS + 1))

    @property
    def leaves(self) -> tuple[float, float]:
        """The directions in which it leaves its beginning and its end."""
        return bearing(self.start, self.control), bearing(self.stop, self.control)


@dataclass(frozen=True)
class Loop:
    """From a place to itself, above its mark: a cubic curve."""

    start: Box
    first: Box
    second: Box
    stop: Box

    def at(self, t: float) -> Box:
        """Return a point of it, from 0 at its start to 1 at its end."""
        parts = ((1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3)
        spots = (self.start, self.first, self.second, self.stop)
        held = list(zip(parts, spots, strict=True))
        return Box(sum(part * spot.x for part, spot in held), sum(p * spot.y for p, spot in held))

    @property
    def points(self) -> tuple[Box, ...]:
        """Points of it at every step."""
        return tuple(self.at(step / STEPS) for step in range(STEPS + 1))


def loop(box: Box) -> Loop:
    """Return the loop of a mark."""
    start, stop = (Box(box.x + side, box.top - 3) for side in (-5, 5))
    high = box.top - 62
    return Loop(start, Box(start.x - 26, high), Box(stop.x + 26, high), stop)
