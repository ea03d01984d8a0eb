"""Where what finds no room at its place stands, with a line that leads to the place."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from dashboard.picture.boxes import Box, Line, along, bearing, crosses, far, is_free, turn
from dashboard.picture.ground import HOME, Ground

STEP, ANGLES, LOUD = 12, 36, 60
REACHES = (240, 480, 960)
"""How far away it may be: no farther than it must."""


@dataclass
class Room:
    """What is free on the map while its signs are placed, one after the other."""

    ground: Ground
    taken: list[Box]
    marks: list[Box] = field(default_factory=list)
    """Those of what is taken that are round marks."""
    leaders: list[Line] = field(default_factory=list)
    wanted: list[Box] = field(default_factory=list)
    """Where other names would best stand."""
    crowd: Box = field(default_factory=lambda: Box(0, 0))
    """The middle of all marks."""

    @property
    def frame(self) -> Box:
        """The map's face."""
        return self.ground.frame

    def is_tidy(self, box: Box) -> bool:
        """Whether a name here lies across no border of Peru's."""
        return self.ground.is_abroad(box) or self.ground.is_on(HOME, box)


@dataclass(frozen=True)
class Callout:
    """A box at the end of a line from a place."""

    box: Box
    side: float
    """Half where the box lies right of its line's end, less half where it lies left."""

    def leader(self, place: Box) -> Line:
        """Return the line from the place to the near end of the box."""
        return place, Box(self.box.x - self.side * self.box.w, self.box.y)


def callout(place: Box, size: Box, room: Room) -> Callout | None:
    """Return the nearest free spot, away from the crowd rather than across it, or none."""
    for reach in REACHES:
        spots = sorted(_open(place, size, room, reach), key=lambda spot: _cost(spot, place, room))
        # Rather than no name, a line may pass below marks and other lines, but below no name.
        for is_clear in (_clear(place, room), _clear_of_names(place, room)):
            if found := next((spot for spot in spots if is_clear(spot)), None):
                return found
    return None


def _open(place: Box, size: Box, room: Room, reach: float) -> Iterator[Callout]:
    for spot in _around(place, size, reach):
        if spot.box.within(room.frame, 3) and is_free(spot.box, room.taken, 2):
            yield spot


def _around(place: Box, size: Box, reach: float) -> Iterator[Callout]:
    for away in range(18, int(reach) + 1, STEP):
        for n in range(ANGLES):
            angle = 2 * math.pi * n / ANGLES
            x, y = place.x + away * math.cos(angle), place.y + away * math.sin(angle)
            # The box hangs on the line by its side, so that it grows away from the place.
            side = -0.5 if math.cos(angle) < -0.1 else 0.5
            yield Callout(size.at(x + side * size.w, y), side)


def _cost(spot: Callout, place: Box, room: Room) -> float:
    """Price a spot: outside Peru there is quiet ground for names."""
    return (
        far(place, spot.box.nearest(place))
        + turn(bearing(room.crowd, place), bearing(place, spot.box)) / 4
        + (0 if room.ground.is_abroad(spot.box) else LOUD)
        + (0 if is_free(spot.box, room.wanted, 1) else LOUD)
    )


def _clear(place: Box, room: Room) -> Callable[[Callout], bool]:
    # The corners of a mark's box are empty: marks are round.
    marks = [(box, -4.0) for box in room.marks if not box.overlaps(place)]
    others = [*_names(place, room), *marks]

    def is_clear(spot: Callout) -> bool:
        line = spot.leader(place)
        if any(crosses(line, other) for other in room.leaders):
            return False
        return not _meets(line, others)

    return is_clear


def _clear_of_names(place: Box, room: Room) -> Callable[[Callout], bool]:
    names = _names(place, room)
    return lambda spot: not _meets(spot.leader(place), names)


def _names(place: Box, room: Room) -> list[tuple[Box, float]]:
    """Return the names that a line from a place may not cross: not those that lie on the place."""
    names = (box for box in room.taken if box not in room.marks)
    return [(box, 1.0) for box in names if not box.overlaps(place)]


def _meets(line: Line, boxes: list[tuple[Box, float]]) -> bool:
    return any(box.overlaps(point, gap) for point in along(line, 4)[1:] for box, gap in boxes)
