"""What lies where on the map's face: sea, or which country; and the outlines as they are drawn."""

import math
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import geopandas
import numpy
import shapely
from shapely.geometry.base import BaseGeometry

from dashboard.picture.boxes import Box
from dashboard.picture.shapes import SHEETS
from dashboard.views.pictures import Shape

BOUNDARIES = Path(__file__).parents[2] / "geodata" / "boundaries"
HOME = "PE"
CELL = 3
"""Units of the map's face that one cell of the survey is wide and high."""
SEA = 0

PERU = (-81.5, -18.5, -68.5, 0.2)
"""West, south, east and north of what the map is fitted to: degrees, EPSG:4326."""
SLIM = 0.68
"""The width of Peru by its height, on this map."""
TOP, FOOT, EAST, RIM = 30, 38, 60, 34
"""Units between Peru and the edges of the map."""
INSET = 30
"""So far from the frame's edge an outline still counts as seen: an arrow needs the room."""

Numbers = numpy.ndarray[tuple[int, ...], numpy.dtype[numpy.float64]]
Grid = numpy.ndarray[tuple[int, ...], numpy.dtype[numpy.int64]]


@dataclass(frozen=True)
class Projection:
    """Mercator, as on the page, fitted so that Peru stands east of the middle."""

    scale: float
    left: float
    top: float

    def face(self, longitude: float, latitude: float) -> Box:
        """Return where a place of the earth stands; degrees, EPSG:4326."""
        x, y = _mercator(longitude, latitude)
        return Box(x * self.scale + self.left, self.top - y * self.scale)

    def shape(self, geometry: BaseGeometry) -> BaseGeometry:
        """Return a geometry in degrees as it stands on the face."""
        return shapely.transform(geometry, self._faces)

    def _faces(self, degrees: Numbers) -> Numbers:
        x = numpy.radians(degrees[:, 0])
        y = numpy.log(numpy.tan(math.pi / 4 + numpy.radians(degrees[:, 1]) / 2))
        return numpy.stack([x * self.scale + self.left, self.top - y * self.scale], axis=1)

    def kilometers(self, length: float, latitude: float) -> float:
        """Return how long a level line of the face is on the ground, at a latitude."""
        return length / self.scale * math.cos(math.radians(latitude)) * 6371


def _mercator(longitude: float, latitude: float) -> tuple[float, float]:
    y = math.log(math.tan(math.pi / 4 + math.radians(latitude) / 2))
    return math.radians(longitude), y


def fitted(frame: Box) -> Projection:
    """Return the projection that shows Peru whole, with sea beside it for what lies elsewhere."""
    (west, south), (east, north) = _mercator(*PERU[:2]), _mercator(*PERU[2:])
    high = frame.h - TOP - FOOT
    spare = frame.w - SLIM * high - EAST
    gutter = RIM if spare < RIM else min(frame.w * 0.3, spare)
    wide = frame.w - gutter - EAST
    scale = min(wide / (east - west), high / (north - south))
    x = frame.left + gutter + (wide - (east - west) * scale) / 2
    y = frame.top + TOP + (high - (north - south) * scale) / 2
    return Projection(scale, x - west * scale, y + north * scale)


@dataclass(frozen=True)
class Ground:
    """The land on the map's face, drawn and surveyed."""

    frame: Box
    projection: Projection
    countries: dict[str, BaseGeometry]
    """Shapes by ISO code, those far away too, cut to a little more than the frame."""
    departments: dict[str, BaseGeometry]
    """Shapes by p-code."""
    border: dict[str, BaseGeometry]
    """Peru's border with each neighbor, by ISO code."""
    rivers: tuple[BaseGeometry, ...]
    lakes: tuple[BaseGeometry, ...]
    codes: Grid
    """Which country each cell is of; rows from the top."""
    isos: tuple[str, ...]
    """Country of each code, from 1."""
    ring: tuple[Box, ...]
    """Peru's outline as it is seen: what an arrow can cross."""

    def is_sea(self, box: Box) -> bool:
        """Whether a box lies on no land."""
        return not self._cells(box).any()

    def is_abroad(self, box: Box) -> bool:
        """Whether a box lies nowhere on Peru."""
        return not (self._cells(box) == self._code(HOME)).any()

    def is_on(self, iso: str, box: Box) -> bool:
        """Whether a box lies on one country alone."""
        return iso in self.isos and bool((self._cells(box) == self._code(iso)).all())

    def _code(self, iso: str) -> int:
        return self.isos.index(iso) + 1

    def _cells(self, box: Box) -> Grid:
        rows, columns = self.codes.shape
        left, top = self.frame.left, self.frame.top
        first, last = (_cell(y - top, rows) for y in (box.top, box.bottom))
        start, stop = (_cell(x - left, columns) for x in (box.left, box.right))
        return self.codes[first : last + 1, start : stop + 1]


def _cell(value: float, most: int) -> int:
    return min(max(math.floor(value / CELL), 0), most - 1)


@cache
def ground(shape: Shape) -> Ground:
    """Read, fit and survey the ground of a format, once."""
    frame = SHEETS[shape].map
    projection = fitted(frame)
    near = _read("countries", projection, frame)
    countries = _by(_read("world", projection, frame), "iso") | _by(near, "iso")
    isos = tuple(countries)
    return Ground(
        frame=frame,
        projection=projection,
        countries=countries,
        departments=_by(_read("departments", projection, frame), "pcode"),
        border=_by(_read("border", projection, frame), "iso"),
        rivers=tuple(_read("rivers", projection, frame).geometry),
        lakes=tuple(_read("lakes", projection, frame).geometry),
        codes=_surveyed(countries, frame),
        isos=isos,
        ring=_outline(countries[HOME], frame),
    )


def _read(name: str, projection: Projection, frame: Box) -> geopandas.GeoDataFrame:
    """Read outlines as they stand on the face, cut to a little more than it shows."""
    # Beyond these the projection has no end.
    seen = geopandas.read_file(BOUNDARIES / f"{name}.geojson").clip((-130, -60, -20, 50))
    seen = seen.set_geometry(seen.geometry.map(projection.shape), crs=None)
    cut = (frame.left - 40, frame.top - 40, frame.right + 40, frame.bottom + 40)
    return seen.clip(cut).sort_index()


def _by(read: geopandas.GeoDataFrame, column: str) -> dict[str, BaseGeometry]:
    return dict(zip(read[column], read.geometry, strict=True))


def _surveyed(countries: dict[str, BaseGeometry], frame: Box) -> Grid:
    xs = numpy.arange(frame.left + CELL / 2, frame.right, CELL)
    ys = numpy.arange(frame.top + CELL / 2, frame.bottom, CELL)
    grid = numpy.meshgrid(xs, ys)
    codes = numpy.zeros(grid[0].shape, dtype=numpy.int64)
    for code, country in enumerate(countries.values(), start=1):
        shapely.prepare(country)
        codes[shapely.contains_xy(country, *grid)] = code
    return codes


def _outline(peru: BaseGeometry, frame: Box) -> tuple[Box, ...]:
    """Return Peru's longest ring, simplified and cut to the frame."""
    parts = shapely.get_parts(peru)
    mainland = max(parts, key=lambda part: float(part.area)).simplify(3)
    inner = frame.sized(frame.w - 2 * INSET, frame.h - 2 * INSET)
    seen = mainland.intersection(shapely.box(inner.left, inner.top, inner.right, inner.bottom))
    largest = max(shapely.get_parts(seen), key=lambda part: float(part.area))
    return tuple(Box(x, y) for x, y in shapely.normalize(largest).exterior.coords[:-1])
