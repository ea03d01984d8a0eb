"""Which editions some statements are of, and whose words they are."""

from collections.abc import Iterable

from geodata.dataset import Dataset
from geodata.export.words import Words
from geodata.findings import Findings
from geodata.records import Source


def speaking(dataset: Dataset, findings: Findings) -> tuple[Source, ...]:
    """Return the sources of some findings, in the order of the records."""
    said = dataset.index.sources
    return tuple(s for key, s in dataset.sources.items() if findings.held & said.get(key, 0))


def editions(sources: Iterable[Source]) -> tuple[int, ...]:
    """Return the editions of some sources, the oldest first."""
    return tuple(sorted({source.edition for source in sources if source.edition}))


def voices_in_words(sources: Iterable[Source], words: Words) -> str:
    """Name whose words some sources speak, each once."""
    said = dict.fromkeys(source.voice for source in sources)
    return "; ".join(words.term("voice", each) for each in said)
