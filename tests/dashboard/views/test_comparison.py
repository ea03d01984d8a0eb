"""Two editions compared: every pair, and no change where one was not seen whole."""

from itertools import product

from dashboard.views.comparison import Change, compare, comparison, usual, verdict
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.vocabulary import Topic
from tests.dashboard.seeing import own_counts, own_editions, whole

CLAIMS = {Change.NEW, Change.GONE, Change.CHANGED, Change.SAME}
"""What only whole profiles can show."""


def test_every_pair_of_editions_claims_a_change_only_where_both_were_seen_whole(
    dataset: Dataset,
) -> None:
    seen, counts = whole(dataset), own_counts(dataset)
    topics = {topic for topic, _ in counts}
    for before, after in product(own_editions(dataset), repeat=2):
        found = compare(dataset, before, after)
        said = {t for t in topics if (t, before) in counts or (t, after) in counts}
        assert {each.topic for each in found} == said
        changes = {each.change for each in found}
        if {before, after} <= seen:
            assert changes <= CLAIMS
        else:
            assert changes.isdisjoint(CLAIMS)


def test_what_is_new_or_gone_is_said_by_one_edition_alone(dataset: Dataset) -> None:
    counts = own_counts(dataset)
    for before, after in product(whole(dataset), repeat=2):
        for each in compare(dataset, before, after):
            said = ((each.topic, before) in counts, (each.topic, after) in counts)
            assert (each.change is Change.NEW) == (said == (False, True))
            assert (each.change is Change.GONE) == (said == (True, False))


def test_an_edition_beside_itself_is_the_same(dataset: Dataset) -> None:
    for edition in whole(dataset):
        assert {each.change for each in compare(dataset, edition, edition)} == {Change.SAME}


def test_back_and_forth_what_was_new_is_gone(dataset: Dataset) -> None:
    turned = {Change.NEW: Change.GONE, Change.GONE: Change.NEW}
    for before, after in product(whole(dataset), repeat=2):
        there = {each.topic: each.change for each in compare(dataset, before, after)}
        back = {each.topic: each.change for each in compare(dataset, after, before)}
        assert back == {topic: turned.get(change, change) for topic, change in there.items()}


def test_a_known_change_is_told(dataset: Dataset, english: Language) -> None:
    table = comparison(dataset, 2009, 2012, english)
    groups = {group["label"]: [row["label"] for row in group["rows"]] for group in table["groups"]}
    assert english.term("topic", Topic.SHINING_PATH_RECRUITMENT) in groups["New in 2012"]
    assert english.term("topic", Topic.FOREIGN_VICTIMS_SEX_TRAFFICKING) in groups["Gone in 2012"]
    [changed] = [
        row["cells"]
        for group in table["groups"]
        for row in group["rows"]
        if row["label"] == english.term("topic", Topic.NATIONALS_SEX_TRAFFICKING_ABROAD)
    ]
    assert "Japan" in changed[0]["text"]
    assert "Argentina" in changed[1]["text"]


def test_no_pair_with_an_unseen_part_says_that_something_is_not_said(
    dataset: Dataset, words: Language
) -> None:
    seen = whole(dataset)
    claims = {words.say("compare-silent"), words.say("compare-no-place")}
    for before, after in product(own_editions(dataset), repeat=2):
        if {before, after} <= seen:
            continue
        table = comparison(dataset, before, after, words)
        told = {cell["text"] for g in table["groups"] for row in g["rows"] for cell in row["cells"]}
        assert told.isdisjoint(claims)


def test_the_verdict_names_every_edition_that_was_not_seen_whole(
    dataset: Dataset, english: Language
) -> None:
    seen = whole(dataset)
    for before, after in product(own_editions(dataset), repeat=2):
        said = verdict(dataset, before, after, english)
        assert ("nobody can tell" in said) == (not {before, after} <= seen)
        assert all(str(year) in said for year in {before, after} - seen)


def test_at_first_the_latest_two_whole_editions_are_compared(dataset: Dataset) -> None:
    assert list(usual(dataset)) == sorted(whole(dataset))[-2:]
