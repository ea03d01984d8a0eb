"""Whether each place lies where it claims to lie."""

from collections.abc import Iterator
from itertools import product

from shapely import Geometry, Point

from geodata.checks.outlines import (
    countries,
    country_under,
    department_under,
    departments,
    joined,
    width,
)
from geodata.records import Place
from geodata.vocabulary import PlaceKind

TOLERANCE = 0.1
"""Degrees (about 11 km) that a place may lie outside its outline: Natural Earth cuts corners."""

BORDER = 0.08
"""Degrees (about 9 km) that a place may lie inside the next department.

All towns of Peru in GeoNames but Ventanilla lie within it, and within ``SHARE``.
"""

SHARE = 0.25
"""Share of the smaller department's width that a place may lie inside the next one: Callao is so
small that a wider margin would take in the center of Lima."""

Claim = tuple[str, str, Geometry]
"""A column, the code in it and the outline of that."""

Messages = Iterator[tuple[str, str]]


def position_messages(place: Place) -> Messages:
    """Say of a place with known codes in which column its position is belied."""
    yield from _land_under(place)
    point = Point(place.point)
    claims = list(_claims(place))
    belied = [claim for claim in claims if _distance(claim, point) > TOLERANCE]
    slip = _slip(place, claims) if belied else None
    if slip:
        column, words = slip
        yield column, f"outside {belied[0][1]}; {words}"
    elif belied:
        for claim in belied:
            column, name, _ = claim
            away = _distance(claim, point)
            yield column, f"the point lies outside {name} by {away:.2f} degrees"
    elif place.department:
        yield from _next_department(place.department, point)


def _claims(place: Place) -> Iterator[Claim]:
    if place.country and place.country in countries():
        yield "country", place.country, countries()[place.country]
    if place.department:
        yield "department", place.department, departments()[place.department]
    if place.kind is PlaceKind.AREA:
        yield "members", "its members", joined(place.members)


def _distance(claim: Claim, point: Point) -> float:
    _, _, outline = claim
    return float(outline.distance(point))


def _slip(place: Place, claims: list[Claim]) -> tuple[str, str] | None:
    """Return the column and the cure of a slip of the pen that explains a wrong position."""
    longitude, latitude = place.point
    if _fits(claims, latitude, longitude):
        return "latitude", "latitude and longitude look swapped"
    for north, east in product((latitude, -latitude), (longitude, -longitude)):
        if _fits(claims, east, north):
            return _lost_sign(place, north != latitude, east != longitude)
        if _fits(claims, north, east):
            words = f"latitude and longitude look swapped, and a minus lost: write {east:g} and "
            return "latitude", f"{words}{north:g}"
    return _lost_point(place, claims)


def _lost_sign(place: Place, north: bool, east: bool) -> tuple[str, str]:
    latitude, longitude = _turned(place.latitude), _turned(place.longitude)
    if north and east:
        return "latitude", f"both minus signs look lost: write {latitude} and {longitude}"
    column, right = ("latitude", latitude) if north else ("longitude", longitude)
    which = "a minus looks lost" if right.startswith("-") else "a minus looks wrong"
    return column, f"{which}: write {right}"


def _turned(text: str) -> str:
    return text[1:] if text.startswith("-") else f"-{text}"


def _lost_point(place: Place, claims: list[Claim]) -> tuple[str, str] | None:
    longitude, latitude = place.point
    if abs(latitude) <= 90 and abs(longitude) <= 180:
        return None
    for north, east in product(range(9), repeat=2):
        if _fits(claims, longitude / 10**east, latitude / 10**north):
            column = "latitude" if north else "longitude"
            right = f"{latitude / 10**north:g} and {longitude / 10**east:g}"
            return column, f"the decimal point looks lost: are they {right}?"
    return None


def _fits(claims: list[Claim], east: float, north: float) -> bool:
    point = Point(east, north)
    return all(_distance(claim, point) <= TOLERANCE for claim in claims)


def _next_department(own: str, point: Point) -> Messages:
    """Refuse a point that lies in the next department, farther than a slip of the outlines."""
    others = [code for code in department_under().codes_at(point) if code != own]
    away = float(departments()[own].distance(point))
    if others and away > min(BORDER, *(SHARE * width(code) for code in (own, *others))):
        message = f"the point lies in {others[0]}, {away:.2f} degrees from {own}"
        yield "department", f"{message}; write {others[0]}, or look the coordinates up again"


def _land_under(place: Place) -> Messages:
    """Say where a schematic point would point at a country that no source names."""
    if place.kind in (PlaceKind.GROUP, PlaceKind.ELSEWHERE):
        for code in country_under().codes_at(Point(place.point)):
            message = f"a schematic point stands on no country; this one stands on {code}"
            yield "longitude", f"{message}: move it to the sea"
