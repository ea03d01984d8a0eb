"""What the codebook promises of every shipped place and source, one test per record."""

import datetime
import json
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import shapely
from shapely.geometry import Point, shape
from shapely.geometry.base import BaseGeometry

from geodata.dataset import Dataset
from tests.geodata.records_folder import Cells
from tests.geodata.shipped import BOILERPLATE, LOCATIONS, PLACES, ROOT, SOURCES, each

TOLERANCE = 0.1  # degrees, from the codebook

each_source = each(SOURCES, "source")


@cache
def outlines(layer: str, key: str) -> dict[str, BaseGeometry]:
    path = ROOT / "geodata" / "boundaries" / f"{layer}.geojson"
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    return {item["properties"][key]: shape(item["geometry"]) for item in features}


def country(code: str) -> BaseGeometry:
    return {**outlines("world", "iso"), **outlines("countries", "iso")}[code]


def department(code: str) -> BaseGeometry:
    return outlines("departments", "pcode")[code]


def point(row: Cells) -> Point:
    return Point(float(row["longitude"]), float(row["latitude"]))


# Places


@each([row for row in PLACES if row["country"]], "place")
def test_a_place_lies_in_its_country(row: Cells) -> None:
    assert country(row["country"]).distance(point(row)) <= TOLERANCE


@each([row for row in PLACES if row["department"]], "place")
def test_a_place_lies_in_its_department(row: Cells) -> None:
    assert department(row["department"]).distance(point(row)) <= TOLERANCE


@each([row for row in PLACES if row["kind"] == "area"], "place")
def test_an_area_has_its_point_inside_its_departments(row: Cells) -> None:
    members = [department(code) for code in row["members"].split(";")]
    assert shapely.union_all(members).contains(point(row))


@each([row for row in PLACES if row["kind"] in {"group", "elsewhere"}], "place")
def test_a_place_of_many_countries_has_no_one_country_and_lies_in_none(row: Cells) -> None:
    assert not row["country"]
    codes = {*outlines("world", "iso"), *outlines("countries", "iso")}
    assert [code for code in sorted(codes) if country(code).contains(point(row))] == []


@each([row for row in PLACES if row["kind"] == "group"], "place")
def test_the_members_of_a_group_are_other_countries(row: Cells) -> None:
    codes = row["members"].split(";")
    assert "PE" not in codes
    assert all(country(code).area for code in codes)


@each(PLACES, "place")
def test_a_coordinate_has_the_decimals_of_its_kind(row: Cells) -> None:
    limit = 4 if row["kind"] in {"city", "town"} else 2
    for column in ("latitude", "longitude"):
        assert len(row[column].partition(".")[2]) <= limit


@each(PLACES, "place")
def test_a_place_is_used_by_a_location(row: Cells) -> None:
    assert row["place"] in {tie["place"] for tie in LOCATIONS}


@each(PLACES, "place")
def test_a_place_has_a_name_in_both_languages_and_a_licence(row: Cells) -> None:
    assert row["name_en"]
    assert row["name_es"]
    assert row["licence"]


# Sources


@each_source
def test_a_source_has_a_web_address(row: Cells) -> None:
    address = urlsplit(row["url"])
    assert address.scheme in {"http", "https"}
    assert "." in address.netloc


@each_source
def test_a_source_is_cited_in_full(row: Cells) -> None:
    assert all(row[column] for column in ("title", "publisher", "licence", "grade", "accessed"))


@each_source
def test_a_source_says_in_which_language_it_is(row: Cells) -> None:
    assert row["language"] in {"en", "es"}


@each_source
def test_a_source_was_read_on_a_day_after_its_year(row: Cells) -> None:
    day = datetime.date.fromisoformat(row["accessed"])
    assert day.year >= int(row["year"] or 0)


@each_source
def test_the_note_of_a_source_stands_in_both_languages(row: Cells) -> None:
    assert row["note_en"]
    assert row["note_es"]
    assert row["note_en"] != row["note_es"]


@each([row for row in SOURCES if row["official_url"]], "source")
def test_the_official_address_is_another_than_where_it_was_read(row: Cells) -> None:
    address = urlsplit(row["official_url"])
    assert address.scheme in {"http", "https"}
    assert address.netloc != urlsplit(row["url"]).netloc


@each([row for row in SOURCES if row["country"]], "source")
def test_a_chapter_is_that_of_a_country_and_of_an_edition_of_the_report(row: Cells) -> None:
    assert country(row["country"]).area
    assert row["profile_seen"]


@each_source
def test_only_chapters_and_digests_say_how_much_of_the_profile_was_seen(row: Cells) -> None:
    assert bool(row["profile_seen"]) == (row["series"] in ("tip", "tip-digest"))


@each([row for row in SOURCES if row["file"]], "source")
def test_the_file_of_a_source_is_in_seeds(row: Cells) -> None:
    assert Path(row["file"]).parts[0] == "seeds"
    assert (ROOT / row["file"]).is_file()


@each(BOILERPLATE, "quote")
def test_boilerplate_is_a_whole_sentence_of_its_source(row: Cells, dataset: Dataset) -> None:
    assert row["quote"] in [sentence.text for sentence in dataset.texts[row["source"]]]
