"""Whose words statements are, and of which editions, said wherever they are not the opening's."""

from dashboard.views.documents import dated
from dashboard.views.map_content import Speaking
from dashboard.views.scope import OPENING
from dashboard.words.language import Language
from geodata.bits import union
from geodata.dataset import Dataset
from geodata.findings import Findings
from geodata.index import Index
from geodata.records import Finding, Source
from geodata.selection import Facet
from geodata.vocabulary import PlaceKind, Series, Voice


def whose(dataset: Dataset, source: Source, language: Language) -> str:
    """Say edition and voice of a source, say "edition 2014, chapter on Argentina"."""
    speaker = "digest" if source.series is Series.TIP_DIGEST else source.voice
    return language.say(
        f"whose-{speaker}",
        edition=dated(source, language),
        publisher=source.publisher,
        country=_country(dataset, source, language),
    )


def whose_if_not_usual(dataset: Dataset, finding: Finding, language: Language) -> str:
    """Say whose words a finding is; nothing where it is of what the atlas opens with."""
    number = dataset.index.numbered.numbers[finding.finding]
    is_usual = is_opening(dataset.index, 1 << number)
    return "" if is_usual else whose(dataset, dataset.sources[finding.source], language)


def _country(dataset: Dataset, source: Source, language: Language) -> str:
    lands = (
        language.place(place)
        for place in dataset.places.values()
        if place.kind is PlaceKind.COUNTRY and place.country == source.country
    )
    return next(lands, source.country or "")


def is_opening(index: Index, held: int) -> bool:
    """Whether some findings are all of the edition and voice that the atlas opens with."""
    return not held & ~index.matching(OPENING)


def speaking(index: Index, held: int) -> Speaking:
    """Return who speaks in some findings, whatever their editions."""
    own = held & index.terms[Facet.VOICE][Voice.OWN_CHAPTER]
    if own == held:
        return Speaking.OWN
    return Speaking.BOTH if own else Speaking.OTHERS


def unquoted(dataset: Dataset, held: int) -> int:
    """Return those of some findings that are told in our words alone, as bits."""
    return held & ~union(dataset.index.sources.get(key, 0) for key in dataset.texts)


def voices_said(index: Index, held: int, language: Language) -> str:
    """Share out findings by voice and edition, in words; nothing where all are the opening's."""
    if is_opening(index, held):
        return ""
    parts = voice_counts(index, held, language)
    return language.say("voices", parts=parts, editions=editions(index, held, language))


def voice_counts(index: Index, held: int, language: Language) -> str:
    """Count findings by voice, in words."""
    counts = {voice: (held & index.terms[Facet.VOICE][voice]).bit_count() for voice in Voice}
    said = (
        language.say(f"voices-{voice}", count=count) for voice, count in counts.items() if count
    )
    return ", ".join(said)


def count_by_voice(index: Index, findings: Findings, language: Language) -> str:
    """Count statements of several voices by voice; of those of one nothing is said."""
    voices = [voice for voice in Voice if findings.held & index.terms[Facet.VOICE][voice]]
    if len(voices) < 2:
        return ""
    count = language.say("statement-count", count=len(findings))
    return f"{count}: {voice_counts(index, findings.held, language)}"


def editions(index: Index, held: int, language: Language) -> str:
    """Name the editions of findings: up to three by their years, more by the first and last."""
    years = [year for year, said in index.terms[Facet.EDITION].items() if said & held]
    if len(years) > NAMED:
        return language.say("scope-edition-span", count=len(years), first=years[0], last=years[-1])
    return language.say("scope-edition", count=len(years), named=", ".join(years))


NAMED = 3
"""Editions that are named one by one."""
