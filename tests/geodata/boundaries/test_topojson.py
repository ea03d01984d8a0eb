"""How a TopoJSON topology becomes shapes."""

from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely import LineString, MultiLineString, MultiPolygon, Polygon, box
from shapely.geometry.base import BaseGeometry

from geodata.boundaries.topojson import decoded
from tests.geodata.boundaries.miniature import encoded

DEGREES = st.integers(-60, 60)
SIZES = st.integers(2, 60)


def drawn(*geometries: dict[str, Any], arcs: list[list[list[int]]]) -> list[BaseGeometry]:
    """Decode geometries of whole degrees."""
    transform = {"scale": [1, 1], "translate": [0, 0]}
    topo = {"transform": transform, "objects": {"a": {"geometries": geometries}}, "arcs": arcs}
    return [shape for _, shape in decoded(topo, "a")]


def decoded_again(shape: BaseGeometry) -> BaseGeometry:
    [(_, found)] = decoded(encoded(a=[({}, shape)]), "a")
    return shapely.set_precision(found, 0.001)


@given(DEGREES, DEGREES, SIZES, st.integers(2, 29))
def test_a_polygon_keeps_its_shape_and_its_hole(x: int, y: int, width: int, height: int) -> None:
    lake = box(x + 0.5, y + 0.5, x + width - 0.5, y + height - 0.5)
    land = box(x, y, x + width, y + height) - lake
    assert decoded_again(land).equals(land)


def test_a_multipolygon_keeps_its_parts() -> None:
    islands = MultiPolygon([box(0, 0, 1, 1), box(2, 0, 3, 1)])
    assert decoded_again(islands).equals(islands)


@given(st.lists(st.tuples(DEGREES, DEGREES), min_size=2, unique=True))
def test_a_line_keeps_its_points_in_their_order(points: list[tuple[int, int]]) -> None:
    [(_, found)] = decoded(encoded(a=[({}, LineString(points))]), "a")
    assert shapely.get_coordinates(found) == pytest.approx(np.array(points))


def test_a_multiline_keeps_its_parts() -> None:
    lines = MultiLineString([[(0, 0), (1, 1)], [(2, 2), (3, 2)]])
    assert decoded_again(lines).equals(lines)


def test_an_object_comes_with_its_properties() -> None:
    topo = encoded(a=[({"id": "604"}, box(0, 0, 1, 1))])
    assert [item["id"] for item, _ in decoded(topo, "a")] == ["604"]


def test_a_shared_arc_runs_backwards_for_the_second_shape() -> None:
    arcs = [
        [[1, 0], [0, 1]],
        [[1, 1], [-1, 0], [0, -1], [1, 0]],
        [[1, 1], [1, 0], [0, -1], [-1, 0]],
    ]
    west, east = drawn(
        {"type": "Polygon", "arcs": [[0, 1]]},
        {"type": "Polygon", "arcs": [[~0, ~2]]},
        arcs=arcs,
    )
    assert west.equals(box(0, 0, 1, 1))
    assert east.equals(box(1, 0, 2, 1))


def test_a_line_along_a_reversed_arc_runs_from_its_end() -> None:
    [found] = drawn({"type": "LineString", "arcs": [~0]}, arcs=[[[0, 0], [1, 0], [1, 1]]])
    assert shapely.get_coordinates(found).tolist() == [[2, 1], [1, 0], [0, 0]]


def test_a_triangle_is_no_flattened_ring() -> None:
    [found] = drawn({"type": "Polygon", "arcs": [[0]]}, arcs=[[[0, 0], [2, 0], [0, 2], [-2, -2]]])
    assert found.equals(Polygon([(0, 0), (2, 0), (2, 2)]))


def test_arcs_meet_in_one_point() -> None:
    [found] = drawn(
        {"type": "LineString", "arcs": [0, 1]}, arcs=[[[0, 0], [1, 0]], [[1, 0], [0, 1]]]
    )
    assert shapely.get_coordinates(found).tolist() == [[0, 0], [1, 0], [1, 1]]


def test_a_ring_across_the_antimeridian_is_cut_there() -> None:
    ring = [[179, 0], [-358, 0], [0, 1], [358, 0], [0, -1]]
    [found] = drawn({"type": "Polygon", "arcs": [[0]]}, arcs=[ring])
    assert found.equals(box(179, 0, 180, 1) | box(-180, 0, -179, 1))


def test_a_part_that_quantization_has_flattened_is_left_out() -> None:
    arcs = [[[0, 0], [1, 0], [0, 1], [-1, 0], [0, -1]], [[5, 5], [1, 0], [-1, 0]]]
    [found] = drawn({"type": "MultiPolygon", "arcs": [[[0]], [[1]]]}, arcs=arcs)
    assert found.equals(box(0, 0, 1, 1))


def test_a_flattened_hole_is_filled() -> None:
    arcs = [[[0, 0], [9, 0], [0, 9], [-9, 0], [0, -9]], [[5, 5], [1, 0], [-1, 0]]]
    [found] = drawn({"type": "Polygon", "arcs": [[0], [1]]}, arcs=arcs)
    assert found.equals(box(0, 0, 9, 9))


def test_a_ring_that_crosses_itself_is_repaired() -> None:
    [found] = drawn(
        {"type": "Polygon", "arcs": [[0]]}, arcs=[[[0, 0], [2, 2], [0, -2], [-2, 2], [0, -2]]]
    )
    assert found.is_valid
    assert found.equals(Polygon([(0, 0), (1, 1), (0, 2)]) | Polygon([(2, 0), (1, 1), (2, 2)]))


def test_a_point_is_refused_by_its_name() -> None:
    with pytest.raises(ValueError, match="a polygon was expected, got 'Point'"):
        drawn({"type": "Point", "arcs": []}, arcs=[])
