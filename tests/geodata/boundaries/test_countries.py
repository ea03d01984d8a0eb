"""How the countries are read."""

import shapely
from shapely import MultiPolygon, box

from geodata.boundaries.countries import (
    BACKDROP_GRID,
    SMALLEST_ISLAND,
    SOUTH_AMERICA,
    backdrop,
    iso_code,
    named,
    raw_countries,
    raw_south_america,
    without_islets,
)
from tests.geodata.boundaries.miniature import COUNTRIES, encoded, world

FRANCE = ({"id": "250"}, COUNTRIES["250"])


def test_a_number_becomes_two_letters() -> None:
    assert iso_code({"id": "604"}) == "PE"


def test_land_without_a_number_goes_by_its_name() -> None:
    assert iso_code({"properties": {"name": "Kosovo"}}) == "XK"


def test_a_reef_has_no_code() -> None:
    assert iso_code({"properties": {"name": "Scarborough Reef"}}) is None


def test_a_reef_is_left_out() -> None:
    reef = ({"properties": {"name": "Scarborough Reef"}}, box(117, 15, 118, 16))
    assert set(raw_countries(encoded(countries=[FRANCE, reef]))) == {"FR", "GF"}


def test_french_guiana_stands_apart_from_france() -> None:
    found = raw_countries(encoded(countries=[FRANCE]))
    assert found["GF"].equals(box(-54.5, 3, -52, 5))
    assert found["FR"].equals(box(-4, 43, 8, 51))


def test_land_under_one_code_is_joined() -> None:
    south = ({"id": "196"}, box(32, 34, 34, 35))
    north = ({"properties": {"name": "N. Cyprus"}}, box(32, 35, 34, 36))
    found = raw_countries(encoded(countries=[FRANCE, south, north]))
    assert found["CY"].equals(box(32, 34, 34, 36))


def test_south_america_is_one_coverage_of_its_countries() -> None:
    found = raw_south_america(world())
    assert set(found) == set(SOUTH_AMERICA)
    assert shapely.coverage_is_valid(list(found.values()))


def test_an_islet_is_left_out_and_the_mainland_kept() -> None:
    side = SMALLEST_ISLAND**0.5
    islet, island = box(5, 5, 5 + side * 0.9, 5 + side), box(7, 7, 7 + side * 1.1, 7 + side)
    assert without_islets(MultiPolygon([islet, island])).equals(island)


def test_the_backdrop_holds_neither_south_america_nor_antarctica() -> None:
    antarctica = ({"id": "010"}, box(-90, -80, 0, -65))
    assert set(backdrop(world(antarctica), MultiPolygon())) == {"FR"}


def test_the_backdrop_is_cut_along_south_america() -> None:
    panama = ({"id": "591"}, box(-83, 7, -77, 9))
    found = backdrop(world(panama), box(-78, 5, -70, 10))
    assert found["PA"].equals(box(-83, 7, -78, 9))


def test_land_that_south_america_covers_is_left_out() -> None:
    aruba = ({"id": "533"}, box(-70, 12, -69, 13))
    assert "AW" not in backdrop(world(aruba), box(-72, 10, -60, 14))


def test_the_backdrop_lies_on_a_coarse_grid() -> None:
    spain = ({"id": "724"}, box(-9.123, 36.456, 3.789, 43))
    west, south, east, north = backdrop(world(spain), MultiPolygon())["ES"].bounds
    assert (west, south, east, north) == (-9.12, 36.46, 3.79, 43)
    assert BACKDROP_GRID == 0.01


def test_a_country_is_named_in_both_languages() -> None:
    [germany] = named({"DE": box(6, 47, 15, 55)})
    assert germany["properties"] == {"iso": "DE", "name_en": "Germany", "name_es": "Alemania"}
