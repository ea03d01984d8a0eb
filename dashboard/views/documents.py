"""How a source is named: its publisher, its title, its year or that it has none."""

from dashboard.words.language import Language
from geodata.records import OWN_COUNTRY, Source
from geodata.vocabulary import ProfileSeen, Series

PROFILE, CHAPTER, DIGEST, DOCUMENT = "profile", "chapter", "digest", "document"
"""What of a source was read: the profile of Peru in a report, other sections of its chapter, a
digest of a chapter by another publisher, or the document as a whole.
"""


def kind(source: Source) -> str:
    """Return which of these a source is."""
    if source.series is Series.TIP_DIGEST:
        return DIGEST
    # Another country's chapter is cited by its own title.
    if source.country != OWN_COUNTRY or not source.profile_seen or not source.year:
        return DOCUMENT
    return CHAPTER if source.profile_seen is ProfileSeen.NONE else PROFILE


def dated(source: Source, language: Language) -> str:
    """Return the year of a source, or that it has no date."""
    return str(source.year) if source.year else language.say("statement-undated")


def named(source: Source, language: Language) -> str:
    """Return a source as a sentence names it."""
    read = kind(source)
    if read in (PROFILE, CHAPTER):
        key = "safe-report" if read == PROFILE else "safe-report-chapter"
        return language.say(key, year=dated(source, language))
    return language.say(
        "safe-report-digest" if read == DIGEST else "safe-report-other",
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
