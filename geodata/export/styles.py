"""A work as a line of text in APA, Chicago and ISO 690, in the reader's language."""

import datetime
from enum import StrEnum

from geodata.export.cited import Work
from geodata.export.words import Words


class Style(StrEnum):
    """How a line of text cites."""

    APA = "apa"
    """American Psychological Association, 7th edition."""
    CHICAGO = "chicago"
    """Chicago Manual of Style, author and date."""
    ISO_690 = "iso-690"
    """ISO 690, author and date, as libraries in Peru ask for it."""


def styled(work: Work, style: Style, words: Words) -> str:
    """Cite a work in one line."""
    if style is Style.APA:
        return _apa(work, words)
    return _chicago(work, words) if style is Style.CHICAGO else _iso_690(work, words)


def _apa(work: Work, words: Words) -> str:
    version = f" ({_version(work, words)})" if work.version else ""
    kind = f" [{words.say('citation-data-set')}]" if work.is_data else ""
    parts = (f"{work.author}.", f"({_year(work, words)}).", f"{_whole(work)}{version}{kind}.")
    return _with_address(parts, words.say("citation-retrieved", day=_day(work, words)), work)


def _chicago(work: Work, words: Words) -> str:
    kind = words.say("citation-data-set") if work.is_data else ""
    about = [part for part in (_whole(work), _version(work, words), kind) if part]
    parts = (f"{work.author}.", f"{_year(work, words)}.", f"{'. '.join(map(_capital, about))}.")
    accessed = words.say("citation-accessed", day=_day(work, words))
    return " ".join((*parts, f"{accessed}.", f"{work.address}." if work.address else "")).strip()


def _iso_690(work: Work, words: Words) -> str:
    online = words.say("citation-online")
    version = f" {_capital(_version(work, words))}." if work.version else ""
    part = f" {_capital(work.part)}." if work.part else ""
    parts = (f"{work.author.upper()}, {_year(work, words)}.", f"{work.title} [{online}].")
    consulted = f"[{words.say('citation-consulted', day=_day(work, words))}]."
    available = f" {words.say('citation-available')} {work.address}" if work.address else ""
    return f"{' '.join(parts)}{version}{part} {consulted}{available}"


def _with_address(parts: tuple[str, ...], retrieved: str, work: Work) -> str:
    if not work.address:
        return " ".join(parts)
    # What stays as it is needs no day in this style; a view is counted anew by each new state.
    return " ".join((*parts, retrieved, work.address) if work.is_data else (*parts, work.address))


def _whole(work: Work) -> str:
    return f"{work.title}, {work.part}" if work.part else work.title


def _version(work: Work, words: Words) -> str:
    return words.say("citation-version", version=work.version) if work.version else ""


def _year(work: Work, words: Words) -> str:
    return str(work.published[0]) if work.published else words.say("citation-undated")


def _day(work: Work, words: Words) -> str:
    return in_words(work.accessed, words)


def in_words(day: datetime.date, words: Words) -> str:
    """Return a day as a reader writes it."""
    # As texts, or the language would group the digits of a year.
    return words.say("citation-day", day=str(day.day), month=day.month, year=str(day.year))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
