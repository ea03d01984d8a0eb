"""Polygons kept to what a flat map can show, in degrees."""

import shapely
from shapely import MultiPolygon
from shapely.affinity import translate
from shapely.geometry.base import BaseGeometry

WORLD = shapely.box(-180, -90, 180, 90)


def polygonal(shape: BaseGeometry) -> MultiPolygon:
    """Keep the polygons of a geometry; repairs and cuts also leave lines and points."""
    parts = shapely.get_parts(shapely.get_parts(shape))
    return MultiPolygon([part for part in parts if part.geom_type == "Polygon"])


def at_home(shape: BaseGeometry) -> BaseGeometry:
    """Cut a polygon at ±180° and bring what lies beyond back by a full turn."""
    turns = (translate(shape, turn) for turn in (-360, 0, 360))
    return shapely.union_all([polygonal(turned & WORLD) for turned in turns])
