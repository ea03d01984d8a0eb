"""Two editions of Peru's own chapter beside one another, where both were seen whole."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from dashboard.views.ledger import Ledger, Row, group, ledger, row
from dashboard.views.over_the_years import topics
from dashboard.views.seen import editions, extent_words, is_whole, said_by
from dashboard.views.topic_history import STATED
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.records import WHOLE_COUNTRY, Finding
from geodata.vocabulary import Topic, Voice

Findings = tuple[Finding, ...]


class Change(StrEnum):
    """What became of a topic from one edition to another."""

    NEW = "new"
    """Only the later says it, and both were seen whole."""
    GONE = "gone"
    """Only the earlier says it, and both were seen whole."""
    CHANGED = "changed"
    """Both say it, with other certainty, places or groups."""
    SAME = "same"
    """Both say it, and these are alike."""
    BOTH = "both"
    """Both say it; whether it changed nobody can tell."""
    UNKNOWN = "unknown"
    """One says it; whether the other does nobody can tell."""


@dataclass(frozen=True)
class Compared:
    """A topic in two editions."""

    topic: Topic
    change: Change
    before: Findings
    after: Findings


def compare(dataset: Dataset, before: int, after: int) -> list[Compared]:
    """Compare two editions, topic by topic; none that neither says.

    Unless both profiles were seen whole, nothing is new, gone, changed or the same.
    """
    said = said_by(dataset, Voice.OWN_CHAPTER)
    both_whole = is_whole(dataset, before) and is_whole(dataset, after)
    return [
        Compared(topic, _change(dataset, *pair, both_whole), *pair)
        for topic in topics(dataset)
        if any(pair := (said[topic].get(before, ()), said[topic].get(after, ())))
    ]


def _change(dataset: Dataset, before: Findings, after: Findings, whole: bool) -> Change:
    if not whole:
        return Change.BOTH if before and after else Change.UNKNOWN
    if not before or not after:
        return Change.NEW if after else Change.GONE
    alike = all(held(dataset, before) == held(dataset, after) for held in TRAITS.values())
    return Change.SAME if alike else Change.CHANGED


def _modality(dataset: Dataset, findings: Findings) -> frozenset[str]:
    return frozenset(finding.modality for finding in findings)


def _places(dataset: Dataset, findings: Findings) -> frozenset[str]:
    return frozenset(
        tie.place
        for finding in findings
        for tie in dataset.locations[finding.finding]
        if tie.basis in STATED and tie.place != WHOLE_COUNTRY
    )


def _groups(dataset: Dataset, findings: Findings) -> frozenset[str]:
    return frozenset(group for finding in findings for group in finding.victim_groups)


TRAITS: dict[str, Callable[[Dataset, Findings], frozenset[str]]] = {
    "modality": _modality,
    "place": _places,
    "group": _groups,
}
"""What is compared of a topic that both editions have."""


def comparison(dataset: Dataset, before: int, after: int, language: Language) -> Ledger:
    """Build the table of what is new, gone or changed, or of what nobody can tell."""
    found = compare(dataset, before, after)
    return ledger(
        language.say("compare-caption", before=str(before), after=str(after)),
        language.say("years-topic"),
        [str(before), str(after)],
        [
            group(
                (_row(dataset, each, language) for each in found if each.change is change),
                language.say(f"compare-{change}", before=str(before), after=str(after)),
            )
            for change in Change
        ],
    )


def _row(dataset: Dataset, compared: Compared, language: Language) -> Row:
    label = language.term("topic", compared.topic)
    changed = compared.change is Change.CHANGED
    others = (compared.after, compared.before)
    cells = [
        _told(dataset, own, other if changed else (), compared.change, language)
        for own, other in zip((compared.before, compared.after), others, strict=True)
    ]
    return row(label, cells)


def _told(
    dataset: Dataset, own: Findings, other: Findings, change: Change, language: Language
) -> str:
    if not own:
        unknown = change is Change.UNKNOWN
        return language.say("compare-unknown-cell" if unknown else "compare-silent")
    if change is not Change.CHANGED:
        return language.say("statement-count", count=len(own))
    return "; ".join(_differing(dataset, own, other, language))


def _differing(
    dataset: Dataset, own: Findings, other: Findings, language: Language
) -> Iterator[str]:
    for trait, held in TRAITS.items():
        mine = held(dataset, own)
        if mine == held(dataset, other):
            continue
        if trait == "place":
            names = [language.place(dataset.places[key]) for key in sorted(mine)]
        else:
            names = [language.term(trait, term) for term in sorted(mine)]
        said = " · ".join(names) or language.say("compare-no-place")
        yield language.say(f"compare-{trait}", named=said)


def verdict(dataset: Dataset, before: int, after: int, language: Language) -> str:
    """Say whether the two editions can be compared, and if not, which was not seen whole."""
    parts = [
        f"{edition} ({extent_words(dataset, edition, language)})"
        for edition in (before, after)
        if not is_whole(dataset, edition)
    ]
    if not parts:
        return language.say("compare-can", before=str(before), after=str(after))
    return language.say("compare-cannot", editions=", ".join(parts))


def usual(dataset: Dataset) -> tuple[int, int]:
    """Return what is compared at first: the latest two editions that were seen whole."""
    known = editions(dataset)
    whole = [edition for edition in known if is_whole(dataset, edition)]
    before, after = (whole if len(whole) > 1 else [*known, *known])[-2:]
    return before, after
