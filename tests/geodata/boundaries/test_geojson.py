"""How a layer is written."""

import json
from pathlib import Path

import pytest
from shapely import LineString, MultiLineString, MultiPolygon, Polygon, box
from shapely.geometry import shape

from geodata.boundaries.geojson import feature, write

CLOCKWISE = Polygon([(0, 0), (0, 9), (9, 9), (9, 0)], holes=[[(1, 1), (2, 1), (2, 2), (1, 2)]])


def test_a_feature_has_its_properties() -> None:
    assert feature({"name": "Áncash"}, box(0, 0, 1, 1))["properties"] == {"name": "Áncash"}


def test_a_feature_has_at_most_four_decimals() -> None:
    found = feature({}, LineString([(1.23456789, -2.00004), (3, 4)]))
    assert sorted(found["geometry"]["coordinates"]) == [(1.2346, -2.0), (3.0, 4.0)]


def test_rings_run_as_rfc_7946_asks() -> None:
    found = shape(feature({}, CLOCKWISE)["geometry"])
    assert found.exterior.is_ccw
    assert not found.interiors[0].is_ccw
    assert found.equals(CLOCKWISE)


@pytest.mark.parametrize(
    ("parts", "kind"),
    [
        (MultiPolygon([box(0, 0, 1, 1)]), "Polygon"),
        (MultiLineString([[(0, 0), (1, 1)]]), "LineString"),
        (MultiPolygon([box(0, 0, 1, 1), box(2, 2, 3, 3)]), "MultiPolygon"),
    ],
)
def test_a_single_part_stands_alone(parts: MultiPolygon, kind: str) -> None:
    assert feature({}, parts)["geometry"]["type"] == kind


def test_the_same_shape_drawn_from_another_corner_is_the_same_feature() -> None:
    other = Polygon([(1, 1), (1, 0), (0, 0), (0, 1)])
    assert feature({}, box(0, 0, 1, 1)) == feature({}, other)


def test_a_file_has_a_line_for_each_feature_in_the_order_of_its_key(tmp_path: Path) -> None:
    features = [feature({"name": name}, box(0, 0, 1, 1)) for name in ("Ica", "Áncash", "Cusco")]
    write(tmp_path / "layer.geojson", features)
    text = (tmp_path / "layer.geojson").read_text(encoding="utf-8")
    names = [json.loads(line.rstrip(","))["properties"]["name"] for line in text.split("\n")[1:-2]]
    assert names == ["Cusco", "Ica", "Áncash"]
    assert json.loads(text)["type"] == "FeatureCollection"


def test_a_file_does_not_depend_on_the_order_of_its_features(tmp_path: Path) -> None:
    features = [feature({"name": name}, box(0, 0, 1, 1)) for name in ("Ica", "Áncash")]
    write(tmp_path / "one", features)
    write(tmp_path / "other", features[::-1])
    assert (tmp_path / "one").read_bytes() == (tmp_path / "other").read_bytes()


def test_a_file_spells_letters_as_they_are_and_ends_its_lines_alike(tmp_path: Path) -> None:
    write(tmp_path / "layer", [feature({"name": "Áncash"}, box(0, 0, 1, 1))])
    content = (tmp_path / "layer").read_bytes()
    assert "Áncash".encode() in content
    assert content.endswith(b"\n]}\n")
    assert b"\r" not in content
