"""What the committed boundary files promise. EPSG:4326, longitude first, in degrees."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from pyproj import Geod
from shapely.geometry import Point, shape
from shapely.geometry.base import BaseGeometry

FOLDER = Path(__file__).parents[2] / "geodata" / "boundaries"
LAYERS = ("border", "countries", "departments", "lakes", "rivers", "world")
AREAS = ("countries", "departments", "lakes", "world")
NEIGHBORS = ("BO", "BR", "CL", "CO", "EC")
OFFICIAL_AREA = 1_285_216  # km²
SIZE_LIMIT = 700_000  # bytes

DEPARTMENTS = {
    "PE01": ("PE-AMA", "Amazonas"),
    "PE02": ("PE-ANC", "Áncash"),
    "PE03": ("PE-APU", "Apurímac"),
    "PE04": ("PE-ARE", "Arequipa"),
    "PE05": ("PE-AYA", "Ayacucho"),
    "PE06": ("PE-CAJ", "Cajamarca"),
    "PE07": ("PE-CAL", "Callao"),
    "PE08": ("PE-CUS", "Cusco"),
    "PE09": ("PE-HUV", "Huancavelica"),
    "PE10": ("PE-HUC", "Huánuco"),
    "PE11": ("PE-ICA", "Ica"),
    "PE12": ("PE-JUN", "Junín"),
    "PE13": ("PE-LAL", "La Libertad"),
    "PE14": ("PE-LAM", "Lambayeque"),
    "PE15": ("PE-LIM", "Lima"),
    "PE16": ("PE-LOR", "Loreto"),
    "PE17": ("PE-MDD", "Madre de Dios"),
    "PE18": ("PE-MOQ", "Moquegua"),
    "PE19": ("PE-PAS", "Pasco"),
    "PE20": ("PE-PIU", "Piura"),
    "PE21": ("PE-PUN", "Puno"),
    "PE22": ("PE-SAM", "San Martín"),
    "PE23": ("PE-TAC", "Tacna"),
    "PE24": ("PE-TUM", "Tumbes"),
    "PE25": ("PE-UCA", "Ucayali"),
}

# Latitude, longitude.
CAPITALS = {
    "Amazonas": (-6.23, -77.87),  # Chachapoyas
    "Áncash": (-9.53, -77.53),  # Huaraz
    "Apurímac": (-13.63, -72.88),  # Abancay
    "Arequipa": (-16.40, -71.54),
    "Ayacucho": (-13.16, -74.22),
    "Cajamarca": (-7.16, -78.51),
    "Callao": (-12.05, -77.13),
    "Cusco": (-13.53, -71.97),
    "Huancavelica": (-12.79, -74.97),
    "Huánuco": (-9.93, -76.24),
    "Ica": (-14.07, -75.73),
    "Junín": (-12.07, -75.21),  # Huancayo
    "La Libertad": (-8.11, -79.03),  # Trujillo
    "Lambayeque": (-6.77, -79.84),  # Chiclayo
    "Lima": (-12.04, -77.03),
    "Loreto": (-3.75, -73.25),  # Iquitos
    "Madre de Dios": (-12.59, -69.20),  # Puerto Maldonado
    "Moquegua": (-17.19, -70.93),
    "Pasco": (-10.68, -76.26),  # Cerro de Pasco
    "Piura": (-5.19, -80.63),
    "Puno": (-15.84, -70.02),
    "San Martín": (-6.03, -76.97),  # Moyobamba
    "Tacna": (-18.01, -70.25),
    "Tumbes": (-3.57, -80.45),
    "Ucayali": (-8.38, -74.55),  # Pucallpa
}
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


def path(layer: str) -> Path:
    return FOLDER / f"{layer}.geojson"


def collection(layer: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(path(layer).read_text(encoding="utf-8"))
    return content


def features(layer: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = collection(layer)["features"]
    return found


def shapes(layer: str, key: str) -> dict[str, BaseGeometry]:
    return {item["properties"][key]: shape(item["geometry"]) for item in features(layer)}


def rings(geometry: BaseGeometry) -> Iterator[tuple[BaseGeometry, list[BaseGeometry]]]:
    for part in shapely.get_parts(geometry):
        yield part.exterior, list(part.interiors)


def point(place: tuple[float, float]) -> Point:
    latitude, longitude = place
    return Point(longitude, latitude)


@pytest.fixture(scope="module")
def departments() -> dict[str, BaseGeometry]:
    return shapes("departments", "name")


@pytest.fixture(scope="module")
def countries() -> dict[str, BaseGeometry]:
    return shapes("countries", "iso")


@pytest.fixture(scope="module")
def borders() -> dict[str, BaseGeometry]:
    return shapes("border", "iso")


# Every file


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


# Departments


def test_the_25_departments_have_their_codes_and_names() -> None:
    found = [item["properties"] for item in features("departments")]
    assert {d["pcode"]: (d["iso"], d["name"]) for d in found} == DEPARTMENTS


def test_departments_share_their_edges_without_gap_or_overlap(
    departments: dict[str, BaseGeometry],
) -> None:
    assert shapely.coverage_is_valid(list(departments.values()), gap_width=0.01)


@pytest.mark.parametrize("name", CAPITALS)
def test_a_department_and_no_other_holds_its_capital(
    name: str, departments: dict[str, BaseGeometry]
) -> None:
    capital = point(CAPITALS[name])
    assert [other for other, area in departments.items() if area.contains(capital)] == [name]


# Peru and its neighbors


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


# Borders


def test_peru_borders_its_five_neighbors(borders: dict[str, BaseGeometry]) -> None:
    assert tuple(borders) == NEIGHBORS


@pytest.mark.parametrize("iso", NEIGHBORS)
def test_a_border_lies_on_the_outlines_of_both_countries(
    iso: str, borders: dict[str, BaseGeometry], countries: dict[str, BaseGeometry]
) -> None:
    for country in ("PE", iso):
        assert borders[iso].difference(countries[country].boundary).length == 0


@pytest.mark.parametrize("iso", NEIGHBORS)
def test_a_border_is_one_unbroken_line(iso: str, borders: dict[str, BaseGeometry]) -> None:
    assert borders[iso].geom_type == "LineString"


def test_the_borders_form_one_line_from_coast_to_coast(
    borders: dict[str, BaseGeometry],
) -> None:
    whole = shapely.line_merge(shapely.union_all(list(borders.values())))
    assert whole.geom_type == "LineString"
    assert not whole.is_closed


# World


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


# Waters


def test_the_rivers_a_map_of_peru_labels_are_named() -> None:
    names = [item["properties"]["name"] for item in features("rivers")]
    named = sorted(name for name in names if name is not None)
    assert named == ["Amazonas", "Apurímac", "Madre de Dios", "Marañón", "Purús", "Ucayali"]


@pytest.mark.parametrize(
    ("river", "town"),
    [
        ("Amazonas", (-3.75, -73.25)),  # Iquitos
        ("Marañón", (-4.47, -77.55)),  # Borja
        ("Ucayali", (-8.38, -74.55)),  # Pucallpa
        ("Madre de Dios", (-12.59, -69.20)),  # Puerto Maldonado
    ],
)
def test_a_river_passes_its_town(river: str, town: tuple[float, float]) -> None:
    assert shapes("rivers", "name")[river].distance(point(town)) < 0.2


def test_lake_titicaca_lies_in_peru_and_bolivia(countries: dict[str, BaseGeometry]) -> None:
    lake = shapes("lakes", "name")["Titicaca"]
    assert lake.intersects(countries["PE"])
    assert lake.intersects(countries["BO"])
