"""How shapes come to share their edges."""

import numpy as np
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely import LineString, box
from shapely.affinity import translate

from geodata.boundaries.edges import GRID, faces, joined, owned, simplified

CORNERS = st.integers(0, 12)
BOXES = st.builds(
    lambda x, y, width, height: box(x, y, x + width, y + height),
    CORNERS,
    CORNERS,
    st.integers(1, 9),
    st.integers(1, 9),
)


def test_two_overlapping_shapes_make_three_faces() -> None:
    found = faces([box(0, 0, 2, 1), box(1, 0, 3, 1)])
    assert sorted(face.bounds for face in found) == [(0, 0, 1, 1), (1, 0, 2, 1), (2, 0, 3, 1)]


def test_faces_lie_on_the_grid() -> None:
    points = shapely.get_coordinates(faces([box(0.00004, 0, 1.00007, 1)])) / GRID
    assert np.allclose(points, np.round(points))


def test_a_face_falls_to_the_first_shape_that_holds_it() -> None:
    shapes = {"first": box(0, 0, 2, 1), "second": box(1, 0, 3, 1)}
    found = joined(owned(faces(shapes.values()), shapes))
    assert found["first"].equals(box(0, 0, 2, 1))
    assert found["second"].equals(box(2, 0, 3, 1))


def test_a_face_of_nobody_is_left_out() -> None:
    frame = box(0, 0, 3, 3) - box(1, 1, 2, 2)
    assert len(faces([frame])) == 2
    assert joined(owned(faces([frame]), {"frame": frame}))["frame"].equals(frame)


@given(st.lists(BOXES, min_size=1, max_size=6))
def test_any_shapes_become_a_coverage_of_the_same_ground(boxes: list[shapely.Polygon]) -> None:
    shapes = {str(number): shape for number, shape in enumerate(boxes)}
    found = joined(owned(faces(boxes), shapes)).values()
    assert shapely.coverage_is_valid([shape for shape in found if not shape.is_empty])
    assert shapely.union_all(list(found)).equals(shapely.union_all(boxes))


def test_both_sides_of_an_edge_lose_the_same_vertices() -> None:
    xs = np.linspace(0, 9, 50)
    coast = [(x, 0.01 * np.sin(7 * x)) for x in xs]
    north = shapely.Polygon([*coast, (9, 5), (0, 5)])
    south = shapely.Polygon([*coast, (9, -5), (0, -5)])
    found = simplified({"north": north, "south": south}, 0.5)
    shared = found["north"].boundary & found["south"].boundary
    assert shapely.coverage_is_valid(list(found.values()))
    assert shapely.line_merge(shared).equals(LineString([(0, 0), coast[-1]]))


def test_simplified_shapes_keep_their_keys() -> None:
    shapes = {"b": box(0, 0, 1, 1), "a": translate(box(0, 0, 1, 1), 1)}
    found = simplified(shapes, 0.01)
    assert {key: shape.bounds for key, shape in found.items()} == {
        "b": (0, 0, 1, 1),
        "a": (1, 0, 2, 1),
    }
