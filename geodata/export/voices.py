"""Which edition a statement is of, and whose words it is: read off its source, and only here."""

from collections.abc import Iterable
from enum import StrEnum

from geodata.bits import holds
from geodata.dataset import Dataset
from geodata.export.words import Words
from geodata.findings import Findings
from geodata.records import Source

OWN_COUNTRY = "PE"


class Voice(StrEnum):
    """Whose words a statement is."""

    OWN_CHAPTER = "own-chapter"
    """Peru's own chapter of the report."""
    OTHER_CHAPTER = "other-chapter"
    """Another country's chapter of the report."""
    OTHER_PUBLISHER = "other-publisher"
    """Another publisher."""


def edition(source: Source) -> int | None:
    """Return the year of the report that a source is a chapter of; none of any other source."""
    return source.year if source.profile_seen else None


def voice(source: Source) -> Voice:
    """Return whose words a source speaks."""
    if not source.profile_seen:
        return Voice.OTHER_PUBLISHER
    return Voice.OWN_CHAPTER if source.country == OWN_COUNTRY else Voice.OTHER_CHAPTER


def speaking(dataset: Dataset, findings: Findings) -> tuple[Source, ...]:
    """Return the sources of some findings, in the order of the records."""
    said = dataset.index.sources
    return tuple(s for key, s in dataset.sources.items() if _any(findings, said.get(key, ())))


def _any(findings: Findings, numbers: tuple[int, ...]) -> bool:
    return any(holds(findings.held, number) for number in numbers)


def editions(sources: Iterable[Source]) -> tuple[int, ...]:
    """Return the editions of some sources, the oldest first."""
    return tuple(sorted({year for source in sources if (year := edition(source))}))


def voices_in_words(sources: Iterable[Source], words: Words) -> str:
    """Name whose words some sources speak, each once."""
    said = dict.fromkeys(voice(source) for source in sources)
    return "; ".join(words.term("voice", each) for each in said)
