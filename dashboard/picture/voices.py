"""What says of a mark or an arrow that others than Peru's own chapter speak there."""

from dashboard.picture.boxes import Box
from dashboard.picture.pen import Pen, straight
from dashboard.views.map_content import Speaking

TAIL = 7.5
"""Side of the square at an arrow's beginning, where Peru's own chapter and others speak."""
INSET = 2.2
"""Between the edge of a mark and its second line."""


def second_line(pen: Pen, box: Box, voices: Speaking, edge: str) -> None:
    """Draw the line all around where others alone speak, at the mark's foot where both do."""
    inner = box.sized(box.w - 2 * INSET, box.h - 2 * INSET)
    bend = inner.h / 2
    if voices is Speaking.OTHERS:
        pen.box(inner, edge=edge, width=1, radius=bend)
    elif voices is Speaking.BOTH:
        foot = [Box(inner.left + bend, inner.bottom), Box(inner.right - bend, inner.bottom)]
        pen.path(straight(foot), edge=edge, width=1)
