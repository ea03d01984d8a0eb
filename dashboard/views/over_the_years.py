"""Topics by edition: what Peru's own chapter says, does not say, and where nobody can tell."""

from collections.abc import Iterable, Mapping

from dashboard.views.ledger import (
    SIGNS,
    Cell,
    Column,
    Group,
    Ledger,
    Row,
    cell,
    column,
    group,
    ledger,
    row,
    signs,
)
from dashboard.views.seen import (
    Said,
    State,
    editions,
    extent_words,
    is_whole,
    said_by,
    state,
)
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.vocabulary import Topic, Voice

APART = "~"
"""What stands between a topic and an edition."""


def topics(dataset: Dataset, voice: Voice = Voice.OWN_CHAPTER) -> list[Topic]:
    """Return the topics of a voice in the order of the vocabulary."""
    said = said_by(dataset, voice)
    return [topic for topic in Topic if topic in said]


def columns(dataset: Dataset, language: Language) -> list[Column]:
    """Return the editions, each with how much of its profile was seen."""
    return [
        column(str(edition), extent_words(dataset, edition, language))
        for edition in editions(dataset)
    ]


def topic_table(dataset: Dataset, topic: str, edition: int, language: Language) -> Ledger:
    """Build the table; ``topic`` and ``edition`` are those that are open, or nothing."""
    own, others = said_by(dataset, Voice.OWN_CHAPTER), said_by(dataset, Voice.OTHER_CHAPTER)
    only_others = [each for each in Topic if each in others and each not in own]
    return ledger(
        language.say("years-caption"),
        language.say("years-topic"),
        columns(dataset, language),
        [
            group(_rows(dataset, own, topics(dataset), topic, language), language.say("years-own")),
            _of_others(dataset, others, only_others, topic, language),
        ],
        signs(lambda state: language.say(f"years-{state}")),
        picked(topic, edition),
        tall=True,
    )


def picked(topic: str, edition: int) -> str:
    """Return what a click on a cell, or on a row where no edition is meant, asks to open."""
    return f"{topic}{APART}{edition}" if edition else topic


def _rows(
    dataset: Dataset,
    said: Mapping[str, Said],
    listed: Iterable[Topic],
    chosen: str,
    language: Language,
) -> list[Row]:
    return [
        row(
            language.term("topic", topic),
            [
                own_cell(dataset, said[topic], topic, edition, language)
                for edition in editions(dataset)
            ],
            pick=topic,
            chosen=topic == chosen,
        )
        for topic in listed
    ]


def own_cell(
    dataset: Dataset, said: Said, topic: str, edition: int, language: Language
) -> Cell:
    """Return the cell of a topic of Peru's own chapter in an edition."""
    count = len(said.get(edition, ()))
    known = state(dataset, edition, bool(count))
    if known is not State.SAID:
        return cell(SIGNS[known], known)
    return _said_cell(count, picked(topic, edition), is_whole(dataset, edition), language)


def _said_cell(count: int, pick: str, whole: bool, language: Language) -> Cell:
    # Of what was not seen whole there may be more.
    text = str(count) if whole else f"{count}+"
    key = "statement-count" if whole else "years-at-least"
    return cell(text, State.SAID, language.say(key, count=count), pick)


def _of_others(
    dataset: Dataset,
    said: Mapping[str, Said],
    listed: Iterable[Topic],
    chosen: str,
    language: Language,
) -> Group:
    """Return what only other countries' chapters say; no edition's were all read."""
    rows = []
    for topic in listed:
        cells = [
            _said_cell(len(said[topic][edition]), picked(topic, edition), False, language)
            if edition in said[topic]
            else cell(SIGNS[State.UNSEEN], State.UNSEEN, language.say("years-others-unseen"))
            for edition in editions(dataset)
        ]
        label = language.term("topic", topic)
        rows.append(row(label, cells, pick=topic, chosen=topic == chosen))
    return group(rows, language.say("years-others"))
