"""Geometries out of a TopoJSON topology, in degrees."""

from collections.abc import Iterator
from typing import Any, TypeAlias

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import MultiLineString, Polygon
from shapely.geometry.base import BaseGeometry

from geodata.boundaries.polygons import at_home, polygonal

Json: TypeAlias = dict[str, Any]
Arcs: TypeAlias = list[NDArray[np.float64]]


def decoded(topo: Json, layer: str) -> Iterator[tuple[Json, BaseGeometry]]:
    """Yield each object of a TopoJSON layer with its geometry, in degrees."""
    scale, origin = (np.array(topo["transform"][key]) for key in ("scale", "translate"))
    arcs = [np.cumsum(arc, axis=0) * scale + origin for arc in topo["arcs"]]
    for item in topo["objects"][layer]["geometries"]:
        yield item, geometry(item, arcs)


def geometry(item: Json, arcs: Arcs) -> BaseGeometry:
    """Assemble one TopoJSON object: lines as they are, polygons valid and cut at ±180°."""
    match item["type"]:
        case "LineString":
            return MultiLineString([line(item["arcs"], arcs)])
        case "MultiLineString":
            return MultiLineString([line(indexes, arcs) for indexes in item["arcs"]])
        case "Polygon":
            return area([item["arcs"]], arcs)
        case "MultiPolygon":
            return area(item["arcs"], arcs)
        case other:
            raise ValueError(f"a line or a polygon was expected, got {other!r}")


def line(indexes: list[int], arcs: Arcs) -> NDArray[np.float64]:
    """Join arcs end to end; ``~i`` stands for arc ``i`` run backwards."""
    runs = [arcs[i] if i >= 0 else arcs[~i][::-1] for i in indexes]
    points = np.vstack([runs[0], *(run[1:] for run in runs[1:])])
    # Longitudes run on past ±180° here, so that a ring across it stays in one piece.
    points[:, 0] = np.unwrap(points[:, 0], period=360)
    return points


def area(polygons: list[list[list[int]]], arcs: Arcs) -> BaseGeometry:
    """Build polygons from arcs, without the rings that quantization has flattened."""
    rings = [[line(indexes, arcs) for indexes in polygon] for polygon in polygons]
    kept = [[ring for ring in polygon if len(ring) > 3] for polygon in rings]
    shapes = (polygonal(shapely.make_valid(Polygon(p[0], p[1:]))) for p in kept if p)
    return polygonal(shapely.union_all([at_home(shape) for shape in shapes]))
