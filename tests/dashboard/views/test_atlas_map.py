"""Which marks and arrows are drawn for which statements."""

import pytest
from shapely import Point

from dashboard.views.atlas_map import NEIGHBORS
from dashboard.views.hues import MIXED
from dashboard.views.map_content import MapContent
from dashboard.words.language import Language
from geodata.checks.places import countries
from geodata.dataset import Dataset
from geodata.vocabulary import Exploitation, PlaceKind
from tests.dashboard.drawing import between, drawn, mark
from tests.dashboard.strategies import profile_records, records

SCHEMATIC = {PlaceKind.GROUP, PlaceKind.ELSEWHERE}


@pytest.fixture(scope="module")
def whole() -> MapContent:
    """The map of the profile."""
    return drawn(dataset=profile_records())


@pytest.fixture(scope="module")
def every() -> MapContent:
    """The map of all records."""
    return drawn()


# Symbols


@pytest.mark.parametrize(
    ("place", "symbol"),
    [
        ("cusco", "disc"),
        ("lima", "disc"),
        ("peruvian-amazon", "area-badge"),
        ("la-rinconada", "ring"),
        ("madre-de-dios", "ring"),
        ("iquitos", "ring"),
        ("peru", "country"),
        ("brazil", "pill"),
        ("neighboring-countries", "pill"),
        ("south-america", "pill"),
        ("other-countries", "edge"),
        ("third-countries", "edge"),
    ],
)
def test_the_symbol_says_how_a_place_is_known(
    place: str, symbol: str, whole: MapContent
) -> None:
    assert mark(whole, place).symbol == symbol


def test_a_place_that_some_statements_name_is_drawn_as_named(every: MapContent) -> None:
    assert (mark(every, "madre-de-dios").symbol, mark(every, "mazuko").symbol) == ("disc", "ring")


def test_the_amazon_is_hatched_over_its_departments(whole: MapContent) -> None:
    areas = {area.id: area.members for area in whole.areas}
    assert areas == {"peruvian-amazon": ("PE01", "PE16", "PE17", "PE22", "PE25")}


def test_the_neighboring_countries_are_a_halo_along_the_border(whole: MapContent) -> None:
    halos = {halo.id: set(halo.members) for halo in whole.halos}
    assert halos == {"neighboring-countries": {"EC", "CO", "BR", "BO", "CL"}}
    assert halos["neighboring-countries"] == NEIGHBORS


@pytest.mark.parametrize(
    ("place", "land"),
    [("brazil", "BR"), ("united-states", "US"), ("peru", "PE"), ("south-america", ""),
     ("neighboring-countries", ""), ("other-countries", ""), ("lima", "")],
)  # fmt: skip
def test_a_sign_may_stand_on_the_country_that_it_names_and_on_no_other(
    place: str, land: str, whole: MapContent
) -> None:
    assert mark(whole, place).land == land


@pytest.mark.parametrize("place", ["peru", "brazil", "united-states"])
def test_no_number_stands_on_a_country(place: str, whole: MapContent) -> None:
    assert not mark(whole, place).numbered


def test_a_mark_has_the_letter_of_its_one_kind_and_its_words(
    whole: MapContent, english: Language
) -> None:
    cusco, several = mark(whole, "cusco"), mark(whole, "madre-de-dios")
    assert (cusco.letter, several.letter) == ("T", "")
    assert cusco.text.endswith(english.term("exploitation", Exploitation.CHILD_SEX_TOURISM))


def test_directions_are_seen_from_the_middle_of_peru(
    dataset: Dataset, whole: MapContent
) -> None:
    assert (whole.home.longitude, whole.home.latitude) == dataset.drawn_points["peru"]


def test_a_label_leaves_out_what_stands_in_parentheses(whole: MapContent) -> None:
    assert mark(whole, "vraem").label == "VRAEM"


def test_every_place_of_a_record_has_one_mark(dataset: Dataset, every: MapContent) -> None:
    tied = {tie.place for ties in dataset.locations.values() for tie in ties}
    assert sorted(mark.id for mark in every.marks) == sorted(tied)


