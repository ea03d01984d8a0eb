"""Outlines come out of their packing as they went in."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from dashboard.snapshot.packing import packed
from tests.dashboard.snapshot.reading import unpacked

DEGREES = st.integers(-1_800_000, 1_800_000).map(lambda number: number / 10_000)
LINES = st.lists(st.lists(DEGREES, min_size=2, max_size=2), min_size=1)
GEOMETRIES = st.one_of(
    st.fixed_dictionaries({"type": st.just("LineString"), "coordinates": LINES}),
    st.fixed_dictionaries(
        {"type": st.just("Polygon"), "coordinates": st.lists(LINES, min_size=1, max_size=3)}
    ),
)


def collection(geometry: dict[str, Any]) -> dict[str, Any]:
    feature = {"type": "Feature", "properties": {"iso": "PE"}, "geometry": geometry}
    return {"type": "FeatureCollection", "features": [feature]}


@given(geometry=GEOMETRIES)
def test_every_coordinate_comes_out_to_its_last_decimal(geometry: dict[str, Any]) -> None:
    layer = collection(geometry)
    assert unpacked(json.loads(json.dumps(packed(layer)))) == layer


@given(geometry=GEOMETRIES)
def test_no_packed_line_opens_a_tag_or_ends_its_text(geometry: dict[str, Any]) -> None:
    text = json.dumps(packed(collection(geometry))["features"][0]["geometry"]["coordinates"])
    assert not set(text) & set("<>&\u2028\u2029")


def test_a_step_takes_few_signs() -> None:
    layer = packed(collection({"type": "LineString", "coordinates": [[0, 0], [0.0001, -0.0001]]}))
    assert layer["scale"] == 10_000
    assert len(layer["features"][0]["geometry"]["coordinates"]) == 4
