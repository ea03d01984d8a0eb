"""The citation of what is taken, in every style that is asked for."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypedDict

from dashboard.words.language import Language
from geodata.export.cited import Work, cited_view, data_set
from geodata.export.formats import FORMATS
from geodata.export.references import bibtex_entry, csl, ris_entry
from geodata.export.styles import Style, styled
from geodata.export.taken import Taken

FILES: Mapping[str, Callable[[Work], str]] = {
    "bibtex": bibtex_entry,
    "ris": ris_entry,
    "csl-json": lambda work: json.dumps(csl([work]), ensure_ascii=False, indent=1),
}
"""What reference managers read, by the keys of the formats."""


class Citation(TypedDict):
    """A citation as the reader's script is given it."""

    key: str
    label: str
    text: str
    is_for_programs: bool
    """Whether a program reads it, sign by sign."""
    file: str
    """Name of its file."""
    media: str


class Citations(TypedDict):
    """The citation of one work in every style."""

    citations: list[Citation]
    words: dict[str, str]


@dataclass(frozen=True)
class _Written:
    key: str
    label: str
    text: str
    format: str


def citations(taken: Taken, is_view: bool, words: Language) -> Citations:
    """Cite the view with its link, or the data set that it is of."""
    work = cited_view(taken) if is_view else data_set(taken)
    return Citations(
        citations=[_citation(work, each) for each in _written(work, words)],
        words={
            "style": words.say("cite-style"),
            "copy": words.say("report-copy"),
            "copied": words.say("statement-copied"),
            "download": words.say("cite-download"),
        },
    )


def _written(work: Work, words: Language) -> list[_Written]:
    lines = [
        _Written(style, words.term("style", style), styled(work, style, words), "citations")
        for style in Style
    ]
    files = [
        _Written(key, words.term("format", key), write(work), key) for key, write in FILES.items()
    ]
    return lines + files


def _citation(work: Work, written: _Written) -> Citation:
    written_as = FORMATS[written.format]
    return Citation(
        key=written.key,
        label=written.label,
        text=written.text,
        is_for_programs=written.format in FILES,
        file=f"{work.key}.{written_as.ending}",
        media=written_as.media,
    )
