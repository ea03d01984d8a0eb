"""Where the quotes of a view stand in the texts that are held."""

from collections.abc import Iterator
from dataclasses import dataclass

from geodata.checks.texts import Unreadable, source_text
from geodata.export.taken import Taken
from geodata.records import Finding, Source


@dataclass(frozen=True)
class Text:
    """The text of a source, as it stands in ``seeds/``."""

    source: Source
    file: str
    """Path from the project's root."""
    content: str


@dataclass(frozen=True)
class Passage:
    """A quote in its text: the characters from ``start`` up to ``end``, counted from 0."""

    finding: Finding
    text: Text
    start: int

    @property
    def end(self) -> int:
        """The character after its last."""
        return self.start + len(self.finding.quote)

    def around(self, size: int) -> tuple[str, str]:
        """Return so many characters before it, and after it."""
        content = self.text.content
        return content[max(0, self.start - size) : self.start], content[self.end : self.end + size]


def texts(taken: Taken) -> dict[str, Text]:
    """Return the texts of the sources that speak, where these are held, by source."""
    keys = dict.fromkeys(finding.source for finding in taken.findings)
    sources = (taken.dataset.sources[key] for key in keys if key in taken.dataset.texts)
    found = {source.source: _read(source, source.file or "") for source in sources}
    return {key: text for key, text in found.items() if text}


def _read(source: Source, file: str) -> Text | None:
    content = source_text(file)
    return None if isinstance(content, Unreadable) else Text(source, file, content)


def passages(taken: Taken) -> Iterator[Passage]:
    """Yield the place of each quote, in the order of the statements."""
    held = texts(taken)
    starts = {key: _sentence_starts(taken, text) for key, text in held.items()}
    for finding in taken.going_through():
        if finding.sentence and finding.quote and finding.source in held:
            text = held[finding.source]
            begin = starts[finding.source][finding.sentence]
            yield Passage(finding, text, text.content.index(finding.quote, begin))


def _sentence_starts(taken: Taken, text: Text) -> dict[int, int]:
    """Return where each sentence begins: a quote stands once in its own, perhaps in others too."""
    found, place = {}, 0
    for sentence in taken.dataset.texts[text.source.source]:
        place = text.content.index(sentence.text, place)
        found[sentence.number] = place
        place += len(sentence.text)
    return found
