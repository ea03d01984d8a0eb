"""The words of the interface, from the Fluent files beside this module."""

from collections.abc import Iterable
from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal

from fluent.runtime import FluentBundle, FluentResource

from dashboard.words.shortening import LONGEST, shortened
from geodata.editions import Chapter, ReportYear
from geodata.records import Correction, Evidence, Finding, Location, Place, Source

LOCALES = Path(__file__).parent

Code = Literal["en", "es"]
CODES: tuple[Code, ...] = ("en", "es")

HELD = 8192
"""Sentences of a language that are held, once made: one view takes some hundred of them."""


class MissingWords(LookupError):
    """A locale file lacks a message, or a message lacks an argument."""


class Language:
    """One language of the interface."""

    def __init__(self, code: Code) -> None:
        self.code: Code = code
        path = LOCALES / f"{code}.ftl"
        # Isolation marks would stand in copied sentences, and both languages run left to right.
        self._bundle = FluentBundle([code], use_isolating=False)
        self._bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
        self._said = lru_cache(maxsize=HELD)(self._formatted)

    def say(self, key: str, /, **arguments: str | int) -> str:
        """Return a message; an argument of any length is cut to what a message can hold.

        Raises
        ------
        MissingWords
            The locale file has no such message, or the message needs another argument.
        """
        return self._said(key, tuple(arguments.items()))

    def _formatted(self, key: str, arguments: tuple[tuple[str, str | int], ...]) -> str:
        if not self._bundle.has_message(key):
            raise MissingWords(f"{self.code}.ftl: no message {key!r}")
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise MissingWords(f"{self.code}.ftl: {key!r} has no words of its own")
        sayable = {name: _sayable(argument) for name, argument in arguments}
        text, errors = self._bundle.format_pattern(pattern, sayable)
        if errors:
            raise MissingWords(f"{self.code}.ftl: {key}: {errors[0]}")
        return str(text)

    def term(self, column: str, term: StrEnum | str) -> str:
        """Return the label of a controlled term."""
        return self.say(f"{column}-{term}")

    def terms(self, column: str, terms: Iterable[StrEnum | str]) -> str:
        """Return the labels of several terms; some hold commas, so that a dot stands between."""
        return " · ".join(self.term(column, term) for term in terms)

    def place(self, place: Place) -> str:
        """Return a place's name."""
        return place.name_es if self.code == "es" else place.name_en

    def note(self, noted: Location | Source | Chapter | ReportYear) -> str:
        """Return the note of a location, a source, a chapter or a year."""
        return noted.note_es if self.code == "es" else noted.note_en

    def says(self, evidence: Evidence) -> str:
        """Return what a document says of a place, in the curators' words."""
        return evidence.says_es if self.code == "es" else evidence.says_en

    def corrected(self, correction: Correction) -> tuple[str, str]:
        """Return what was wrong in a record, and what it is now."""
        if self.code == "es":
            return correction.was_es, correction.now_es
        return correction.was_en, correction.now_en

    def summary(self, finding: Finding) -> str:
        """Return a finding in the curators' words."""
        return finding.summary_es if self.code == "es" else finding.summary_en


def _sayable(argument: str | int) -> str | int:
    return shortened(argument, LONGEST) if isinstance(argument, str) else argument


@cache
def language(code: Code) -> Language:
    """Return a language; each file is read once."""
    return Language(code)


def preferred(locale: str | None) -> Code:
    """Return Spanish for a browser that asks for Spanish, else English."""
    return "es" if (locale or "").lower().startswith("es") else "en"
