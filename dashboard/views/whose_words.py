"""Whose words the atlas shows, and of which year: what stands before anything else."""

from dataclasses import dataclass

from dashboard.views.documents import PROFILE, dated, kind, listed
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.records import Source


@dataclass(frozen=True)
class Head:
    """The title and the line under it."""

    title: str
    line: str


def whose_words(dataset: Dataset, language: Language) -> Head:
    """Name the document that speaks, its publisher and year, and how it was read."""
    source = speaking(dataset)
    return Head(
        title=_title(source, language),
        line=language.say(
            "whose-words",
            statements=len(dataset.index.sources.get(source.source, ())),
            sentences=sentence_count(dataset, source.source),
            report=source.title.partition(":")[0],
            publisher=source.publisher,
        ),
    )


def _title(source: Source, language: Language) -> str:
    if kind(source) == PROFILE:
        return language.say("title", year=dated(source, language))
    return language.say("title-other", document=listed(source, language))


def speaking(dataset: Dataset) -> Source:
    """Return the source that the atlas opens with: the first that is read in ``seeds/``."""
    return dataset.sources[next(iter(dataset.texts))]


def sentence_count(dataset: Dataset, source: str) -> int:
    """Count the sentences of a source's text that are part of it."""
    skipped = frozenset(dataset.boilerplate.get(source, ()))
    return sum(sentence.text not in skipped for sentence in dataset.texts[source])
