"""How a shape is kept to the polygons of a flat map."""

import pytest
from shapely import GeometryCollection, LineString, MultiPolygon, Point, box

from geodata.boundaries.polygons import at_home, polygonal


def test_lines_and_points_are_left_out() -> None:
    mixed = GeometryCollection(
        [
            Point(5, 5),
            LineString([(0, 0), (9, 9)]),
            MultiPolygon([box(0, 0, 1, 1)]),
            box(3, 3, 4, 4),
        ]
    )
    assert polygonal(mixed).equals(MultiPolygon([box(0, 0, 1, 1), box(3, 3, 4, 4)]))


def test_a_line_alone_leaves_nothing() -> None:
    assert polygonal(LineString([(0, 0), (1, 1)])).is_empty


@pytest.mark.parametrize("turn", [-360, 360])
def test_what_lies_beyond_the_map_comes_back_by_a_full_turn(turn: int) -> None:
    assert at_home(box(10 + turn, 0, 20 + turn, 5)).equals(box(10, 0, 20, 5))


def test_a_shape_across_the_edge_lands_on_both_sides() -> None:
    assert at_home(box(170, 0, 190, 5)).equals(box(170, 0, 180, 5) | box(-180, 0, -170, 5))
