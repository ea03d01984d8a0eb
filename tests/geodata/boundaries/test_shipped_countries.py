"""The committed outlines of Peru and its neighbors."""

import pytest
import shapely
from pyproj import Geod
from shapely.geometry.base import BaseGeometry

from tests.geodata.boundaries.shipped import point, rings

NEIGHBORS = ("BO", "BR", "CL", "CO", "EC")
OFFICIAL_AREA = 1_285_216  # km²

# Latitude, longitude.
NATIONAL_CAPITALS = {
    "AR": (-34.61, -58.38),
    "BO": (-16.50, -68.15),  # La Paz, the seat of government
    "BR": (-15.78, -47.93),
    "CL": (-33.46, -70.65),
    "CO": (4.61, -74.08),
    "EC": (-0.23, -78.52),
    "PE": (-12.04, -77.03),
    "PY": (-25.29, -57.63),
    "VE": (10.49, -66.88),
}


def test_peru_measures_its_official_area_within_one_percent(
    countries: dict[str, BaseGeometry],
) -> None:
    square_meters, _ = Geod(ellps="WGS84").geometry_area_perimeter(countries["PE"])
    assert square_meters / 1e6 == pytest.approx(OFFICIAL_AREA, rel=0.01)


def test_peru_is_the_union_of_its_departments(
    countries: dict[str, BaseGeometry], departments: dict[str, BaseGeometry]
) -> None:
    assert shapely.union_all(list(departments.values())).equals(countries["PE"])


@pytest.mark.parametrize("iso", NEIGHBORS)
def test_no_neighbor_overlaps_peru(iso: str, countries: dict[str, BaseGeometry]) -> None:
    assert countries["PE"].intersection(countries[iso]).area == 0


def test_no_sliver_shows_between_the_countries(countries: dict[str, BaseGeometry]) -> None:
    assert shapely.coverage_is_valid(list(countries.values()), gap_width=0.01)


def test_the_land_around_peru_encloses_no_hole(countries: dict[str, BaseGeometry]) -> None:
    land = shapely.union_all([countries[iso] for iso in ("PE", *NEIGHBORS)])
    holes = [hole for _, inner in rings(land) for hole in inner]
    assert [hole.bounds for hole in holes if hole.distance(countries["PE"]) < 0.1] == []


@pytest.mark.parametrize("iso", NATIONAL_CAPITALS)
def test_a_country_and_no_other_holds_its_capital(
    iso: str, countries: dict[str, BaseGeometry]
) -> None:
    capital = point(NATIONAL_CAPITALS[iso])
    assert [other for other, area in countries.items() if area.contains(capital)] == [iso]
