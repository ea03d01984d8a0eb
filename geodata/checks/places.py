"""Whether each place lies where it claims to lie."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import geopandas
from shapely import Geometry, Point, union_all

from geodata.reading import Problem, Row, Table
from geodata.records import Place
from geodata.spelling import suggestion
from geodata.vocabulary import PlaceKind

BOUNDARIES = Path(__file__).parents[1] / "boundaries"

TOLERANCE = 0.1
"""Degrees (about 11 km) that a place may lie outside its outline: Natural Earth cuts corners."""

DECIMALS = {PlaceKind.CITY: 4, PlaceKind.TOWN: 4}
"""Decimals that a coordinate may have; every other kind is approximate and has 2."""

APPROXIMATE_DECIMALS = 2


@cache
def outlines(name: str, key: str) -> dict[str, Geometry]:
    """Read one boundary layer, EPSG:4326, as geometries by the property ``key``."""
    layer = geopandas.read_file(BOUNDARIES / f"{name}.geojson")
    return dict(zip(layer[key], layer.geometry, strict=True))


@cache
def countries() -> dict[str, Geometry]:
    """Outlines by ISO 3166-1 alpha-2 code: South America in detail, the world coarse."""
    return outlines("world", "iso") | outlines("countries", "iso")


def departments() -> dict[str, Geometry]:
    """Outlines of Peru's departments by p-code."""
    return outlines("departments", "pcode")


def place_problems(places: Table[Place]) -> Iterator[Problem]:
    """Every problem of the places' codes and coordinates."""
    for row in places.rows:
        for column, message in _messages(row):
            yield Problem(places.file, row.line, column, message)


def _messages(row: Row[Place]) -> Iterator[tuple[str, str]]:
    yield from _coordinate_messages(row.record)
    yield from _land_under(row.record)
    codes = list(_code_messages(row.record))
    yield from codes or _position_messages(row.record)


def _coordinate_messages(place: Place) -> Iterator[tuple[str, str]]:
    limit = DECIMALS.get(place.kind, APPROXIMATE_DECIMALS)
    for column, text, most in (
        ("latitude", place.latitude, 90),
        ("longitude", place.longitude, 180),
    ):
        decimals = len(text.partition(".")[2])
        if decimals > limit:
            yield column, f"{decimals} decimals; a {place.kind} has at most {limit}"
        if abs(float(text)) > most:
            yield column, f"{text} is beyond {most} degrees"


def _code_messages(place: Place) -> Iterator[tuple[str, str]]:
    if place.kind in (PlaceKind.GROUP, PlaceKind.ELSEWHERE):
        if place.country:
            yield "country", f"a place of kind {place.kind} has no one country"
    elif not place.country:
        yield "country", "empty; write the country's code of ISO 3166-1, such as PE"
    elif place.country not in countries():
        yield "country", f"unknown country {place.country!r}{_near(place.country, countries())}"
    if place.department and place.department not in departments():
        cure = _near(place.department, departments())
        yield "department", f"unknown department {place.department!r}{cure}"
    if place.kind is PlaceKind.DEPARTMENT and not place.department:
        yield "department", "empty; a department has its own p-code"
    yield from _member_messages(place)


def _member_messages(place: Place) -> Iterator[tuple[str, str]]:
    has_members = place.kind in (PlaceKind.GROUP, PlaceKind.AREA)
    if place.members and not has_members:
        yield "members", f"a place of kind {place.kind} has no members"
    elif has_members and not place.members:
        yield "members", f"empty; a place of kind {place.kind} lists its members"
    elif has_members:
        known = departments() if place.kind is PlaceKind.AREA else countries()
        for member in place.members:
            if member not in known:
                yield "members", f"unknown member {member!r}{_near(member, known)}"


def _near(code: str | None, known: dict[str, Geometry]) -> str:
    return suggestion(code or "", sorted(known))


def _position_messages(place: Place) -> Iterator[tuple[str, str]]:
    for column, name, outline in _claims(place):
        point = Point(place.point)
        if outline.distance(point) <= TOLERANCE:
            continue
        if outline.distance(Point(point.y, point.x)) <= TOLERANCE:
            yield "latitude", f"outside {name}; latitude and longitude look swapped"
        else:
            away = outline.distance(point)
            yield column, f"the point lies outside {name} by {away:.2f} degrees"


def _land_under(place: Place) -> Iterator[tuple[str, str]]:
    """Say where a schematic point would point at a country that no source names."""
    if place.kind in (PlaceKind.GROUP, PlaceKind.ELSEWHERE):
        for code, outline in countries().items():
            if outline.contains(Point(place.point)):
                message = f"a schematic point stands on no country; this one stands on {code}"
                yield "longitude", f"{message}: move it to the sea"


def _claims(place: Place) -> Iterator[tuple[str, str, Geometry]]:
    if place.country:
        yield "country", place.country, countries()[place.country]
    if place.department:
        yield "department", place.department, departments()[place.department]
    if place.kind is PlaceKind.AREA:
        members = [departments()[member] for member in place.members]
        yield "members", "its members", union_all(members)
