"""A miniature of Natural Earth: the same files with a few rectangles for shapes."""

import hashlib
import io
import json
import tarfile
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from shapely import LineString, Polygon, box
from shapely.geometry.base import BaseGeometry

from geodata.boundaries.departments import DEPARTMENTS
from geodata.boundaries.packages import Package

Json = dict[str, Any]
Items = Iterable[tuple[Json, BaseGeometry]]

STEP = 0.0001
"""Degrees between the points that a miniature topology can hold."""

BULGE = box(-70, -8, -69.8, -5)
"""Peru by the outline of the countries, but no department; Brazil lies on three sides."""
SHOAL = box(-80.2, -12, -80, -9)
"""The same off the coast: no country lies beside it."""

COUNTRIES = {
    "032": box(-70, -40, -60, -25),
    "068": box(-70, -18, -60, -12),
    "076": box(-70, -12, -55, 0) - BULGE,
    "152": box(-80, -25, -70, -18),
    "170": box(-76, -3, -70, 3),
    "218": box(-80, -3, -76, 1),
    "238": box(-61, -53, -58, -51),
    "250": box(-54.5, 3, -52, 5) | box(-4, 43, 8, 51),
    "328": box(-62, 3, -58, 8),
    "600": box(-60, -25, -55, -18),
    "604": box(-80, -18, -70, -3) | BULGE | SHOAL,
    "740": box(-58, 3, -55, 6),
    "858": box(-58, -36, -54, -31),
    "862": box(-70, 3, -62, 10),
}
"""Outlines by ISO 3166-1 number: South America, and France with French Guiana."""


def departments() -> Json:
    """Peru without bulge and shoal as five rows of five departments, Lima in two parts."""
    cells = [box(x, y, x + 2, y + 3) for y in range(-18, -3, 3) for x in range(-80, -70, 2)]
    items = [
        ({"id": department.source_id}, half)
        for department, cell in zip(DEPARTMENTS, cells, strict=True)
        for half in (halves(cell) if department.name == "Lima" else [cell])
    ]
    return encoded(per=items)


def halves(cell: Polygon) -> list[BaseGeometry]:
    """Cut a cell through its middle."""
    west, south, east, north = cell.bounds
    middle = (south + north) / 2
    return [box(west, south, east, middle), box(west, middle, east, north)]


def world(*more: tuple[Json, BaseGeometry]) -> Json:
    """The countries, and more."""
    return encoded(countries=[*(({"id": iso}, shape) for iso, shape in COUNTRIES.items()), *more])


def waters() -> Json:
    """The Amazonas past its town, and Lake Titicaca."""
    river = LineString([(-73, -4), (-69.94, -4.24), (-60, -3)])
    return encoded(rivers=[({}, river)], lakes=[({}, box(-70, -16.5, -69, -15.5))])


def encoded(**layers: Items) -> Json:
    """Write layers as TopoJSON, each ring or line an arc of its own."""
    arcs: list[Any] = []
    objects = {
        name: {"geometries": [item | written(shape, arcs) for item, shape in items]}
        for name, items in layers.items()
    }
    transform = {"scale": [STEP, STEP], "translate": [-180, -90]}
    return {"type": "Topology", "transform": transform, "objects": objects, "arcs": arcs}


def written(shape: BaseGeometry, arcs: list[Any]) -> Json:
    """Add the arcs of a shape to the others and name them."""
    kind = shape.geom_type
    if kind.endswith("LineString"):
        indexes = [[arc(part, arcs)] for part in shapely.get_parts(shape)]
    else:
        indexes = [
            [[arc(ring, arcs)] for ring in (part.exterior, *part.interiors)]
            for part in shapely.get_parts(shape)
        ]
    return {"type": kind, "arcs": indexes if kind.startswith("Multi") else indexes[0]}


def arc(line: BaseGeometry, arcs: list[Any]) -> int:
    """Add a line as steps from point to point."""
    points = np.rint((shapely.get_coordinates(line) - [-180, -90]) / STEP).astype(int).tolist()
    steps = [[x2 - x1, y2 - y1] for (x1, y1), (x2, y2) in pairwise(points)]
    arcs.append([points[0], *steps])
    return len(arcs) - 1


def shelved(shelf: Path, name: str, files: dict[str, Json]) -> Package:
    """Put an npm tarball of JSON files on a shelf and pin it."""
    tarball = shelf / f"{name}-1.0.0.tgz"
    with tarfile.open(tarball, "w:gz") as archive:
        for file, content in files.items():
            text = json.dumps(content).encode()
            member = tarfile.TarInfo(f"package/{file}")
            member.size = len(text)
            archive.addfile(member, io.BytesIO(text))
    return Package(name, "1.0.0", hashlib.sha256(tarball.read_bytes()).hexdigest())