def test_a_mark_stands_where_its_place_is_drawn(dataset: Dataset, every: MapContent) -> None:
    for one in every.marks:
        assert (one.longitude, one.latitude) == dataset.drawn_points[one.id]


@pytest.mark.parametrize(
    "place", [key for key, place in records().places.items() if place.kind in SCHEMATIC]
)
def test_a_point_of_no_country_lies_on_no_country(place: str, every: MapContent) -> None:
    one = mark(every, place)
    point = Point(one.longitude, one.latitude)
    assert [code for code, outline in countries().items() if outline.intersects(point)] == []


def test_the_outlines_hold_the_places_of_a_country(whole: MapContent) -> None:
    cusco = mark(whole, "cusco")
    assert countries()["PE"].intersects(Point(cusco.longitude, cusco.latitude))


# Neutral signs


def test_a_country_carries_no_number(dataset: Dataset, every: MapContent) -> None:
    countries = {key for key, place in dataset.places.items() if place.kind is PlaceKind.COUNTRY}
    assert {one.id for one in every.marks if not one.numbered} == countries


@pytest.mark.parametrize("place", ["cusco", "lima", "peruvian-amazon", "peru", "brazil"])
def test_a_place_that_the_source_names_wears_no_color_of_a_crime(
    place: str, whole: MapContent
) -> None:
    assert mark(whole, place).hue == MIXED


def test_a_named_area_and_a_halo_wear_no_color_of_a_crime(whole: MapContent) -> None:
    assert [area.hue for area in whole.areas] + [halo.hue for halo in whole.halos] == [MIXED] * 2


def test_only_settlements_that_curators_added_fade_when_near(
    dataset: Dataset, whole: MapContent
) -> None:
    fading = {one.id for one in whole.marks if one.fades}
    rings = {one.id for one in whole.marks if one.symbol == "ring"}
    departments = {key for key in rings if dataset.places[key].kind is PlaceKind.DEPARTMENT}
    assert departments
    assert fading == rings - departments


# Arrows


def test_the_neighboring_countries_have_one_arrow_into_peru(whole: MapContent) -> None:
    touching = [arrow for arrow in whole.arrows if "neighboring-countries" in arrow.stops]
    assert touching == between(whole, "neighboring-countries", "peru")
    assert len(touching) == 1


def test_child_sex_tourism_has_no_arrow(whole: MapContent, english: Language) -> None:
    letter = english.term("letter", Exploitation.CHILD_SEX_TOURISM)
    assert letter not in {arrow.letter for arrow in whole.arrows}


def test_the_way_to_brazil_is_one_arrow_through_peru(whole: MapContent) -> None:
    touching = [arrow for arrow in whole.arrows if {"third-countries", "brazil"} & set(arrow.stops)]
    assert [arrow.stops for arrow in touching] == [("third-countries", "peru", "brazil")]


def test_the_way_to_brazil_is_a_risk_and_not_a_fact(whole: MapContent) -> None:
    (arrow,) = between(whole, "third-countries", "brazil")
    assert arrow.line == "at-risk"


def test_no_arrow_goes_by_a_stop_that_curators_located(whole: MapContent) -> None:
    stops = {stop for arrow in whole.arrows for stop in arrow.stops}
    assert stops.isdisjoint({"puerto-maldonado", "inapari"})


def test_arrows_in_and_out_of_the_same_place_are_both_there(whole: MapContent) -> None:
    assert between(whole, "other-countries", "peru")
    assert between(whole, "peru", "other-countries")


def test_arrows_of_the_same_ends_each_have_a_rank(whole: MapContent) -> None:
    ranks = [arrow.rank for arrow in between(whole, "peru", "south-america")]
    assert ranks == [0, 1]


def test_the_united_states_is_reached_for_forced_labor_alone(whole: MapContent) -> None:
    arrows = between(whole, "peru", "united-states")
    assert [arrow.id for arrow in arrows] == ["peru~united-states~forced-labor~asserted"]


def test_every_arrow_has_the_letter_of_its_exploitation(words: Language) -> None:
    for arrow in drawn(code=words.code).arrows:
        assert arrow.letter == words.term("letter", arrow.id.split("~")[-2])
