"""What every committed boundary file promises."""

import json

import numpy as np
import pytest
import shapely
from shapely.geometry import shape

from tests.geodata.boundaries.shipped import FOLDER, collection, features, path, rings

LAYERS = ("border", "countries", "departments", "lakes", "rivers", "world")
AREAS = ("countries", "departments", "lakes", "world")
SIZE_LIMIT = 700_000  # bytes


@pytest.mark.parametrize("layer", LAYERS)
def test_every_geometry_is_valid(layer: str) -> None:
    invalid = [
        item["properties"] for item in features(layer) if not shape(item["geometry"]).is_valid
    ]
    assert invalid == []


@pytest.mark.parametrize("layer", LAYERS)
def test_no_geometry_is_empty(layer: str) -> None:
    assert [f["properties"] for f in features(layer) if shape(f["geometry"]).is_empty] == []


@pytest.mark.parametrize("layer", LAYERS)
def test_no_coordinate_has_more_than_four_decimals(layer: str) -> None:
    points = shapely.get_coordinates([shape(item["geometry"]) for item in features(layer)])
    assert np.array_equal(points, np.round(points, 4))


@pytest.mark.parametrize("layer", LAYERS)
def test_every_coordinate_is_a_longitude_and_a_latitude(layer: str) -> None:
    points = shapely.get_coordinates([shape(item["geometry"]) for item in features(layer)])
    assert (np.abs(points) <= [180, 90]).all()


@pytest.mark.parametrize("layer", AREAS)
def test_exterior_rings_run_counter_clockwise_and_holes_clockwise(layer: str) -> None:
    for item in features(layer):
        for exterior, holes in rings(shape(item["geometry"])):
            assert exterior.is_ccw, item["properties"]
            assert not any(hole.is_ccw for hole in holes), item["properties"]


@pytest.mark.parametrize("layer", LAYERS)
def test_no_file_has_a_crs_member(layer: str) -> None:
    assert set(collection(layer)) == {"type", "features"}


@pytest.mark.parametrize("layer", LAYERS)
def test_every_file_holds_one_feature_per_line_and_ends_with_a_newline(layer: str) -> None:
    text = path(layer).read_text(encoding="utf-8")
    _first, *lines, _last = text.removesuffix("\n").split("\n")
    assert text.endswith("\n")
    assert [json.loads(line.removesuffix(",")) for line in lines] == features(layer)


@pytest.mark.parametrize(
    ("layer", "key"),
    [("border", "iso"), ("countries", "iso"), ("departments", "pcode"), ("world", "iso")],
)
def test_features_stand_in_the_order_of_their_key_and_none_stands_twice(
    layer: str, key: str
) -> None:
    keys = [item["properties"][key] for item in features(layer)]
    assert keys == sorted(set(keys))


def test_all_files_together_stay_small() -> None:
    assert sum(path(layer).stat().st_size for layer in LAYERS) < SIZE_LIMIT


def test_the_readme_lists_exactly_the_files_that_are_there() -> None:
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    listed = {line.split("`")[1] for line in readme.splitlines() if ".geojson` |" in line}
    assert listed == {file.name for file in FOLDER.glob("*.geojson")}
