"""How Peru is fitted among its neighbors."""

import pytest
import shapely
from shapely import LineString, box
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from geodata.boundaries.countries import SOUTH_AMERICA, raw_south_america
from geodata.boundaries.departments import by_pcode, raw_departments
from geodata.boundaries.land import GAP_SHARE, NEIGHBORS, TOLERANCE, border, fitted, gap_owner, land
from tests.geodata.boundaries import miniature
from tests.geodata.boundaries.miniature import BULGE, SHOAL

GAP = box(0, 0, 1, 1)


@pytest.fixture(scope="module")
def coverage() -> dict[str, BaseGeometry]:
    return fitted(raw_departments(miniature.departments()), raw_south_america(miniature.world()))


def test_a_gap_falls_to_the_neighbor_that_it_shares_most_of_its_rim_with() -> None:
    lands = {"BO": box(-1, 0, 0, 1), "BR": box(0, 1, 1, 2) | box(1, 0, 2, 2)}
    assert gap_owner(GAP, lands) == "BR"


def test_a_gap_that_no_neighbor_touches_is_sea() -> None:
    assert gap_owner(GAP, {"BO": box(5, 5, 6, 6)}) is None


@pytest.mark.parametrize(("length", "owner"), [(0.79, None), (0.81, "EC")])
def test_a_gap_falls_to_a_neighbor_from_a_fifth_of_its_rim(
    length: float, owner: str | None
) -> None:
    assert GAP_SHARE == 0.2
    assert gap_owner(GAP, {"EC": box(-1, 0, 0, length)}) == owner


def test_departments_and_countries_are_one_coverage(coverage: dict[str, BaseGeometry]) -> None:
    assert set(coverage) == {*by_pcode(), *SOUTH_AMERICA} - {"PE"}
    assert shapely.coverage_is_valid(list(coverage.values()))


def test_the_land_between_two_outlines_falls_to_the_neighbor(
    coverage: dict[str, BaseGeometry],
) -> None:
    assert coverage["BR"].covers(BULGE)


def test_the_sea_between_two_outlines_is_nobodys(coverage: dict[str, BaseGeometry]) -> None:
    assert not any(area.intersects(SHOAL.representative_point()) for area in coverage.values())


def test_a_department_reaches_into_a_country_that_claims_its_ground() -> None:
    departments = {"PE01": box(0, 0, 3, 2)}
    outside = {iso: box(x, 20, x + 1, 21) for x, iso in enumerate(NEIGHBORS)}
    found = fitted(departments, outside | {"PE": box(0, 0, 2, 2), "BR": box(2, 0, 5, 2)})
    assert found["PE01"].equals(box(0, 0, 3, 2))
    assert found["BR"].equals(box(3, 0, 5, 2))


def test_a_bend_too_small_to_be_seen_is_straightened() -> None:
    bend = box(1, 2, 1 + TOLERANCE / 2, 2 + TOLERANCE / 2)
    outside = {iso: box(x, 20, x + 1, 21) for x, iso in enumerate(NEIGHBORS)}
    found = fitted({"PE01": box(0, 0, 2, 2) | bend}, outside | {"PE": box(0, 0, 2, 2)})
    assert found["PE01"].equals(box(0, 0, 2, 2))


def test_a_border_is_the_line_that_two_countries_share() -> None:
    peru, brazil = box(0, 0, 1, 2), box(1, 0, 2, 1) | box(1, 1, 2, 2)
    assert border(peru, brazil).equals(LineString([(1, 0), (1, 2)]))


def test_a_border_round_a_corner_is_one_line() -> None:
    peru = box(0, 0, 1, 1)
    assert border(peru, box(0, 0, 2, 2) - peru).geom_type == "LineString"


def test_a_border_has_no_place_for_a_point_that_is_merely_touched() -> None:
    peru, chile = box(0, 0, 1, 2), box(1, 0, 2, 1) | box(-1, 2, 0, 3)
    assert border(peru, chile).equals(LineString([(1, 0), (1, 1)]))


def test_peru_is_the_union_of_its_departments_in_every_layer() -> None:
    layers = land(miniature.departments(), miniature.world(), miniature.world())
    peru = next(f for f in layers["countries"] if f["properties"]["iso"] == "PE")
    parts = [shape(item["geometry"]) for item in layers["departments"]]
    assert shapely.union_all(parts).equals(shape(peru["geometry"]))
    assert shapely.union_all(parts).equals(box(-80, -18, -70, -3))


def test_each_neighbor_has_its_border() -> None:
    layers = land(miniature.departments(), miniature.world(), miniature.world())
    lines = {f["properties"]["iso"]: shape(f["geometry"]) for f in layers["border"]}
    assert {iso: line.length for iso, line in lines.items()} == {
        "BO": 6,
        "BR": 9,
        "CL": 10,
        "CO": 6,
        "EC": 4,
    }
