"""How a source is named: its publisher, its title, its year or that it has none."""

from dashboard.words.language import Language
from geodata.records import Source

PROFILE, DOCUMENT = "profile", "document"
"""What of a source was read: the profile of Peru in a report, or the document as a whole."""


def kind(source: Source) -> str:
    """Return which of the two a source is."""
    is_peru_s = source.country == "PE"  # Another country's chapter is cited by its own title.
    return PROFILE if is_peru_s and source.profile_seen and source.year else DOCUMENT


def dated(source: Source, language: Language) -> str:
    """Return the year of a source, or that it has no date."""
    return str(source.year) if source.year else language.say("statement-undated")


def named(source: Source, language: Language) -> str:
    """Return a source as a sentence names it."""
    if kind(source) == PROFILE:
        return language.say("safe-report", year=dated(source, language))
    return language.say(
        "safe-report-other",
        title=source.title,
        publisher=source.publisher,
        year=dated(source, language),
    )


def listed(source: Source, language: Language) -> str:
    """Return publisher, title and year; the year once where the title has it."""
    year = dated(source, language)
    known = year in source.title
    return f"{source.publisher}, {source.title}" + ("" if known else f" ({year})")


def address(source: Source) -> str:
    """Return where a reader finds a source: at its publisher's where that is known."""
    return source.official_url or source.url
