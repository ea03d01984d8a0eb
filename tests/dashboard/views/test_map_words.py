"""Marks and arrows in words: as much is said of each as the source says, and no more."""

import re
from collections import Counter
from dataclasses import replace

from hypothesis import given

from dashboard.views.atlas_map import arrows
from dashboard.views.voices import voices_said
from dashboard.words.language import Language, language
from geodata.dataset import Dataset
from geodata.selection import Selection
from geodata.vocabulary import Basis
from tests.dashboard.drawing import between, drawn, mark
from tests.dashboard.strategies import WORDS, records, selections

# Marks



def test_the_words_of_peru_tell_what_names_it_from_what_names_no_place(
    words: Language, profile: Dataset
) -> None:
    bases = Counter(
        tie.basis for ties in profile.locations.values() for tie in ties if tie.place == "peru"
    )
    assert (bases[Basis.NAMED], bases[Basis.UNNAMED]) == (19, 25)
    text = mark(drawn(code=words.code, dataset=profile), "peru").text
    assert words.say("mark-part-named-country", count=19) in text
    assert words.say("mark-part-unnamed-country", count=25) in text


@given(selection=selections(WORDS))
def test_the_parts_of_a_mark_s_words_add_up_to_its_count(selection: Selection) -> None:
    shown = records().select(selection)
    for one in drawn(selection).marks:
        voices = voices_said(shown.index, shown.at(one.id).held, language("en"))
        counted = one.text.removesuffix(voices).rpartition("): ")[2]
        numbers = [int(number) for number in re.findall(r"\d+", counted)]
        assert numbers[0] == one.count == sum(numbers[1:])


def test_a_curated_place_is_never_said_to_be_named_by_the_source(
    profile: Dataset, words: Language
) -> None:
    named = words.say("mark-part-named", count=9)
    text = mark(drawn(code=words.code, dataset=profile), "madre-de-dios").text
    assert words.say("mark-part-curated", count=9) in text
    assert named not in text


# Arrows


def test_the_words_of_the_way_to_brazil_say_who_moves_from_where_and_on_whose_word(
    words: Language, profile: Dataset
) -> None:
    (arrow,) = between(drawn(code=words.code, dataset=profile), "third-countries", "brazil")
    assert arrow.text.lower().startswith(words.term("group", "migrants"))
    stops = [words.place(profile.places[stop]) for stop in arrow.stops]
    found = [arrow.text.index(name) for name in stops]
    assert found == sorted(found)
    assert words.say("modality-risk-reported") in arrow.text


def test_no_arrow_reads_as_from_peru_to_brazil(words: Language, profile: Dataset) -> None:
    peru, brazil = (words.place(profile.places[key]) for key in ("peru", "brazil"))
    for arrow in drawn(code=words.code, dataset=profile).arrows:
        assert (arrow.stops[0], arrow.stops[-1]) != ("peru", "brazil")
        if brazil in arrow.text:
            assert words.place(profile.places[arrow.stops[0]]) in arrow.text
            assert not re.search(rf"(?:From|De|Origin:|Origen:) {peru}\b", arrow.text)


def test_an_arrow_of_a_risk_that_the_source_itself_asserts_is_not_said_to_be_reported(
    profile: Dataset, words: Language
) -> None:
    said = profile.findings["tip-2015-039"].model_copy(update={"quote": "are vulnerable"})
    changed = replace(profile, findings={**profile.findings, "tip-2015-039": said})
    shown = changed.select(Selection())
    (arrow,) = (a for a in arrows(changed, shown, frozenset(), words) if "brazil" in a.stops)
    assert words.say("modality-risk-reported") not in arrow.text
    assert words.term("modality", "at-risk") in arrow.text


def test_the_words_of_an_arrow_name_its_stops(dataset: Dataset, words: Language) -> None:
    for arrow in drawn(code=words.code).arrows:
        for stop in arrow.stops:
            assert words.place(dataset.places[stop]) in arrow.text
