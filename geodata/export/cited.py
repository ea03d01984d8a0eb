"""What is cited: the data set, the view or a statement, as one work each."""

import datetime
from dataclasses import dataclass

from geodata.export.taken import Taken
from geodata.export.words import Words
from geodata.records import Finding, Source


@dataclass(frozen=True)
class Work:
    """A work as any style of citation needs it."""

    key: str
    """Key of the entry, of letters, digits and hyphens."""
    author: str
    """Who answers for it: an organization or a group."""
    title: str
    """Title, in the work's own language."""
    published: tuple[int, ...]
    """Year, or year, month and day; nothing where it has no date."""
    accessed: datetime.date
    """Day on which it was read or taken."""
    address: str
    """Where it stands; empty where it has no address."""
    is_data: bool
    """Whether it is this atlas, a data set, rather than a document."""
    version: str = ""
    """Which state of the data."""
    part: str = ""
    """Which part is meant, in the reader's language."""
    note: str = ""
    """What else a reader must know of the citation."""


def data_set(taken: Taken) -> Work:
    """Return the whole data set as a work."""
    view, words = taken.view, taken.words
    return Work(
        key="trafficking-atlas-peru",
        author=words.say("export-authors"),
        title=words.say("export-atlas"),
        published=_parts(taken.dataset.version.date),
        accessed=view.day,
        address=view.link.partition("?")[0],
        is_data=True,
        version=view.version,
    )


def cited_view(taken: Taken) -> Work:
    """Return the view as a work: the data set, what of it is shown, and the link to it."""
    whole, view = data_set(taken), taken.view
    return Work(
        **(vars(whole) | {"key": f"{whole.key}-view", "address": view.link, "part": view.title}),
    )


def cited_source(source: Source) -> Work:
    """Return a document as a work."""
    return Work(
        key=source.source,
        author=source.publisher,
        title=source.title,
        published=(source.year,) if source.year else (),
        accessed=source.accessed,
        address=source.official_url or source.url,
        is_data=False,
    )


def cited_statement(taken: Taken, finding: Finding) -> Work:
    """Return a statement as the part of its document that it is."""
    document = cited_source(taken.dataset.sources[finding.source])
    words = taken.words
    note = words.say("citation-coded", finding=finding.finding, version=taken.view.version)
    own = {"key": finding.finding, "part": _sentence(finding, words), "note": note}
    return Work(**(vars(document) | own))


def _sentence(finding: Finding, words: Words) -> str:
    # A statement of a document whose text is not held has no number of a sentence.
    return words.say("citation-sentence", number=finding.sentence) if finding.sentence else ""


def _parts(day: datetime.date) -> tuple[int, int, int]:
    return day.year, day.month, day.day
