"""What a download needs of a language: whoever has words hands them in."""

from collections.abc import Iterable
from enum import StrEnum
from importlib.metadata import entry_points
from typing import Protocol, cast

from geodata.records import Evidence, Finding, Location, Place, Source

OFFERED = "geodata.words"
"""Entry points under which an installed package offers its words, by the language's code."""


class Words(Protocol):
    """One language's words."""

    @property
    def code(self) -> str:
        """The language, ISO 639-1."""

    def say(self, key: str, /, **arguments: str | int) -> str:
        """Return a message."""

    def term(self, column: str, term: StrEnum | str) -> str:
        """Return the label of a controlled term."""

    def terms(self, column: str, terms: Iterable[StrEnum | str]) -> str:
        """Return the labels of several terms."""

    def place(self, place: Place) -> str:
        """Return a place's name."""

    def note(self, noted: Location | Source) -> str:
        """Return the note of a location or a source."""

    def says(self, evidence: Evidence) -> str:
        """Return what a document says of a place."""

    def summary(self, finding: Finding) -> str:
        """Return a finding in the curators' words."""


class NoWords(LookupError):
    """No installed package offers words in a language."""


def offered() -> tuple[str, ...]:
    """Return the codes of the languages that installed packages offer words in."""
    return tuple(sorted({point.name for point in entry_points(group=OFFERED)}))


def words_in(code: str) -> Words:
    """Return the words of a language, from the package that offers them.

    Raises
    ------
    NoWords
        Nobody offers any; the message says how to install what does.
    """
    for point in entry_points(group=OFFERED, name=code):
        return cast(Words, point.load()(code))
    raise NoWords(f"no words in {code!r}; install the project: pip install -r requirements.txt")
