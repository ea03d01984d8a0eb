"""What may be said of a chapter: nothing is missing from one that was not seen whole."""

from collections import defaultdict
from collections.abc import Mapping
from enum import StrEnum

from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.records import OWN_COUNTRY, Finding
from geodata.vocabulary import ProfileSeen, Voice

Said = Mapping[int, tuple[Finding, ...]]
"""Statements by edition."""


class State(StrEnum):
    """What is known of a subject in an edition."""

    SAID = "said"
    """What was read says it."""
    UNSAID = "unsaid"
    """The profile was seen whole and does not."""
    UNSEEN = "unseen"
    """It was not seen whole, and what was read does not say it."""


def editions(dataset: Dataset) -> tuple[int, ...]:
    """Return the editions whose own chapter was read or looked for, oldest first."""
    own = (row.edition for row in dataset.reports.chapters if row.country == OWN_COUNTRY)
    return tuple(sorted(own))


def extent(dataset: Dataset, edition: int, country: str = OWN_COUNTRY) -> ProfileSeen:
    """Return how much of a profile was seen: nothing of what nobody looked for."""
    chapter = dataset.reports.chapter(edition, country)
    return chapter.seen if chapter else ProfileSeen.NONE


def is_whole(dataset: Dataset, edition: int, country: str = OWN_COUNTRY) -> bool:
    """Whether the profile of a chapter was seen whole."""
    return extent(dataset, edition, country) is ProfileSeen.FULL


def state(dataset: Dataset, edition: int, is_said: bool, country: str = OWN_COUNTRY) -> State:
    """Return what is known of a subject; the one place where an absence comes to be."""
    if is_said:
        return State.SAID
    return State.UNSAID if is_whole(dataset, edition, country) else State.UNSEEN


def said_by(dataset: Dataset, voice: Voice) -> dict[str, dict[int, tuple[Finding, ...]]]:
    """Return the statements of one voice by topic and edition, both in the records' order."""
    found: dict[str, dict[int, list[Finding]]] = defaultdict(lambda: defaultdict(list))
    for finding in dataset.findings.values():
        source = dataset.sources[finding.source]
        if source.voice is voice and source.edition:
            found[finding.topic][source.edition].append(finding)
    return {
        topic: {edition: tuple(said[edition]) for edition in sorted(said)}
        for topic, said in found.items()
    }


def extent_words(dataset: Dataset, edition: int, language: Language) -> str:
    """Say how much of an edition's own profile was seen, in a word or two."""
    chapter = dataset.reports.chapter(edition, OWN_COUNTRY)
    if chapter is None or not chapter.source:
        return language.say("seen-missing")
    return language.term("seen", chapter.seen)
