"""A topic's history in words: no edition that was not seen whole is said to lack it."""

import re

import pytest

from dashboard.views.prose import Block
from dashboard.views.seen import said_by
from dashboard.views.topic_history import history, when
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.vocabulary import Topic, Voice
from tests.dashboard.seeing import own_counts, own_editions, whole


def named(sentence: str) -> set[int]:
    """Return the years of a sentence, those of a span among them."""
    years: set[int] = set()
    for first, last in re.findall(r"(\d{4})(?:–(\d{4}))?", sentence):
        years |= set(range(int(first), int(last or first) + 1))
    return years


def lines(blocks: list[Block]) -> list[str]:
    return [
        "".join(run["text"] for run in runs)
        for block in blocks
        for runs in (block["runs"], *block["items"])
        if runs
    ]


def own_part(blocks: list[Block], words: Language) -> list[str]:
    """Return the lines on Peru's own chapter."""
    found = lines(blocks)
    others = [words.say(f"history-{voice}") for voice in Voice if voice is not Voice.OWN_CHAPTER]
    ends = [found.index(heading) for heading in others if heading in found]
    return found[: min(ends, default=len(found))]


@pytest.mark.parametrize("topic", Topic)
def test_each_edition_stands_in_one_sentence_and_in_the_right_one(
    topic: Topic, dataset: Dataset, english: Language
) -> None:
    said = said_by(dataset, Voice.OWN_CHAPTER).get(topic, {})
    sentences = when(dataset, said, english)
    told = [edition for sentence in sentences for edition in sorted(named(sentence))]
    assert sorted(told) == own_editions(dataset)
    counts, seen = own_counts(dataset), whole(dataset)
    for sentence in sentences:
        for edition in named(sentence):
            if sentence.startswith("Not said"):
                assert edition in seen
                assert (topic, edition) not in counts
            elif sentence.startswith("Nobody"):
                assert edition not in seen
            else:
                assert (topic, edition) in counts


@pytest.mark.parametrize("topic", Topic)
def test_what_the_statements_hold_is_told_of_the_editions_that_say_it(
    topic: Topic, dataset: Dataset, words: Language
) -> None:
    said = {edition for each, edition in own_counts(dataset) if each == topic}
    told = own_part(history(dataset, topic, words), words)
    facts = told[1 + len(when(dataset, dict.fromkeys(said, ()), words)) :]
    assert all(named(fact) <= said for fact in facts)
    assert bool(facts) == bool(said)


def test_the_destinations_of_peruvians_abroad_are_told_year_by_year(
    dataset: Dataset, english: Language
) -> None:
    told = lines(history(dataset, Topic.NATIONALS_SEX_TRAFFICKING_ABROAD, english))
    [destinations] = [line for line in told if line.startswith("Named as destinations: ")]
    assert "2005: Japan · Spain · Western Europe;" in destinations
    assert "2012–2014: Argentina · Ecuador;" in destinations


@pytest.mark.parametrize("topic", Topic)
def test_each_voice_has_a_heading_of_its_own_and_its_statements_below_it(
    topic: Topic, dataset: Dataset, words: Language
) -> None:
    told = lines(history(dataset, topic, words))
    for voice in (Voice.OTHER_CHAPTER, Voice.OTHER_PUBLISHER):
        said = said_by(dataset, voice).get(topic, {})
        summaries = [words.summary(finding) for findings in said.values() for finding in findings]
        assert (words.say(f"history-{voice}") in told) == bool(summaries)
        begin = told.index(words.say(f"history-{voice}")) if summaries else 0
        below = told[begin + 2 : begin + 2 + len(summaries)]
        assert all(s in line for s, line in zip(summaries, below, strict=True))


def test_no_statement_of_another_voice_is_told_as_peru_s_own(
    dataset: Dataset, words: Language
) -> None:
    for topic in Topic:
        told = "\n".join(own_part(history(dataset, topic, words), words))
        for voice in (Voice.OTHER_CHAPTER, Voice.OTHER_PUBLISHER):
            for findings in said_by(dataset, voice).get(topic, {}).values():
                assert not [each for each in findings if words.summary(each) in told]
