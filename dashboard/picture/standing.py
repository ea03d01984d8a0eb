"""Where marks and names stand: at their places while there is room, else beside them by a line."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from dashboard.picture.boxes import Box, Line, bearing, far, is_free
from dashboard.picture.callouts import Room, callout
from dashboard.picture.gutter import Pill, gutter
from dashboard.picture.names import beside
from dashboard.picture.signs import Sign

RANK = {"disc": 0, "area-badge": 1, "ring": 2}
"""Which marks take their places first."""
TOGETHER = 3
"""Between a mark that is set out and its name."""


@dataclass(frozen=True)
class Stand:
    """A sign where it stands."""

    sign: Sign
    place: Box
    """The point that it is of."""
    box: Box
    name: Box | None = None
    leader: Line | None = None
    has_dot: bool = False
    """Whether a dot marks the place that its line leads from."""
    is_rim: bool = False
    """Whether it stands on the frame's edge."""
    is_placed: bool = True
    """Whether there was room for it."""

    @property
    def key(self) -> str:
        """Key of the place."""
        return self.sign.mark.id


class Standing:
    """The marks of a map, placed one after the other."""

    def __init__(self, room: Room, home: Box) -> None:
        self.room, self.home = room, home
        self.stands: dict[str, Stand] = {}

    def stand(self, signs: Iterable[tuple[Sign, Box]]) -> tuple[Stand, ...]:
        """Place every mark and name; marks come with the points that they are of."""
        every = [Stand(sign, place, sign.size.at(place.x, place.y)) for sign, place in signs]
        self.stands = {each.key: each for each in every}
        settled, crowded = self._at_places(every)
        rings = [each for each in settled if each.sign.mark.symbol == "ring"]
        unnamed = self._name_beside([each for each in settled if each not in rings])
        for each in every:
            if each.sign.mark.symbol == "country":
                self._country(each)
        self.room.wanted = [spot for each in rings for spot in self._sides(each)[:1]]
        for each in sorted((e for e in every if e.sign.is_loose), key=_own_land_first):
            self._loose(each)
        self._call_out(crowded)
        unnamed += self._name_beside(rings)
        self._name_apart(unnamed)
        return tuple(self.stands.values())

    def _put(self, stand: Stand) -> None:
        self.stands[stand.key] = stand

    def _at_places(self, every: list[Stand]) -> tuple[list[Stand], list[Stand]]:
        points = [each for each in every if each.sign.mark.symbol in RANK]
        settled: list[Stand] = []
        for each in sorted(points, key=lambda e: (RANK[e.sign.mark.symbol], e.key)):
            if is_free(each.box, self.room.taken, 1) and each.box.within(self.room.frame, 2):
                self._take_mark(each.box)
                settled.append(each)
        if points:
            x, y = (sum(getattr(e.place, axis) for e in points) / len(points) for axis in "xy")
            self.room.crowd = Box(x, y)
        return settled, [each for each in points if each not in settled]

    def _take_mark(self, box: Box) -> None:
        self.room.taken.append(box)
        self.room.marks.append(box)

    def _sides(self, stand: Stand) -> list[Box]:
        room = self.room
        return beside(stand.box, stand.sign.label, room.frame, room.taken, room.is_tidy)

    def _name_beside(self, stands: list[Stand]) -> list[Stand]:
        """Name those first that have the least choice; return those without room."""
        waiting, unnamed = list(stands), list[Stand]()
        while waiting:
            choices = [self._sides(each) for each in waiting]
            least = min(range(len(waiting)), key=lambda n: len(choices[n]))
            each, spots = waiting.pop(least), choices[least]
            if spots:
                self._put(replace(each, name=spots[0]))
                self.room.taken.append(spots[0])
            else:
                unnamed.append(each)
        return unnamed

    def _country(self, stand: Stand) -> None:
        """Stand Peru's name on Peru alone, as near to its middle as there is room."""
        land, ground = stand.sign.mark.land, self.room.ground
        spots = sorted(_grid(stand.box, self.room.frame), key=lambda spot: far(spot, stand.place))
        spots = [spot for spot in (stand.box, *spots) if is_free(spot, self.room.taken, 2)]
        # Where it finds no room on the land alone, its middle at least stands there.
        fits: tuple[Callable[[Box], bool], ...] = (
            lambda spot: ground.is_on(land, spot),
            lambda spot: ground.is_on(land, spot.sized(spot.w / 3, 4)),
        )
        for is_fit in fits:
            if found := next(filter(is_fit, spots), None):
                self._put(replace(stand, box=found))
                self.room.taken.append(found)
                return
        self._loose(stand)

    def _loose(self, stand: Stand) -> None:
        pill = Pill(stand.box, stand.sign.mark.land, bearing(self.home, stand.place))
        spot = gutter(pill, self.room.ground, self.home, self.room.taken)
        self._put(replace(stand, box=spot.box, is_rim=spot.is_rim))
        self.room.taken.append(spot.box)

    def _call_out(self, crowded: list[Stand]) -> None:
        """Stand a mark without room at its place, with its name, where a line leads from it."""
        for each in crowded:
            box, label = each.sign.size, each.sign.label
            whole = box.sized(box.w + TOGETHER + label.w, max(box.h, label.h))
            spot = callout(each.place, whole, self.room)
            if not spot:
                self._put(replace(each, is_placed=False))
                continue
            inner = box.at(spot.box.x + spot.side * (box.w - whole.w), spot.box.y)
            outer = label.at(spot.box.x + spot.side * (whole.w - label.w), spot.box.y)
            line = spot.leader(each.place)
            self._put(replace(each, box=inner, name=outer, leader=line, has_dot=True))
            self._take_mark(inner)
            self.room.taken.append(outer)
            self.room.leaders.append(line)

    def _name_apart(self, unnamed: list[Stand]) -> None:
        """Stand a name without room beside its mark where a line leads from the mark."""
        for each in unnamed:
            if not (spot := callout(each.box, each.sign.label, self.room)):
                continue
            line = spot.leader(each.box)
            self._put(replace(each, name=spot.box, leader=line))
            self.room.taken.append(spot.box)
            self.room.leaders.append(line)


def _own_land_first(stand: Stand) -> tuple[bool, str]:
    return not stand.sign.mark.land, stand.key


def _grid(box: Box, frame: Box) -> Iterator[Box]:
    inner = frame.sized(frame.w - box.w - 8, frame.h - box.h - 8)
    for row in range(int(inner.h // 6) + 1):
        for column in range(int(inner.w // 6) + 1):
            yield box.at(inner.left + 6 * column, inner.top + 6 * row)
