"""What the marks and arrows count, and how the content follows filters and choices."""

import json
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given

from dashboard.views.atlas_map import atlas_map
from dashboard.views.hues import HEX, MIXED
from dashboard.views.map_content import MapContent
from dashboard.views.scope import OPENING
from dashboard.words.language import language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from geodata.vocabulary import Basis
from tests.dashboard.drawing import EVERYTHING, counted, drawn, mark
from tests.dashboard.strategies import WORDS, marks, records, selections


def without_version(content: MapContent) -> MapContent:
    return content.model_copy(update={"version": ""})


@pytest.fixture(scope="module")
def whole() -> MapContent:
    return drawn()


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
    for one in counted(content):
        assert one.count == len(shown.at(one.id)) > 0


@given(selection=selections(WORDS))
def test_the_words_of_a_mark_hold_its_count(selection: Selection) -> None:
    content = drawn(selection)
    for one in counted(content):
        assert f" {one.count} statement" in one.text


def test_marks_and_arrows_have_the_five_hues_and_marks_ink_too(whole: MapContent) -> None:
    assert {arrow.hue for arrow in whole.arrows} <= set(HEX)
    assert {mark.hue for mark in whole.marks} <= {*HEX, MIXED}


def test_a_place_that_curators_added_has_the_color_of_its_statements(profile: Dataset) -> None:
    assert mark(drawn(dataset=profile), "iquitos").hue == "purple"


def test_a_place_that_curators_added_for_several_things_is_in_ink(whole: MapContent) -> None:
    assert mark(whole, "madre-de-dios").hue == MIXED


def test_more_statements_at_the_same_places_add_no_mark(dataset: Dataset) -> None:
    again = {key: f"{key}-again" for key in dataset.findings}
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


# Whose words


@given(selection=selections(WORDS))
def test_a_second_line_says_that_others_than_peru_s_own_chapter_speak(
    selection: Selection,
) -> None:
    shown = records().select(selection)
    for one in counted(drawn(selection)):
        own = {records().sources[finding.source].voice == "own-chapter"
               for finding in shown.at(one.id)}  # fmt: skip
        expected = {(True,): "", (False,): "others", (False, True): "both"}[tuple(sorted(own))]
        assert one.voices == expected


def test_the_signs_of_the_opening_hold_no_word_of_a_second_line() -> None:
    opened = drawn(OPENING)
    signs = opened.model_dump()["marks"] + opened.model_dump()["arrows"]
    assert len(signs) == len(opened.marks) + len(opened.arrows)
    assert not any("voices" in sign for sign in signs)
    assert "second" not in opened.model_dump_json().lower()


# Selection


def test_nothing_is_selected_at_first(whole: MapContent) -> None:
    flags = [one.selected for one in counted(whole)]
    flags += [area.selected for area in whole.areas] + [halo.selected for halo in whole.halos]
    assert not any(flags)


@pytest.mark.parametrize("selected", marks())
def test_one_selected_mark_or_arrow_is_flagged_and_no_other(selected: str) -> None:
    content = drawn(selected=selected)
    flagged = [one.id for one in counted(content) if one.selected]
    assert flagged == [selected]


def test_the_hatching_is_selected_with_its_badge() -> None:
    areas = drawn(selected="peruvian-amazon").areas
    assert [area.id for area in areas if area.selected] == ["peruvian-amazon"]


def test_the_halo_is_selected_with_its_pill() -> None:
    halos = drawn(selected="neighboring-countries").halos
    assert [halo.id for halo in halos if halo.selected] == ["neighboring-countries"]


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


def test_an_area_keeps_the_arrow_that_leads_to_it_and_both_ends(profile: Dataset) -> None:
    content = drawn(EVERYTHING.choose(Facet.BASIS, [Basis.AREA]), dataset=profile)
    assert {mark.id for mark in content.marks} == {"peruvian-amazon", "south-america", "peru"}
    assert {arrow.stops[-1] for arrow in content.arrows} == {"south-america"}


def test_a_filter_that_nothing_matches_leaves_an_empty_map() -> None:
    content = drawn(Selection(text="no such words"))
    assert (content.marks, content.arrows, content.areas, content.halos) == ((), (), (), ())


@given(selection=selections(WORDS))
def test_every_stop_of_every_arrow_has_a_mark(selection: Selection) -> None:
    content = drawn(selection)
    stops = {stop for arrow in content.arrows for stop in arrow.stops}
    assert stops <= {mark.id for mark in content.marks}


@given(selection=selections(WORDS))
def test_no_id_stands_twice(selection: Selection) -> None:
    content = drawn(selection)
    ids = [one.id for one in counted(content)]
    assert len(set(ids)) == len(ids)


@given(selection=selections(WORDS))
def test_every_hatching_and_halo_has_its_mark(selection: Selection) -> None:
    content = drawn(selection)
    ids = {area.id for area in content.areas} | {halo.id for halo in content.halos}
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


def test_a_selected_mark_is_content(whole: MapContent) -> None:
    assert drawn(selected="cusco").version != whole.version


def test_the_language_is_content(whole: MapContent) -> None:
    assert drawn(code="es").version != whole.version
