"""What is open of the topics over the years: the statements of a cell, and words about it."""

from dashboard.views.prose import Block, paragraph, run
from dashboard.views.seen import State, said_by, state
from dashboard.views.topic_history import history
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.records import Finding
from geodata.vocabulary import Voice


def voice(dataset: Dataset, topic: str) -> Voice:
    """Return whose statements a topic's cells open: Peru's own chapter's wherever it has any."""
    return next((each for each in Voice if topic in said_by(dataset, each)), Voice.OWN_CHAPTER)


def statements(dataset: Dataset, topic: str, edition: int) -> tuple[Finding, ...]:
    """Return the statements of a cell, all of one voice; none of a row."""
    return said_by(dataset, voice(dataset, topic)).get(topic, {}).get(edition, ())


def title(dataset: Dataset, topic: str, edition: int, language: Language) -> str:
    """Name a cell: its topic, its edition and whose words it holds."""
    return language.say(
        "opened-title",
        topic=language.term("topic", topic),
        edition=str(edition),
        voice=language.term("voice", voice(dataset, topic)),
    )


def told(dataset: Dataset, topic: str, edition: int, language: Language) -> list[Block]:
    """Say what a cell without a statement means, then the topic's history."""
    heading = language.say("opened-history", topic=language.term("topic", topic))
    blocks = [paragraph(run(heading, strong=True)), *history(dataset, topic, language)]
    if not edition or statements(dataset, topic, edition):
        return blocks
    known = state(dataset, edition, False)
    if voice(dataset, topic) is not Voice.OWN_CHAPTER:
        known = State.UNSEEN
    said = language.say(f"opened-{known}", edition=str(edition))
    return [paragraph(said, tone="notice"), *blocks]
