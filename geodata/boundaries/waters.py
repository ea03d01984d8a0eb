"""The rivers and lakes around Peru, named where a map of Peru names them."""

from collections.abc import Iterator
from dataclasses import dataclass

import shapely
from shapely import Point, Polygon
from shapely.geometry.base import BaseGeometry

from geodata.boundaries.geojson import Feature, feature
from geodata.boundaries.polygons import WORLD
from geodata.boundaries.topojson import Json, decoded


@dataclass(frozen=True)
class Reach:
    """The part of a river that carries one name."""

    name: str
    town: Point
    """A town on its bank: the river that passes within ``ON_THE_BANK`` of it is meant."""
    extent: Polygon
    """Outside it the same line has another name."""


REACHES = (
    Reach("Amazonas", Point(-69.94, -4.24), WORLD),
    Reach("Marañón", Point(-76.55, -4.83), WORLD),
    Reach("Ucayali", Point(-74.55, -8.38), shapely.box(-180, -10.73, 180, 0)),
    Reach("Apurímac", Point(-73.91, -12.41), shapely.box(-180, -90, 180, -12.27)),
    Reach("Madre de Dios", Point(-69.20, -12.59), shapely.box(-180, -90, -66.07, 0)),
    Reach("Purús", Point(-64.80, -7.26), WORLD),
)

WATERS = shapely.box(-95, -35, -50, 14)
TITICACA = Point(-69.4, -15.8)

WATER_GRID = 0.001
WATER_TOLERANCE = 0.015
ON_THE_BANK = 0.1


def rivers(topo: Json) -> list[Feature]:
    """Draw the rivers around Peru."""
    pieces = (piece for _, river in decoded(topo, "rivers") for piece in reaches(river & WATERS))
    drawn = (
        (name, shapely.simplify(rounded(piece, WATER_GRID), WATER_TOLERANCE))
        for name, piece in pieces
    )
    return [feature({"name": name}, piece) for name, piece in drawn if not piece.is_empty]


def lakes(topo: Json) -> list[Feature]:
    """Draw the lakes around Peru."""
    shapes = (shape for _, shape in decoded(topo, "lakes") if shape.intersects(WATERS))
    return [
        feature(
            {"name": "Titicaca" if shape.contains(TITICACA) else None},
            shapely.set_precision(shape, WATER_GRID),
        )
        for shape in shapes
    ]


def reaches(river: BaseGeometry) -> Iterator[tuple[str | None, BaseGeometry]]:
    """Divide one river into the reaches whose name is known and the rest, unnamed."""
    whole = river
    for reach in REACHES:
        if whole.distance(reach.town) < ON_THE_BANK:
            yield reach.name, river & reach.extent
            river = river - reach.extent
    yield None, river


def rounded(lines: BaseGeometry, grid: float) -> BaseGeometry:
    """Move each vertex of a line to the grid."""
    merged = shapely.line_merge(lines) if lines.geom_type == "MultiLineString" else lines
    return shapely.set_precision(merged, grid, mode="pointwise")
