"""What a country is called of which only a chapter is known, and no place."""

from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.vocabulary import PlaceKind

NAMED = frozenset("CH DO ID MX PA PH PY TZ UY".split())
"""Codes that have a message; a country that comes later is called by its code until then."""


def country_name(dataset: Dataset, code: str, language: Language) -> str:
    """Return the name of a country: its place's, else the interface's own, else its code."""
    for place in dataset.places.values():
        if place.kind is PlaceKind.COUNTRY and place.country == code:
            return language.place(place)
    return language.say(f"country-{code}") if code in NAMED else code
