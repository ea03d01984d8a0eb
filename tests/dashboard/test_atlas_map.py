"""What is drawn for which statements."""

import json
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given

from dashboard.language import Code, Language, language
from dashboard.views.atlas_map import NEIGHBORS, atlas_map
from dashboard.views.hues import HEX, MIXED
from dashboard.views.map_content import Arrow, MapContent, Mark
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from geodata.vocabulary import Basis, Exploitation
from tests.dashboard.strategies import WORDS, marks, records, selections

EVERYTHING = Selection()


def drawn(selection: Selection = EVERYTHING, selected: str = "", code: Code = "en") -> MapContent:
    words = language(code)
    return atlas_map(records(), records().select(selection), frozenset({selected}), words)


def mark(content: MapContent, key: str) -> Mark:
    return next(mark for mark in content.marks if mark.id == key)


def between(content: MapContent, origin: str, destination: str) -> list[Arrow]:
    ends = (origin, destination)
    return [arrow for arrow in content.arrows if (arrow.origin, arrow.destination) == ends]


def without_version(content: MapContent) -> MapContent:
    return content.model_copy(update={"version": ""})


@pytest.fixture(scope="module")
def whole() -> MapContent:
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
        ("callao", "ring"),
        ("peru", "pill"),
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


def test_the_amazon_is_hatched_over_its_departments(whole: MapContent) -> None:
    areas = {area.id: area.members for area in whole.areas}
    assert areas == {"peruvian-amazon": ("PE01", "PE16", "PE17", "PE22", "PE25")}


def test_the_neighboring_countries_are_a_halo_along_the_border(whole: MapContent) -> None:
    halos = {halo.id: set(halo.members) for halo in whole.halos}
    assert halos == {"neighboring-countries": {"EC", "CO", "BR", "BO", "CL"}}
    assert halos["neighboring-countries"] == NEIGHBORS


@pytest.mark.parametrize("place", ["peru", "other-countries", "neighboring-countries"])
def test_what_is_wider_than_a_point_stays_in_the_frame(place: str, whole: MapContent) -> None:
    assert mark(whole, place).pinned


def test_a_town_moves_with_the_map(whole: MapContent) -> None:
    assert not mark(whole, "la-rinconada").pinned


def test_a_label_leaves_out_what_stands_in_parentheses(whole: MapContent) -> None:
    assert mark(whole, "vraem").label == "VRAEM"


def test_every_place_of_a_record_has_one_mark(dataset: Dataset, whole: MapContent) -> None:
    tied = {tie.place for ties in dataset.locations.values() for tie in ties}
    assert sorted(mark.id for mark in whole.marks) == sorted(tied)


def test_a_mark_stands_where_its_place_is(dataset: Dataset, whole: MapContent) -> None:
    for one in whole.marks:
        assert (one.longitude, one.latitude) == dataset.places[one.id].point


# Arrows


def test_the_neighboring_countries_have_one_arrow_into_peru(whole: MapContent) -> None:
    touching = [
        arrow
        for arrow in whole.arrows
        if "neighboring-countries" in (arrow.origin, arrow.destination)
    ]
    assert touching == between(whole, "neighboring-countries", "peru")
    assert len(touching) == 1


def test_child_sex_tourism_has_no_arrow(whole: MapContent, english: Language) -> None:
    letter = english.term("letter", Exploitation.CHILD_SEX_TOURISM)
    assert letter not in {arrow.letter for arrow in whole.arrows}


def test_the_way_to_brazil_is_two_legs_through_peru(whole: MapContent) -> None:
    into, out = between(whole, "third-countries", "peru"), between(whole, "peru", "brazil")
    assert (len(into), len(out)) == (1, 1)
    assert not between(whole, "third-countries", "brazil")


def test_the_way_to_brazil_is_a_risk_and_not_a_fact(whole: MapContent) -> None:
    legs = between(whole, "third-countries", "peru") + between(whole, "peru", "brazil")
    assert [arrow.line for arrow in legs] == ["at-risk", "at-risk"]


def test_no_arrow_goes_by_a_stop_that_curators_located(whole: MapContent) -> None:
    ends = {end for arrow in whole.arrows for end in (arrow.origin, arrow.destination)}
    assert ends.isdisjoint({"puerto-maldonado", "inapari"})


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
        assert arrow.letter == words.term("letter", arrow.id.split("~")[2])


def test_the_words_of_an_arrow_name_its_ends(dataset: Dataset, words: Language) -> None:
    for arrow in drawn(code=words.code).arrows:
        for end in (arrow.origin, arrow.destination):
            assert words.place(dataset.places[end]) in arrow.text


# Counts and colors


def test_a_mark_counts_the_statements_that_are_tied_to_its_place(
    dataset: Dataset, whole: MapContent
) -> None:
    tied = Counter(
        place
        for ties in dataset.locations.values()
        for place in {tie.place for tie in ties}
    )
    assert {mark.id: mark.count for mark in whole.marks} == tied


@given(selection=selections(WORDS))
def test_a_mark_counts_the_statements_that_a_click_on_it_lists(selection: Selection) -> None:
    shown = records().select(selection)
    content = drawn(selection)
    for one in (*content.marks, *content.arrows):
        assert one.count == len(shown.at(one.id)) > 0


