"""What a download says of itself: which view it is, of what, and how to name and cite it."""

import datetime
from dataclasses import dataclass

from geodata.dataset import Dataset
from geodata.export.voices import editions, speaking, voices_in_words
from geodata.export.words import Words
from geodata.shown import Shown

UNKNOWN = "–"
"""Stands where a view has nothing to say under a heading."""


@dataclass(frozen=True)
class View:
    """The view that is taken away, in the reader's language."""

    title: str
    """The sentence that says what is shown."""
    edition: str
    """Years of the editions that speak."""
    voice: str
    """Whose words they are."""
    link: str
    """Address at which the view opens again; empty where it has none."""
    day: datetime.date
    """Day on which it is taken."""
    version: str
    """Which state of the records it is of."""
    language: str
    """ISO 639-1."""


def view_of(
    dataset: Dataset,
    shown: Shown,
    words: Words,
    *,
    title: str = "",
    link: str = "",
    day: datetime.date | None = None,
) -> View:
    """Say what a view is; without a title it is told by its number of statements."""
    sources = speaking(dataset, shown.findings)
    return View(
        title=title or words.say("shown-all", total=len(shown.findings)),
        edition=", ".join(map(str, editions(sources))) or UNKNOWN,
        voice=voices_in_words(sources, words) or UNKNOWN,
        link=link,
        day=day or datetime.datetime.now(datetime.UTC).date(),
        version=str(dataset.version),
        language=words.code,
    )
