"""What has an extent: hatched areas that the source names, and dotted bands outside the border."""

import math
from collections.abc import Iterator

import shapely
from shapely.geometry.base import BaseGeometry

from dashboard.picture.boxes import Box, far
from dashboard.picture.ground import Ground

APART = 9
"""Between two lines of a hatch."""
OUTSIDE = 7
"""How far outside the border the band runs."""
ROUGH = 5
"""How far the band's line may lie from the border's, beside that."""


def hatched(area: BaseGeometry) -> Iterator[list[Box]]:
    """Yield the lines of an area's hatch, which rise to the right."""
    left, top, right, bottom = area.bounds
    step, high = APART * math.sqrt(2), bottom - top
    start = math.floor((left - high) / step)
    for n in range(start, math.ceil(right / step) + 1):
        x = n * step + (-bottom % step)
        line = shapely.LineString([(x, bottom), (x + high, top)])
        yield from _lines(line.intersection(area))


def band(border: BaseGeometry, ground: Ground) -> Iterator[list[Box]]:
    """Yield smoother lines beside a border, on the side where Peru is not."""
    peru = shapely.Polygon([(spot.x, spot.y) for spot in ground.ring])
    shapely.prepare(peru)
    for line in _lines(border.simplify(ROUGH)):
        yield [_outside(line, n, peru) for n in range(len(line))]


def _outside(line: list[Box], n: int, peru: BaseGeometry) -> Box:
    here, before, after = line[n], line[max(n - 1, 0)], line[min(n + 1, len(line) - 1)]
    run = far(before, after) or 1
    x, y = -(after.y - before.y) / run * OUTSIDE, (after.x - before.x) / run * OUTSIDE
    out = Box(here.x + x, here.y + y)
    return Box(here.x - x, here.y - y) if shapely.contains_xy(peru, out.x, out.y) else out


def _lines(geometry: BaseGeometry) -> Iterator[list[Box]]:
    for part in shapely.get_parts(geometry):
        if part.geom_type == "LineString" and not part.is_empty:
            yield [Box(x, y) for x, y in part.coords]
