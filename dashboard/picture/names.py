"""Where a name stands beside its mark, and a letter on its line.

Right and a little up is best, and no name lies across a border (Imhof's rules).
"""

import math
from collections.abc import Callable

from dashboard.picture.boxes import Box, is_free

OFF = (0, 13, -13, 22, -22, 34, -34, 46, -46)
"""How far from its line a letter may stand."""


def beside(box: Box, size: Box, frame: Box, taken: list[Box], is_tidy: Callable[[Box], bool]) -> (
    list[Box]
):  # fmt: skip
    """Return the free sides for a name of a size, the best first."""
    if not size.w:
        return []
    labels = [size.at(box.x + x, box.y + y) for x, y in _sides(box, size)]
    free = [each for each in labels if each.within(frame, 2) and is_free(each, taken, 1)]
    return sorted(free, key=lambda label: not is_tidy(label))


def _sides(box: Box, size: Box) -> list[tuple[float, float]]:
    right, down = (box.w + size.w) / 2 + 2, (box.h + size.h) / 2
    return [
        (right, -3),
        (right, 4),
        (-right, -3),
        (-right, 4),
        (0, -down - 1),
        (0, down + 1),
        (right - 4, -down + 4),
        (right - 4, down - 4),
        (4 - right, -down + 4),
        (4 - right, down - 4),
    ]


def badge(points: tuple[Box, ...], size: Box, frame: Box, taken: list[Box]) -> Box | None:
    """Return where a line's letter covers nothing, near the line's middle; or nowhere."""
    middle = (len(points) - 1) / 2
    order = sorted(range(len(points)), key=lambda n: abs(n - middle))
    for off in OFF:
        for index in order:
            spot = _shifted(points, index, off, size)
            if spot.within(frame, 2) and is_free(spot, taken, 1):
                return spot
    return None


def _shifted(points: tuple[Box, ...], index: int, off: float, size: Box) -> Box:
    here = points[index]
    before, after = points[max(index - 1, 0)], points[min(index + 1, len(points) - 1)]
    run = math.hypot(after.x - before.x, after.y - before.y) or 1
    return size.at(
        here.x - (after.y - before.y) / run * off, here.y + (after.x - before.x) / run * off
    )
