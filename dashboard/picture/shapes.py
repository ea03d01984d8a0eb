"""Where the parts of a picture stand on its sheet, in each format."""

from dataclasses import dataclass

from dashboard.picture.boxes import Box, from_corner
from dashboard.views.pictures import Shape

MARGIN = 26
"""Units that stay empty at the edges of the sheet."""


@dataclass(frozen=True)
class Sheet:
    """Where the parts of a picture stand. A unit is a hundredth of an inch."""

    width: float
    height: float
    head: float
    """Height of title and sentence."""
    foot: float
    """Height of what stands below the map."""
    side: float
    """Width of the legend."""

    @property
    def frame(self) -> Box:
        """The whole sheet."""
        return from_corner(0, 0, self.width, self.height)

    @property
    def title(self) -> Box:
        """Where title and sentence stand."""
        width = self.width - 2 * MARGIN
        return from_corner(MARGIN, MARGIN - 6, width, self.head - MARGIN + 6)

    @property
    def map(self) -> Box:
        """Where the map stands."""
        width = self.width - self.side - 3 * MARGIN
        return from_corner(MARGIN, self.head, width, self.height - self.head - self.foot)

    @property
    def legend(self) -> Box:
        """Where the signs are explained."""
        left = self.map.right + MARGIN
        return from_corner(left, self.head, self.side, self.map.h)

    @property
    def source(self) -> Box:
        """Where it is said what the picture was made from."""
        width = self.width - 2 * MARGIN
        return from_corner(MARGIN, self.map.bottom + 8, width, self.foot - 14)


SHEETS = {
    Shape.SQUARE: Sheet(width=900, height=900, head=166, foot=76, side=222),
    Shape.WIDE: Sheet(width=1280, height=720, head=122, foot=72, side=262),
}
"""The sheet of each format."""
