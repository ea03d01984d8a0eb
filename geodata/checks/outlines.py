"""The outlines that places are checked against, EPSG:4326."""

from collections.abc import Iterable
from functools import cache
from math import sqrt
from pathlib import Path

import geopandas
from shapely import Geometry, Point, STRtree, prepare, union_all

BOUNDARIES = Path(__file__).parents[1] / "boundaries"


@cache
def _layer(name: str) -> geopandas.GeoDataFrame:
    return geopandas.read_file(BOUNDARIES / f"{name}.geojson")


@cache
def outlines(name: str, key: str) -> dict[str, Geometry]:
    """Read one boundary layer, EPSG:4326, as geometries by the property ``key``."""
    found = dict(zip(_layer(name)[key], _layer(name).geometry, strict=True))
    prepare(list(found.values()))
    return found


@cache
def countries() -> dict[str, Geometry]:
    """Outlines by ISO 3166-1 alpha-2 code: South America in detail, the world coarse."""
    return outlines("world", "iso") | outlines("countries", "iso")


def departments() -> dict[str, Geometry]:
    """Outlines of Peru's departments by p-code."""
    return outlines("departments", "pcode")


@cache
def department_names() -> dict[str, str]:
    """P-codes by the department's name."""
    layer = _layer("departments")
    return dict(zip(layer["name"], layer["pcode"], strict=True))


def department_codes() -> list[tuple[str, str, str]]:
    """P-code, ISO 3166-2 code and name of each department."""
    layer = _layer("departments")
    return list(zip(layer["pcode"], layer["iso"], layer["name"], strict=True))


@cache
def joined(codes: tuple[str, ...]) -> Geometry:
    """Join the outlines of departments."""
    return union_all([departments()[code] for code in codes])


@cache
def width(code: str) -> float:
    """Return how wide a department would be as a square, in degrees."""
    return sqrt(departments()[code].area)


class Under:
    """Which of many outlines a point lies in."""

    def __init__(self, outlines: dict[str, Geometry]) -> None:
        self.codes = list(outlines)
        self.tree = STRtree(list(outlines.values()))

    def codes_at(self, point: Point) -> Iterable[str]:
        """Return the codes of the outlines that a point lies within."""
        return sorted(self.codes[n] for n in self.tree.query(point, predicate="within"))


@cache
def country_under() -> Under:
    """Which country a point lies in."""
    return Under(countries())


@cache
def department_under() -> Under:
    """Which department of Peru a point lies in."""
    return Under(departments())
