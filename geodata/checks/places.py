"""Whether each place is one of its kind: its codes are known, its decimals what it has."""

from collections.abc import Iterable, Iterator

from geodata.checks.outlines import countries, department_names, departments
from geodata.checks.positions import position_messages
from geodata.codes import country_codes
from geodata.reading import Problem, Row, Table
from geodata.records import Place
from geodata.spelling import same, shown, suggestion
from geodata.vocabulary import PlaceKind

DECIMALS = {PlaceKind.CITY: 4, PlaceKind.TOWN: 4}
"""Decimals that a coordinate may have; every other kind is approximate and has 2."""

APPROXIMATE_DECIMALS = 2
SCHEMATIC = (PlaceKind.GROUP, PlaceKind.ELSEWHERE)

Messages = Iterator[tuple[str, str]]


def known_countries() -> frozenset[str]:
    """Codes of ISO 3166-1, and those of countries that have an outline here."""
    return country_codes() | countries().keys()


def place_problems(places: Table[Place]) -> Iterator[Problem]:
    """Every problem of the places' codes and coordinates."""
    for row in places.having("kind"):
        for column, message in _messages(row):
            yield Problem(places.file, row.line, column, message)


def _messages(row: Row[Place]) -> Messages:
    place, known = row.record, row.record.model_fields_set
    for column, most in (("latitude", 90), ("longitude", 180)):
        if column in known:
            yield from _coordinate_messages(place, column, most)
    codes = [*_code_messages(place)]
    yield from codes
    if not codes and known >= {"latitude", "longitude", "country", "department", "members"}:
        yield from position_messages(place)


def _coordinate_messages(place: Place, column: str, most: int) -> Messages:
    text: str = getattr(place, column)
    limit = DECIMALS.get(place.kind, APPROXIMATE_DECIMALS)
    decimals = len(text.partition(".")[2])
    if decimals > limit:
        yield column, f"{decimals} decimals; a {place.kind} has at most {limit}"
    if abs(float(text)) > most:
        cure = "" if "." in text else "; is the decimal point lost?"
        yield column, f"{text} is beyond {most} degrees{cure}"


def _code_messages(place: Place) -> Messages:
    known = place.model_fields_set
    if "country" in known:
        yield from _country_messages(place)
    if "department" in known:
        yield from _department_messages(place)
    if "members" in known:
        yield from _member_messages(place)


def _country_messages(place: Place) -> Messages:
    if place.kind in SCHEMATIC:
        if place.country:
            yield "country", f"a place of kind {place.kind} has no one country"
    elif not place.country:
        yield "country", "empty; write the country's code of ISO 3166-1, such as PE"
    elif place.country not in known_countries():
        cure = _near(place.country, known_countries())
        yield "country", f"unknown country {shown(place.country)}{cure}"


def _department_messages(place: Place) -> Messages:
    code = place.department
    if code and code not in departments():
        named = department_names().get(same(code, list(department_names())), "")
        cure = f"; did you mean {named!r}?" if named else _near(code, departments())
        yield "department", f"unknown department {shown(code)}{cure}"
    if place.kind is PlaceKind.DEPARTMENT and not code:
        yield "department", "empty; a department has its own p-code"


def _member_messages(place: Place) -> Messages:
    has_members = place.kind in (PlaceKind.GROUP, PlaceKind.AREA)
    if place.members and not has_members:
        yield "members", f"a place of kind {place.kind} has no members"
    elif has_members and not place.members:
        yield "members", f"empty; a place of kind {place.kind} lists its members"
    elif has_members:
        known = departments().keys() if place.kind is PlaceKind.AREA else known_countries()
        for member in place.members:
            if member not in known:
                yield "members", f"unknown member {shown(member)}{_near(member, known)}"


def _near(code: str, known: Iterable[str]) -> str:
    return suggestion(code, sorted(known))
