"""The row of editions, and what a step says changed."""

from itertools import pairwise, permutations

from dashboard.views.scope import OPENING, with_others
from dashboard.views.steps import changed, one_edition, steps
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from tests.dashboard.seeing import extents, own_counts, own_editions, whole


def test_the_row_has_every_edition_and_how_much_of_it_was_seen(
    dataset: Dataset, words: Language
) -> None:
    row = steps(dataset, OPENING, "", words)
    assert [int(each["value"]) for each in row["editions"]] == own_editions(dataset)
    for each in row["editions"]:
        assert each["seen"] == extents(dataset)[int(each["value"]), "PE"]
        assert f"{each['value']}, " in each["name"]
    assert row["chosen"] == "2015"


def test_a_step_leads_to_editions_alone_of_which_something_was_read(
    dataset: Dataset, words: Language
) -> None:
    for selection in (OPENING, with_others(OPENING)):
        for each in steps(dataset, selection, "", words)["editions"]:
            asked = selection.choose(Facet.EDITION, [each["value"]])
            assert each["open"] == bool(dataset.select(asked).findings)


def test_no_edition_is_marked_where_several_are_shown(dataset: Dataset, words: Language) -> None:
    several = OPENING.choose(Facet.EDITION, ["2014", "2015"])
    assert steps(dataset, several, "", words)["chosen"] == ""
    assert (one_edition(several), one_edition(Selection()), one_edition(OPENING)) == (0, 0, 2015)


def test_a_step_tells_what_changed_only_between_editions_seen_whole(
    dataset: Dataset, words: Language
) -> None:
    full = whole(dataset)
    for pair in pairwise(own_editions(dataset)):
        said = changed(dataset, OPENING, pair, words)
        told = (
            words.say(f"steps-{what}-topics", edition=str(pair[1]), named="%")
            for what in ("new", "gone", "changed")
        )
        marks = [text.partition("%")[0] for text in told]
        if full.issuperset(pair):
            assert any(mark in said for mark in marks) or words.say("steps-same") in said
        else:
            assert not any(mark in said for mark in marks)
            assert all(str(year) in said for year in pair if year not in full)


def test_what_is_new_and_gone_is_what_one_profile_says_and_the_other_does_not(
    dataset: Dataset, english: Language
) -> None:
    counts = own_counts(dataset)
    before, after = 2012, 2013
    said = changed(dataset, OPENING, (before, after), english)
    for topic in {topic for topic, _ in counts}:
        label = english.term("topic", topic)
        if label in said.partition("in both")[0]:
            assert ((topic, before) in counts) != ((topic, after) in counts)


def test_a_step_back_says_the_same_as_the_step_forth(dataset: Dataset, words: Language) -> None:
    for one, other in permutations((2011, 2012, 2013), 2):
        assert changed(dataset, OPENING, (one, other), words) == changed(
            dataset, OPENING, (other, one), words
        )


def test_of_other_chapters_alone_nobody_can_tell(dataset: Dataset, words: Language) -> None:
    theirs = with_others(OPENING).choose(Facet.VOICE, ["other-chapter"])
    said = changed(dataset, theirs, (2012, 2013), words)
    assert said == words.say("steps-others", first="2012", last="2013")


def test_before_any_step_nothing_is_said(dataset: Dataset, words: Language) -> None:
    assert changed(dataset, OPENING, (), words) == ""
