"""The codes of countries and languages, from the lists of ISO 3166-1 and ISO 639-1."""

from functools import cache

import pycountry


@cache
def country_codes() -> frozenset[str]:
    """Two-letter codes of all countries and territories of ISO 3166-1."""
    return frozenset(country.alpha_2 for country in pycountry.countries)


@cache
def language_codes() -> frozenset[str]:
    """Two-letter codes of ISO 639-1."""
    codes = (getattr(language, "alpha_2", "") for language in pycountry.languages)
    return frozenset(code for code in codes if code)


def country_named(text: str) -> str:
    """Return the code that an English name or a code of three letters means, or nothing."""
    try:
        found = pycountry.countries.lookup(text)
    except LookupError:
        return ""
    return str(found.alpha_2)


def language_named(text: str) -> str:
    """Return the code that an English name or a code of three letters means, or nothing."""
    try:
        found = pycountry.languages.lookup(text)
    except LookupError:
        return ""
    return str(getattr(found, "alpha_2", ""))
