"""Where everything stands on the map: marks, names, arrows, letters and the names of lands."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dashboard.picture.boxes import Box, is_free
from dashboard.picture.callouts import Room
from dashboard.picture.curves import Curve, Loop, loop
from dashboard.picture.flows import Flows
from dashboard.picture.ground import Ground
from dashboard.picture.names import badge
from dashboard.picture.signs import land_size, letter_size, sign
from dashboard.picture.standing import Stand, Standing
from dashboard.picture.type import Measure
from dashboard.views.map_content import Arrow, LandName, MapContent
from geodata.vocabulary import Modality

HEAD = 14
"""So wide and high is what an arrow's head takes, where a letter looks for room."""
DOT = 3
"""So wide a point of a line is, where a name looks for room."""


@dataclass(frozen=True)
class PlacedArrow:
    """An arrow with its line and where its letter stands."""

    arrow: Arrow
    way: Curve | Loop
    letter: Box | None


@dataclass(frozen=True)
class PlacedLand:
    """The name of a neighbor where there is room for it."""

    name: str
    box: Box


@dataclass(frozen=True)
class Placed:
    """Everything that is written or drawn on the land."""

    marks: tuple[Stand, ...]
    arrows: tuple[PlacedArrow, ...]
    lands: tuple[PlacedLand, ...]


def placed(content: MapContent, ground: Ground, taken: Iterable[Box], measure: Measure) -> Placed:
    """Place the content of a map beside what is taken already."""
    face = ground.projection.face
    home = face(content.home.longitude, content.home.latitude)
    room = Room(ground, list(taken))
    signs = ((sign(m, measure), face(m.longitude, m.latitude)) for m in content.marks)
    marks = Standing(room, home).stand(signs)
    flows = Flows(ground, home, room.taken)
    ways = _ways(content.arrows, {each.key: each for each in marks}, flows)
    lines = [point.sized(DOT, DOT) for way in ways for point in way.points]
    arrows = tuple(_lettered(content.arrows, ways, room, measure))
    lands = tuple(_lands(content.lands, room, lines, measure))
    return Placed(marks, arrows, lands)


def _ways(arrows: Iterable[Arrow], at: dict[str, Stand], flows: Flows) -> list[Curve | Loop]:
    return [_way(arrow.stops, at, flows) for arrow in arrows]


def _way(stops: tuple[str, ...], at: dict[str, Stand], flows: Flows) -> Curve | Loop:
    start, stop = at[stops[0]], at[stops[-1]]
    if start is stop:
        return loop(start.box)
    return flows.flowing(_end(start), _end(stop), is_through=len(stops) > 2)


def _end(stand: Stand) -> Box | None:
    return None if stand.sign.mark.symbol == "country" else stand.box


def _lettered(
    arrows: Iterable[Arrow], ways: list[Curve | Loop], room: Room, measure: Measure
) -> Iterator[PlacedArrow]:
    heads = [way.stop.sized(HEAD, HEAD) for way in ways]
    for arrow, way in zip(arrows, ways, strict=True):
        size = letter_size(arrow, measure)
        is_dashed = arrow.line != Modality.ASSERTED
        spot = badge(way.points, size, room.frame, [*room.taken, *heads], is_dashed)
        # Rather than no letter, it may hide the head of another arrow.
        spot = spot or badge(way.points, size, room.frame, room.taken, is_dashed)
        if spot:
            room.taken.append(spot)
        yield PlacedArrow(arrow, way, spot)


def _lands(
    lands: Iterable[LandName], room: Room, lines: list[Box], measure: Measure
) -> Iterator[PlacedLand]:
    for land in lands:
        at = room.ground.projection.face(land.longitude, land.latitude)
        box = land_size(land.name, measure).at(at.x, at.y)
        if box.within(room.frame, 4) and is_free(box, (*room.taken, *lines), 3):
            room.taken.append(box)
            yield PlacedLand(land.name, box)
