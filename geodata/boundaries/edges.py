"""Shapes that share their edges: the same vertices on both sides, no gap, no overlap."""

from collections.abc import Iterable, Mapping
from typing import TypeAlias

import shapely
from shapely.geometry.base import BaseGeometry

Shapes: TypeAlias = dict[str, BaseGeometry]

GRID = 0.0001


def faces(shapes: Iterable[BaseGeometry]) -> list[BaseGeometry]:
    """Cut the plane along every outline, on a grid of ``GRID`` degrees.

    All later shapes are unions of these faces: what two of them share is the same vertices,
    and rounding has already happened.
    """
    outlines = shapely.unary_union([shape.boundary for shape in shapes], grid_size=GRID)
    return list(shapely.get_parts(shapely.polygonize(shapely.get_parts(outlines))))


def owned(pieces: Iterable[BaseGeometry], shapes: Shapes) -> dict[str, list[BaseGeometry]]:
    """Give each face to the first shape that holds it; faces of nobody are left out."""
    by_owner: dict[str, list[BaseGeometry]] = {key: [] for key in shapes}
    for face in pieces:
        inside = face.representative_point()
        owner = next((key for key, shape in shapes.items() if shape.contains(inside)), None)
        if owner is not None:
            by_owner[owner].append(face)
    return by_owner


def joined(by_owner: Mapping[str, list[BaseGeometry]]) -> Shapes:
    """Unite the faces of each owner."""
    return {key: shapely.coverage_union_all(pieces) for key, pieces in by_owner.items()}


def simplified(shapes: Shapes, tolerance: float) -> Shapes:
    """Drop vertices, the same ones on both sides of each shared edge."""
    found = shapely.coverage_simplify(list(shapes.values()), tolerance)
    return dict(zip(shapes, found, strict=True))
