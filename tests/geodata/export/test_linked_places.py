"""GeoJSON is read by GeoPandas, and says what Linked Places Format asks for."""

import io
import json
from typing import Any

import geopandas
import pytest
from hypothesis import given, settings
from shapely import Point

from geodata.dataset import Dataset
from geodata.export.about import about
from geodata.export.linked_places import CERTAINTY, linked_places
from geodata.export.taken import Taken
from geodata.selection import Selection
from geodata.vocabulary import PlaceKind
from tests.geodata.export.taking import AT_CUSCO, LINK, NASTY, STATEMENT, saying, taken_of

Features = dict[str, dict[str, Any]]
SURE = {"certain", "less-certain", "uncertain"}


def features_of(taken: Taken) -> Features:
    collection = json.loads(linked_places(taken))
    return {each["properties"]["place"]: each for each in collection["features"]}


TERMS = {
    *("@context", "@id", "type", "features", "properties", "geometry", "coordinates", "when"),
    *("timespans", "start", "end", "in", "names", "toponym", "lang", "types", "identifier"),
    *("sourceLabels", "label", "relations", "relationType", "relationTo", "certainty", "links"),
    *("citations", "descriptions", "value"),
}
"""Members that the format's context gives a meaning."""

OF_OUR_OWN = {"about", "year"}
"""Members beside them: what the file is, and the year of a cited work."""


@pytest.fixture(scope="module")
def features(in_words: Taken) -> Features:
    return features_of(in_words)


def test_it_reads_back_with_equal_counts_crs_and_geometry(taken: Taken) -> None:
    frame = geopandas.read_file(io.BytesIO(linked_places(taken))).set_index("place")
    assert list(frame.index) == [place.place for place in taken.places]
    assert frame.crs == "EPSG:4326"
    for place in taken.places:
        shape = frame.geometry[place.place]
        is_schematic = place.kind in (PlaceKind.GROUP, PlaceKind.ELSEWHERE)
        assert shape is None if is_schematic else shape == Point(place.point)
    assert frame.statements.to_dict() == {
        place.place: len(taken.shown.by_place.get(place.place, ())) for place in taken.places
    }


def test_it_says_what_it_is_as_a_whole_and_at_each_place(in_words: Taken) -> None:
    collection = json.loads(linked_places(in_words))
    said = about(in_words)
    assert collection["about"] == said
    for feature in collection["features"]:
        assert said.items() <= feature["properties"].items()


def test_every_feature_has_what_the_format_requires(features: Features) -> None:
    for key, feature in features.items():
        assert feature["@id"] == f"{LINK.partition('?')[0]}?at={key}"
        assert feature["type"] == "Feature"
        assert feature["properties"]["title"]
        assert [name["lang"] for name in feature["names"]] == ["en", "es"]
        assert all(name["citations"][0]["label"] for name in feature["names"])


def test_a_place_of_geonames_is_linked_to_it(features: Features) -> None:
    address = "https://www.geonames.org/3941584"
    assert features["cusco"]["links"] == [{"type": "exactMatch", "identifier": address}]


def test_certainty_is_one_of_the_format_s_words(features: Features) -> None:
    told = [
        member["certainty"]
        for feature in features.values()
        for member in (*feature.get("relations", ()), *feature.get("descriptions", ()))
    ]
    told += [f["geometry"]["certainty"] for f in features.values() if f["geometry"]]
    assert set(told) == SURE


def test_every_flow_is_a_relation_from_its_origin_with_its_citations(
    in_words: Taken, features: Features
) -> None:
    relations = [
        (key, relation["relationTo"].partition("at=")[2], relation["certainty"],
         len(relation["citations"]))
        for key, feature in features.items()
        for relation in feature.get("relations", ())
    ]  # fmt: skip
    assert sorted(relations) == sorted(
        (route.stops[0], route.stops[-1], CERTAINTY[route.modality], len(findings))
        for route, findings in in_words.shown.by_route.items()
    )


def test_every_statement_at_a_place_is_described_and_cited(
    in_words: Taken, features: Features
) -> None:
    for key, findings in in_words.shown.by_place.items():
        described = features[key]["descriptions"]
        assert [d["value"] for d in described] == [in_words.words.summary(f) for f in findings]
        assert all(d["citations"][0]["@id"].startswith("https://") for d in described)
        assert {d["lang"] for d in described} == {in_words.words.code}


def test_the_years_of_a_place_are_the_editions_that_speak_of_it(
    features: Features, dataset: Dataset
) -> None:
    said = dataset.select(AT_CUSCO).findings
    editions = sorted({dataset.sources[finding.source].year for finding in said})
    assert 2015 in editions
    assert features["cusco"]["when"]["timespans"] == [
        {"start": {"in": str(year)}, "end": {"in": str(year)}} for year in editions
    ]


def members(node: Any) -> set[str]:
    """Return the names of all members but those of properties and of what the file is."""
    if isinstance(node, list):
        return set().union(*map(members, node))
    if not isinstance(node, dict):
        return set()
    inner = (each for name, each in node.items() if name not in ("properties", "about"))
    return set(node).union(*map(members, inner))


def test_every_member_means_something_in_the_context(taken: Taken) -> None:
    assert members(json.loads(linked_places(taken))) <= TERMS | OF_OUR_OWN


def test_a_view_of_nothing_has_no_place(dataset: Dataset) -> None:
    assert features_of(taken_of(dataset, Selection(text="atlantis"))) == {}


@settings(max_examples=20)
@given(text=NASTY)
def test_whatever_the_words_are_they_read_back(profile: Dataset, text: str) -> None:
    features = features_of(taken_of(saying(profile, text), AT_CUSCO))
    described = {d["@id"].partition("=")[2]: d["value"] for d in features["cusco"]["descriptions"]}
    assert described[STATEMENT] == text
