"""Whose words the atlas shows, and of which year: what stands before anything else."""

from dataclasses import dataclass

from dashboard.views.documents import PROFILE, dated, kind, listed
from dashboard.views.scope import OPENING, scope
from dashboard.views.voices import editions, unquoted, voice_counts
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.records import Source
from geodata.selection import Facet, Selection


@dataclass(frozen=True)
class Head:
    """The title and the line under it."""

    title: str
    line: str


def whose_words(dataset: Dataset, language: Language, selection: Selection = OPENING) -> Head:
    """Name the documents that speak, their publisher and years, and how they were read."""
    if scope(selection) != OPENING:
        return _wider(dataset, scope(selection), language)
    source = speaking(dataset)
    return Head(
        title=_title(source, language),
        line=language.say(
            "whose-words",
            statements=dataset.index.sources.get(source.source, 0).bit_count(),
            sentences=sentence_count(dataset, source.source),
            report=source.title.partition(":")[0],
            publisher=source.publisher,
        ),
    )


def _wider(dataset: Dataset, asked: Selection, language: Language) -> Head:
    """Say of how many statements, voices and editions is spoken, and how many are quoted."""
    index, held = dataset.index, dataset.index.matching(asked)
    years = [year for year, said in index.terms[Facet.EDITION].items() if said & held]
    title = language.say("title", year=years[0]) if len(years) == 1 else ""
    told = unquoted(dataset, held).bit_count()
    line = language.say(
        "whose-words-wider",
        total=held.bit_count(),
        editions=editions(index, held, language) if years else language.say("statement-undated"),
        parts=voice_counts(index, held, language) or "–",
        quoted=held.bit_count() - told,
        told=told,
    )
    return Head(title=title or language.say("title-several"), line=line)


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
