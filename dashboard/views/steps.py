"""The editions in a row, and in one sentence what changed with a step from one to another."""

from collections.abc import Iterator, Sequence
from typing import TypedDict

from dashboard.views.comparison import Change, Compared, compare
from dashboard.views.scope import scope, shown_voices
from dashboard.views.seen import editions, extent, extent_words, is_whole
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from geodata.vocabulary import Voice

NAMED = 3
"""Topics that are named one by one."""


class Edition(TypedDict):
    """A button of the row."""

    value: str
    text: str
    name: str
    """The whole year, and how much of Peru's own profile was seen."""
    seen: str
    open: bool
    """Whether a statement of it was read in the voices that are shown: else no step leads there."""


class Steps(TypedDict):
    """The row and what stands under it."""

    label: str
    keys: str
    frames: str
    """What the frames of the buttons say."""
    editions: list[Edition]
    chosen: str
    """The one edition that is shown; empty where several are."""
    said: str
    """What changed with the last step; empty before any."""


def one_edition(selection: Selection) -> int:
    """Return the one edition that a selection asks for; 0 where it asks for several or all."""
    chosen = selection.chosen(Facet.EDITION)
    return int(next(iter(chosen))) if len(chosen) == 1 else 0


def step(before: Selection, after: Selection) -> tuple[int, ...]:
    """Return the two editions in which alone two selections differ; else nothing."""
    pair = (one_edition(before), one_edition(after))
    is_all = before.choose(Facet.EDITION, ()) == after.choose(Facet.EDITION, ())
    return pair if is_all and all(pair) and len(set(pair)) == 2 else ()


def steps(dataset: Dataset, selection: Selection, said: str, language: Language) -> Steps:
    """Build the row for a selection; ``said`` is what changed with the last step."""
    read = _read(dataset, selection)
    return Steps(
        label=language.say("steps"),
        keys=language.say("steps-keys"),
        frames=language.say("steps-frames"),
        editions=[
            Edition(
                value=str(year),
                text=f"{year % 100:02}",
                name=_name(dataset, year, str(year) in read, language),
                seen=extent(dataset, year),
                open=str(year) in read,
            )
            for year in editions(dataset)
        ],
        chosen=str(one_edition(selection) or ""),
        said=said,
    )


def _read(dataset: Dataset, selection: Selection) -> frozenset[str]:
    """Return the editions of which a statement was read in the voices that are shown."""
    every = scope(selection).exclude(Facet.EDITION, ()).choose(Facet.EDITION, ())
    held, terms = dataset.index.matching(every), dataset.index.terms[Facet.EDITION]
    return frozenset(year for year, said in terms.items() if said & held)


def _name(dataset: Dataset, year: int, is_read: bool, language: Language) -> str:
    named = f"{year}, {extent_words(dataset, year, language)}"
    return named if is_read else language.say("steps-closed", edition=named)


def changed(
    dataset: Dataset, selection: Selection, pair: Sequence[int], language: Language
) -> str:
    """Say what is new, gone or changed between two editions, or that nobody can tell."""
    if not pair:
        return ""
    first, last = sorted(pair)
    said: dict[str, str | int] = {"first": str(first), "last": str(last)}
    voices = shown_voices(selection)
    if voices and Voice.OWN_CHAPTER not in voices:
        return language.say("steps-others", **said)
    parts = [
        f"{year} ({extent_words(dataset, year, language)})"
        for year in (first, last)
        if not is_whole(dataset, year)
    ]
    if parts:
        return language.say("steps-unknown", editions=", ".join(parts), **said)
    told = "; ".join(_told(compare(dataset, first, last), last, language))
    return language.say("steps-changed", parts=told or language.say("steps-same"), **said)


def _told(compared: list[Compared], last: int, language: Language) -> Iterator[str]:
    for change in (Change.NEW, Change.GONE, Change.CHANGED):
        topics = [language.term("topic", each.topic) for each in compared if each.change is change]
        if topics:
            named = " · ".join(topics[:NAMED])
            if len(topics) > NAMED:
                named = language.say("steps-more", named=named, count=len(topics) - NAMED)
            yield language.say(f"steps-{change}-topics", edition=str(last), named=named)
