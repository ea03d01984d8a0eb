"""The committed outlines of the rest of the world."""

import pytest
from shapely.geometry.base import BaseGeometry

from tests.geodata.boundaries.shipped import features, rings, shapes


def test_no_ring_of_the_world_spans_over_half_the_globe() -> None:
    for iso, land in shapes("world", "iso").items():
        for exterior, _ in rings(land):
            west, _, east, _ = exterior.bounds
            assert east - west <= 180, iso


@pytest.mark.parametrize("iso", ["RU", "FJ"])
def test_land_across_the_antimeridian_reaches_both_edges_of_the_map(iso: str) -> None:
    west, _, east, _ = shapes("world", "iso")[iso].bounds
    assert (west, east) == (-180, 180)


def test_no_country_is_both_near_and_far(countries: dict[str, BaseGeometry]) -> None:
    assert countries.keys().isdisjoint(shapes("world", "iso"))


@pytest.mark.parametrize("layer", ["countries", "world"])
def test_every_country_has_a_name_in_both_languages(layer: str) -> None:
    for item in features(layer):
        assert item["properties"]["name_en"], item["properties"]
        assert item["properties"]["name_es"], item["properties"]


def test_namibia_keeps_its_code() -> None:
    assert "NA" in shapes("world", "iso")
