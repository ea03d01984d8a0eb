"""Where a name stands beside its mark, and a letter on its line.

Right and a little up is best, and no name lies across a border (Imhof's rules).
"""

import math
from collections.abc import Callable

from dashboard.picture.boxes import Box, far, is_free

OFF = (0, 12, 24, 40)
"""How far from beside its line a letter may stand."""
LINE = 2
"""Between a letter and its line, where it stands beside it."""
SHORT = 3.2
"""Widths of its letter below which a line is short: on it the letter would hide its dashes."""


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


def badge(
    points: tuple[Box, ...], size: Box, frame: Box, taken: list[Box], is_dashed: bool
) -> Box | None:
    """Return where a line's letter covers nothing, near the line's middle; or nowhere."""
    middle = (len(points) - 1) / 2
    order = sorted(range(len(points)), key=lambda n: abs(n - middle))
    on_it = [_shifted(points, n, 0, 0, size) for n in order]
    beside_it = [
        _shifted(points, n, side, off, size) for off in OFF for side in (1, -1) for n in order
    ]
    is_short = is_dashed and far(points[0], points[-1]) < SHORT * size.w
    spots = [*beside_it, *on_it] if is_short else [*on_it, *beside_it]
    fits = (spot for spot in spots if spot.within(frame, 2) and is_free(spot, taken, 1))
    return next(fits, None)


def _shifted(points: tuple[Box, ...], index: int, side: int, off: float, size: Box) -> Box:
    """Return the box on a point of a line, or just beside the line and a little farther off."""
    here = points[index]
    before, after = points[max(index - 1, 0)], points[min(index + 1, len(points) - 1)]
    run = math.hypot(after.x - before.x, after.y - before.y) or 1
    x, y = -(after.y - before.y) / run, (after.x - before.x) / run
    away = side * (abs(x) * size.w / 2 + abs(y) * size.h / 2 + LINE + off)
    return size.at(here.x + x * away, here.y + y * away)
