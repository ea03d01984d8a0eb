"""Of which editions and in whose voices the atlas speaks: what it opens with, and what is wider."""

from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection, own_chapter
from geodata.shown import Shown
from geodata.vocabulary import Voice

OPENING = own_chapter(2015)
"""What the atlas opens with, and what a link without either facet means."""

SCOPE = (Facet.EDITION, Facet.VOICE)
"""The facets that say whose words are shown and of which year, before any filter."""


def is_usual(selection: Selection, facet: Facet) -> bool:
    """Whether a selection asks for a facet of the scope what the atlas opens with."""
    is_same = selection.chosen(facet) == OPENING.chosen(facet)
    return is_same and not selection.excluded(facet)


def usual(selection: Selection, facet: Facet) -> Selection:
    """Return a selection with a facet of the scope as the atlas opens with it."""
    return selection.exclude(facet, ()).choose(facet, OPENING.chosen(facet)).ask_all(facet, False)


def scope(selection: Selection) -> Selection:
    """Return what a selection asks for of editions and voices, and no filter."""
    kept = Selection()
    for facet in SCOPE:
        kept = kept.choose(facet, selection.chosen(facet))
        kept = kept.exclude(facet, selection.excluded(facet))
        kept = kept.ask_all(facet, selection.asks_all(facet))
    return kept


def filters_set(selection: Selection) -> int:
    """How many filters a reader set: terms, the text, and each facet of the scope that is wider."""
    own = scope(selection)
    wider = sum(not is_usual(selection, facet) for facet in SCOPE)
    return selection.size - own.size + wider


def total(dataset: Dataset, selection: Selection) -> int:
    """Count the statements of a selection's editions and voices, whatever its filters."""
    return dataset.index.matching(scope(selection)).bit_count()


def revealing(dataset: Dataset, finding: str) -> Selection:
    """Return the selection without filters that shows a statement: the opening where it does."""
    opening = dataset.select(OPENING)
    if finding not in dataset.findings or opening.findings.has(finding):
        return OPENING
    source = dataset.sources[dataset.findings[finding].source]
    edition = [str(source.edition)] if source.edition else []
    return Selection().choose(Facet.EDITION, edition).choose(Facet.VOICE, [source.voice])


def opening(dataset: Dataset) -> Shown:
    """Return what the atlas opens with."""
    return dataset.select(OPENING)


def scope_words(facet: Facet, labels: list[str], language: Language) -> str:
    """Say which editions, or whose words, are asked for; every one where none is named."""
    if not labels:
        return language.say(f"scope-{facet}-all")
    named = ", ".join(labels)
    if facet is not Facet.EDITION:
        return named
    return language.say("scope-edition", count=len(labels), named=named)


def has_others(selection: Selection) -> bool:
    """Whether a selection shows other countries' chapters: by name, or since it shows every one."""
    return not shown_voices(selection) or Voice.OTHER_CHAPTER in shown_voices(selection)


def shown_voices(selection: Selection) -> frozenset[str]:
    """Return the voices that a selection shows; none where it shows every one."""
    chosen, excluded = selection.chosen(Facet.VOICE), selection.excluded(Facet.VOICE)
    return chosen or (frozenset(Voice) - excluded if excluded else chosen)


def with_others(selection: Selection) -> Selection:
    """Return a selection with other countries' chapters where it lacks them, else without."""
    shown = shown_voices(selection) or frozenset(Voice)
    asked = shown | {Voice.OTHER_CHAPTER}
    if has_others(selection):
        asked = shown - {Voice.OTHER_CHAPTER} or frozenset({Voice.OWN_CHAPTER})
    return selection.choose(Facet.VOICE, asked).ask_all(Facet.VOICE, False)


def added_by_others(dataset: Dataset, selection: Selection) -> int:
    """Count what other countries' chapters of the same editions say under the same filters."""
    theirs = selection.exclude(Facet.VOICE, ()).choose(Facet.VOICE, [Voice.OTHER_CHAPTER])
    return len(dataset.select(theirs).findings)