@given(selection=selections(WORDS))
def test_the_words_of_a_mark_hold_its_count(selection: Selection) -> None:
    content = drawn(selection)
    for one in (*content.marks, *content.arrows):
        assert f" {one.count} statement" in one.text


def test_marks_and_arrows_have_the_five_hues_and_marks_ink_too(whole: MapContent) -> None:
    assert {arrow.hue for arrow in whole.arrows} <= set(HEX)
    assert {mark.hue for mark in whole.marks} <= {*HEX, MIXED}


def test_peru_is_in_ink_and_cusco_in_the_color_of_its_one_statement(whole: MapContent) -> None:
    assert (mark(whole, "peru").hue, mark(whole, "cusco").hue) == (MIXED, "purple")


def test_more_statements_at_the_same_places_add_no_mark(dataset: Dataset) -> None:
    again = {key: key.replace("2015", "2016") for key in dataset.findings}
    doubled = replace(
        dataset,
        findings=dict(dataset.findings)
        | {new: dataset.findings[key].model_copy(update={"finding": new})
           for key, new in again.items()},
        locations=dict(dataset.locations)
        | {new: dataset.locations[key] for key, new in again.items()},
    )  # fmt: skip
    once = drawn()
    twice = atlas_map(doubled, doubled.select(EVERYTHING), frozenset(), language("en"))
    for before, after in ((once.marks, twice.marks), (once.arrows, twice.arrows)):
        assert {one.id: 2 * one.count for one in before} == {one.id: one.count for one in after}


# Selection


def test_nothing_is_selected_at_first(whole: MapContent) -> None:
    drawings = (*whole.marks, *whole.arrows, *whole.areas, *whole.halos)
    assert not any(one.selected for one in drawings)


@pytest.mark.parametrize("selected", marks())
def test_one_selected_mark_or_arrow_is_flagged_and_no_other(selected: str) -> None:
    content = drawn(selected=selected)
    flagged = [one.id for one in (*content.marks, *content.arrows) if one.selected]
    assert flagged == [selected]


def test_the_hatching_is_selected_with_its_badge() -> None:
    assert [area.selected for area in drawn(selected="peruvian-amazon").areas] == [True]


def test_the_halo_is_selected_with_its_pill() -> None:
    assert [halo.selected for halo in drawn(selected="neighboring-countries").halos] == [True]


# Filters


def test_only_curated_places_remain_where_the_basis_is_curated(dataset: Dataset) -> None:
    curated = {
        tie.place
        for ties in dataset.locations.values()
        for tie in ties
        if tie.basis is Basis.CURATED
    }
    content = drawn(EVERYTHING.choose(Facet.BASIS, [Basis.CURATED]))
    assert {(mark.id, mark.symbol) for mark in content.marks} == {(c, "ring") for c in curated}
    assert content.arrows == ()


def test_an_area_keeps_the_arrow_that_leads_to_it_and_both_ends() -> None:
    content = drawn(EVERYTHING.choose(Facet.BASIS, [Basis.AREA]))
    assert {mark.id for mark in content.marks} == {"peruvian-amazon", "south-america", "peru"}
    assert {arrow.destination for arrow in content.arrows} == {"south-america"}


def test_a_filter_that_nothing_matches_leaves_an_empty_map() -> None:
    content = drawn(Selection(text="no such words"))
    assert (content.marks, content.arrows, content.areas, content.halos) == ((), (), (), ())


@given(selection=selections(WORDS))
def test_both_ends_of_every_arrow_have_a_mark(selection: Selection) -> None:
    content = drawn(selection)
    ends = {end for arrow in content.arrows for end in (arrow.origin, arrow.destination)}
    assert ends <= {mark.id for mark in content.marks}


@given(selection=selections(WORDS))
def test_no_id_stands_twice(selection: Selection) -> None:
    content = drawn(selection)
    ids = [one.id for one in (*content.marks, *content.arrows)]
    assert len(set(ids)) == len(ids)


@given(selection=selections(WORDS))
def test_every_hatching_and_halo_has_its_mark(selection: Selection) -> None:
    content = drawn(selection)
    ids = {one.id for one in (*content.areas, *content.halos)}
    assert ids <= {mark.id for mark in content.marks}


# Transfer


def test_the_content_is_plain_json(whole: MapContent) -> None:
    assert MapContent.model_validate(json.loads(json.dumps(whole.model_dump()))) == whole


@given(one=selections(WORDS), other=selections(WORDS))
def test_the_version_changes_with_the_content_and_with_nothing_else(
    one: Selection, other: Selection
) -> None:
    first, second = drawn(one), drawn(other)
    same = without_version(first) == without_version(second)
    assert (first.version == second.version) == same


def test_the_version_is_the_same_for_the_same_content(whole: MapContent) -> None:
    assert drawn().version == whole.version


@pytest.mark.parametrize("change", [{"selected": "cusco"}, {"code": "es"}])
def test_a_selection_and_a_language_are_content(change: dict[str, str]) -> None:
    assert drawn(**change).version != drawn().version
