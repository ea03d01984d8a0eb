"""How rivers and lakes are drawn and named."""

import pytest
import shapely
from shapely import LineString, MultiLineString, box
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from geodata.boundaries.waters import REACHES, Reach, lakes, reaches, rivers, rounded
from tests.geodata.boundaries.miniature import encoded

UCAYALI = LineString([(-73.5, -12), (-74, -10), (-74.55, -8.38), (-74, -5)])
"""Past Pucallpa, and on above Atalaya."""
NAMELESS = LineString([(-60, -20), (-58, -25)])


def by_name(line: BaseGeometry) -> dict[str | None, BaseGeometry]:
    return {name: piece for name, piece in reaches(line) if not piece.is_empty}


@pytest.mark.parametrize("reach", REACHES, ids=[reach.name for reach in REACHES])
def test_a_river_past_a_town_has_the_name_it_bears_there(reach: Reach) -> None:
    x, y = reach.town.x, reach.town.y
    assert reach.name in by_name(LineString([(x - 1, y), (x + 1, y)]))


def test_a_river_is_named_only_as_far_as_it_bears_the_name() -> None:
    found = by_name(UCAYALI)
    assert set(found) == {"Ucayali", None}
    assert found["Ucayali"].bounds[1] == pytest.approx(-10.73)
    assert found[None].bounds[3] == pytest.approx(-10.73)


def test_no_water_is_lost_by_naming() -> None:
    assert sum(piece.length for _, piece in reaches(UCAYALI)) == pytest.approx(UCAYALI.length)


def test_a_river_far_from_every_town_has_no_name() -> None:
    assert by_name(NAMELESS) == {None: NAMELESS}


def test_a_river_that_is_named_to_its_end_leaves_no_empty_line() -> None:
    purus = LineString([(-66, -7.26), (-64, -7.26)])
    assert [item["properties"] for item in rivers(encoded(rivers=[({}, purus)]))] == [
        {"name": "Purús"}
    ]


def test_a_river_elsewhere_is_not_drawn() -> None:
    nile = LineString([(31, 30), (32, 24)])
    assert rivers(encoded(rivers=[({}, nile)])) == []


def test_a_river_is_cut_where_the_map_of_waters_ends() -> None:
    river = LineString([(-52, -20), (-40, -20)])
    [found] = rivers(encoded(rivers=[({}, river)]))
    assert shape(found["geometry"]).bounds == (-52, -20, -50, -20)


def test_a_small_bend_is_straightened() -> None:
    river = LineString([(-60, -20), (-59, -20.01), (-58, -20)])
    [found] = rivers(encoded(rivers=[({}, river)]))
    assert len(found["geometry"]["coordinates"]) == 2


def test_the_lake_at_puno_is_titicaca_and_any_other_is_unnamed() -> None:
    titicaca, poopo = box(-70, -16.5, -69, -15.5), box(-67.5, -19, -67, -18.5)
    found = lakes(encoded(lakes=[({}, titicaca), ({}, poopo)]))
    assert [item["properties"]["name"] for item in found] == ["Titicaca", None]


def test_a_lake_has_three_decimals() -> None:
    [found] = lakes(encoded(lakes=[({}, box(-67.1234, -19.5678, -67, -18.5))]))
    assert shape(found["geometry"]).bounds == (-67.123, -19.568, -67, -18.5)


def test_a_lake_elsewhere_is_not_drawn() -> None:
    assert lakes(encoded(lakes=[({}, box(32, -2, 34, 0))])) == []


@pytest.mark.parametrize(
    "line",
    [
        LineString([(0, 0.0004), (1.0006, 2)]),
        MultiLineString([[(0, 0.0004), (0.5, 1)], [(0.5, 1), (1.0006, 2)]]),
    ],
    ids=["a line", "a line in parts"],
)
def test_a_line_is_moved_to_the_grid_in_one_piece(line: BaseGeometry) -> None:
    found = rounded(line, 0.001)
    assert found.geom_type == "LineString"
    assert shapely.get_coordinates(found)[[0, -1]].tolist() == [[0, 0], [1.001, 2]]
