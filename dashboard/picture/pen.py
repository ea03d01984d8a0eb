"""What draws on the sheet in its own units: Matplotlib, without the state that pyplot keeps."""

from collections.abc import Iterable
from itertools import count

import numpy
import shapely
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.textpath import TextPath
from shapely.geometry.base import BaseGeometry

from dashboard.picture.boxes import Box
from dashboard.picture.curves import Curve, Loop
from dashboard.picture.shapes import Sheet
from dashboard.picture.type import CAPITAL
from dashboard.picture.wording import Written

POINTS = 0.72
"""Points of a unit."""
UNITS = 100
"""Units of an inch."""

CIRCLE = 0.5523
"""How far a cubic curve's handles reach, to be a quarter of a circle."""

Dash = tuple[float, float]


class Pen:
    """Draws one thing after the other, each above those before it."""

    def __init__(self, sheet: Sheet) -> None:
        self.figure = Figure(figsize=(sheet.width / UNITS, sheet.height / UNITS))
        self.axes: Axes = self.figure.add_axes((0, 0, 1, 1))
        self.axes.set(xlim=(0, sheet.width), ylim=(sheet.height, 0))
        self.axes.set_axis_off()
        self._order = count()
        self._said = count()
        self.written: dict[str, Written] = {}
        """Every text by its id in the file."""

    def box(
        self,
        box: Box,
        *,
        fill: str = "none",
        edge: str = "none",
        width: float = 0,
        radius: float = 0,
        dash: Dash | None = None,
        gid: str | None = None,
    ) -> None:
        """Draw a box, its corners rounded by a radius."""
        path = _rounded(box, min(radius, box.h / 2, box.w / 2))
        self.path(path, fill=fill, edge=edge, width=width, dash=dash, gid=gid)

    def shape(
        self,
        geometry: BaseGeometry,
        *,
        fill: str = "none",
        edge: str = "none",
        width: float = 0,
        within: Box | None = None,
    ) -> None:
        """Draw polygons or lines."""
        paths = [_path(part) for part in shapely.get_parts(geometry) if not part.is_empty]
        if paths:
            self.path(
                Path.make_compound_path(*paths), fill=fill, edge=edge, width=width, within=within
            )

    def path(
        self,
        path: Path,
        *,
        fill: str = "none",
        edge: str = "none",
        width: float = 0,
        alpha: float = 1,
        dash: Dash | None = None,
        within: Box | None = None,
        is_round: bool = False,
        gid: str | None = None,
    ) -> None:
        """Draw any path."""
        patch = PathPatch(
            path,
            facecolor=fill,
            edgecolor=edge,
            linewidth=width * POINTS,
            linestyle=_dashed(dash, width),
            alpha=alpha,
            capstyle="round" if is_round else "butt",
            joinstyle="round",
            gid=gid,
        )
        self._add(patch, within)

    def text(self, said: Written) -> None:
        """Write a line; its halo parts it from what lies below."""
        baseline = said.y + CAPITAL * said.type.size
        if said.halo:
            self._halo(said, baseline)
        gid = f"text-{next(self._said)}"
        self.written[gid] = said
        text = Text(
            said.x,
            baseline,
            said.text,
            color=said.color,
            fontproperties=said.type.font(POINTS),
            horizontalalignment=said.align,
            verticalalignment="baseline",
            parse_math=False,
            gid=gid,
        )
        self._add(text, None)

    def _halo(self, said: Written, baseline: float) -> None:
        letters = TextPath((0, 0), said.text, prop=said.type.font(), usetex=False)
        width = float(letters.get_extents().width)
        left = {"left": 0.0, "center": width / 2, "right": width}[said.align]
        moved = letters.vertices * numpy.array([1, -1]) + numpy.array([said.x - left, baseline])
        self.path(Path(moved, letters.codes), edge=said.halo, width=3.2, alpha=0.85)

    def _add(self, artist: Artist, within: Box | None) -> None:
        artist.set_zorder(next(self._order))
        self.axes.add_artist(artist)
        if within:
            frame = Rectangle((within.left, within.top), within.w, within.h)
            frame.set_transform(self.axes.transData)
            artist.set_clip_path(frame)


def _rounded(box: Box, radius: float) -> Path:
    """Return a box whose corners are quarters of a circle."""
    x, y, bend = box.w / 2, box.h / 2, radius * (1 - CIRCLE)
    right_corner = ((x - radius, -y), (x - bend, -y), (x, bend - y), (x, radius - y))
    points: list[tuple[float, float]] = []
    for (across, down), is_back in (((1, 1), 0), ((1, -1), 1), ((-1, -1), 0), ((-1, 1), 1)):
        corner = [(box.x + across * px, box.y + down * py) for px, py in right_corner]
        points += reversed(corner) if is_back else corner
    arc = [Path.LINETO, Path.CURVE4, Path.CURVE4, Path.CURVE4]
    codes = [Path.MOVETO, *arc[1:], *arc * 3, Path.CLOSEPOLY]
    return Path([*points, points[0]], codes)


def _dashed(dash: Dash | None, width: float) -> tuple[float, tuple[float, ...]] | str:
    """Return a dash in units as Matplotlib takes it: by the width of its line."""
    return (0, tuple(part / width for part in dash)) if dash else "solid"


def _path(part: BaseGeometry) -> Path:
    if part.geom_type != "Polygon":
        return Path(part.coords)
    rings = (part.exterior, *part.interiors)
    return Path.make_compound_path(*(Path(ring.coords, closed=True) for ring in rings))


def straight(points: Iterable[Box]) -> Path:
    """Return the straight pieces between points."""
    return Path([(point.x, point.y) for point in points])


def curved(way: Curve | Loop) -> Path:
    """Return the line of an arrow."""
    if isinstance(way, Curve):
        points, codes = [way.start, way.control, way.stop], [Path.CURVE3] * 2
    else:
        points, codes = [way.start, way.first, way.second, way.stop], [Path.CURVE4] * 3
    return Path([(point.x, point.y) for point in points], [Path.MOVETO, *codes])
