"""What the guide page says beyond its own words: sources and the sentences that others coded."""

from pathlib import Path

import pandas

from dashboard.words.language import Language
from geodata import reading
from geodata.dataset import Dataset

CODEBOOK = Path(reading.__file__).parent / "README.md"

MISREADINGS = ("empty", "more", "arrow", "mark", "year", "census")

DENVER, GOIST = (5, 11), (13,)
"""Sentences of the 2015 profile that each coding draws on."""

COLUMNS = ("source", "publisher", "year", "grade", "profile", "note", "link")


def misreadings(language: Language) -> list[tuple[str, str]]:
    """Return the ways to misread the map: what is wrong, and why."""
    return [(language.say(f"misread-{k}"), language.say(f"misread-{k}-why")) for k in MISREADINGS]


def quoted_sentences(dataset: Dataset, numbers: tuple[int, ...]) -> list[str]:
    """Return sentences of the 2015 profile with their numbers."""
    return [f"{n}. {dataset.texts['tip-2015'][n - 1].text}" for n in numbers]


def source_table(dataset: Dataset, language: Language) -> pandas.DataFrame:
    """Return one row per source, the columns titled in the interface's language."""
    rows = [
        (
            source.title,
            source.publisher,
            str(source.year) if source.year else language.say("statement-undated"),
            source.grade.value,
            language.term("profile", source.profile_seen) if source.profile_seen else "",
            source.note,
            source.url,
        )
        for source in dataset.sources.values()
    ]
    return pandas.DataFrame(rows, columns=[language.say(f"column-{key}") for key in COLUMNS])


def codebook() -> str:
    """Return the codebook as it is, a Markdown text."""
    return CODEBOOK.read_text(encoding="utf-8")
