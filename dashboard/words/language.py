"""The words of the interface, from the Fluent files beside this module."""

from collections.abc import Iterable
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Literal

from fluent.runtime import FluentBundle, FluentResource

from geodata.records import Finding, Place

LOCALES = Path(__file__).parent

Code = Literal["en", "es"]
CODES: tuple[Code, ...] = ("en", "es")


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

    def say(self, key: str, /, **arguments: str | int) -> str:
        """Return a message.

        Raises
        ------
        MissingWords
            The locale file has no such message, or the message needs another argument.
        """
        if not self._bundle.has_message(key):
            raise MissingWords(f"{self.code}.ftl: no message {key!r}")
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise MissingWords(f"{self.code}.ftl: {key!r} has no words of its own")
        text, errors = self._bundle.format_pattern(pattern, arguments)
        if errors:
            raise MissingWords(f"{self.code}.ftl: {key}: {errors[0]}")
        return str(text)

    def term(self, column: str, term: StrEnum | str) -> str:
        """Return the label of a controlled term."""
        return self.say(f"{column}-{term}")

    def terms(self, column: str, terms: Iterable[StrEnum | str]) -> str:
        """Return the labels of several terms, separated by commas."""
        return ", ".join(self.term(column, term) for term in terms)

    def place(self, place: Place) -> str:
        """Return a place's name."""
        return place.name_es if self.code == "es" else place.name_en

    def summary(self, finding: Finding) -> str:
        """Return a finding in the curators' words."""
        return finding.summary_es if self.code == "es" else finding.summary_en


@cache
def language(code: Code) -> Language:
    """Return a language; each file is read once."""
    return Language(code)


def preferred(locale: str | None) -> Code:
    """Return Spanish for a browser that asks for Spanish, else English."""
    return "es" if (locale or "").lower().startswith("es") else "en"
