"""The filter drawer: every term that the records hold, with its count."""

import json

from hypothesis import given

from dashboard.views.facet_list import FacetGroup, FacetList, facet_list
from dashboard.views.scope import OPENING, SCOPE, scope
from dashboard.words.language import Code, Language, language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from tests.dashboard.strategies import WORDS, records, selections

LINKS = {"mining": "?sector=mining"}
FISHING = OPENING.choose(Facet.SECTOR, ["fishing"])


def drawer(selection: Selection, code: Code = "en") -> FacetList:
    words = language(code)
    return facet_list(records(), selection, LINKS, words)


def groups(selection: Selection, code: Code = "en") -> dict[str, FacetGroup]:
    return {group["id"]: group for group in drawer(selection, code)["facets"]}


def counts(group: FacetGroup) -> dict[str, int]:
    return {option["id"]: option["count"] for option in group["options"]}


def test_every_facet_stands_in_the_drawer_once() -> None:
    found = drawer(OPENING)["facets"]
    assert sorted(group["id"] for group in found) == sorted(Facet)


def test_a_term_of_no_record_is_not_offered() -> None:
    assert "excessive-overtime" not in counts(groups(OPENING)["means"])


def test_every_offered_term_has_statements_at_first() -> None:
    for key, group in groups(OPENING).items():
        assert key in SCOPE or min(counts(group).values()) > 0


def test_a_term_of_other_editions_is_offered_with_these_alone() -> None:
    every = groups(Selection())
    assert "sweatshops" in counts(every["sector"])
    assert "sweatshops" not in counts(groups(OPENING)["sector"])


def test_editions_and_voices_are_offered_whatever_is_shown() -> None:
    for key in SCOPE:
        assert counts(groups(OPENING)[key]).keys() == counts(groups(Selection())[key]).keys()


def test_editions_and_voices_are_folded_until_they_are_others_than_at_first() -> None:
    wider = OPENING.choose(Facet.EDITION, ["2014", "2015"])
    opened = [key for key, group in groups(wider).items() if group["open"]]
    assert opened == ["sector", "group", "edition"]
    assert not groups(OPENING)["edition"]["open"]


@given(selection=selections(WORDS))
def test_a_filter_takes_no_option_away(selection: Selection) -> None:
    before, after = groups(scope(selection)), groups(selection)
    for key, group in before.items():
        asked = selection.chosen(Facet(key)) | selection.excluded(Facet(key))
        assert counts(group).keys() | asked & counts(after[key]).keys() == counts(after[key]).keys()


def test_an_option_that_another_filter_excludes_stays_at_zero() -> None:
    assert counts(groups(FISHING)["group"])["women"] == 0


def test_options_of_the_filtered_facet_keep_their_counts() -> None:
    assert counts(groups(FISHING)["sector"]) == counts(groups(OPENING)["sector"])


@given(selection=selections(WORDS))
def test_an_option_counts_what_choosing_it_alone_would_leave(selection: Selection) -> None:
    for key, group in groups(selection).items():
        for term, count in counts(group).items():
            left = records().select(selection.choose(Facet(key), [term]))
            assert len(left.findings) == count


def test_the_chosen_options_are_checked() -> None:
    chosen = [
        option["id"]
        for group in groups(FISHING).values()
        for option in group["options"]
        if option["chosen"]
    ]
    assert chosen == ["fishing", "2015", "own-chapter"]


def test_the_search_field_holds_the_text() -> None:
    assert drawer(Selection(text="oro"))["search"]["text"] == "oro"


def test_labels_are_in_the_interface_s_language(dataset: Dataset, words: Language) -> None:
    found = groups(OPENING, words.code)
    assert found["sector"]["label"] == words.say("facet-sector")
    for option in found["place"]["options"]:
        assert option["label"] == words.place(dataset.places[option["id"]])


def test_the_drawer_is_plain_json() -> None:
    assert json.loads(json.dumps(drawer(FISHING))) == drawer(FISHING)


def test_every_question_has_its_words_and_its_link(words: Language) -> None:
    question = {"id": "mining", "label": words.say("preset-mining"), "href": "?sector=mining"}
    assert drawer(OPENING, words.code)["presets"] == [question]
