"""Every format that there is: how its file is named, and who writes it."""

import re
from dataclasses import dataclass, replace
from importlib import import_module

from geodata.export.progress import Progress, Tell, unheard
from geodata.export.taken import Taken
from geodata.export.voices import editions, speaking
from geodata.export.words import Words
from geodata.selection import Facet, Selection
from geodata.vocabulary import Voice
from geodata.wording import folded

LONGEST = 60
"""Signs of a file's name that the filter takes at most."""

EVERYTHING = "all"
EVERY_VOICE = "every-voice"
"""Stands where a view asks for no voice, which is more than the usual one."""

USUAL_VOICE = frozenset({Voice.OWN_CHAPTER})
"""The voice of a view that names none in its file's name."""

SAID_ALREADY = frozenset({"edition"})
"""Facets that a file's name does not repeat."""


@dataclass(frozen=True)
class Format:
    """One way to take the records away."""

    key: str
    """Key, by which the command line asks for it."""
    ending: str
    """How the file's name ends."""
    media: str
    """Media type."""
    module: str
    """Module of this package that writes it, imported when it is asked for."""
    writer: str
    """The module's function."""
    passes: int = 0
    """How often it goes through the statements and tells of it; 0 for what does not tell."""


FORMATS = {
    each.key: each
    for each in (
        Format("csv", "csv", "text/csv", "delimited", "comma_separated", 1),
        Format("csv-semicolon", "csv", "text/csv", "delimited", "semicolon_separated", 1),
        Format(
            "xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "workbook", "workbook", 2,
        ),
        Format("geojson", "geojson", "application/geo+json", "linked_places", "linked_places"),
        Format(
            "geopackage", "gpkg", "application/geopackage+sqlite3", "geopackage", "geopackage", 2
        ),
        Format("annotations", "jsonld", "application/ld+json", "annotations", "annotations", 1),
        Format("qda-codebook", "qdc", "application/xml", "refi_qda", "codebook"),
        Format("qda-project", "qdpx", "application/zip", "refi_qda", "project", 1),
        Format("data-package", "zip", "application/zip", "data_package", "data_package", 2),
        Format("citations", "txt", "text/plain", "references", "texts"),
        Format("bibtex", "bib", "application/x-bibtex", "references", "bibtex"),
        Format("ris", "ris", "application/x-research-info-systems", "references", "ris"),
        Format(
            "csl-json", "csl.json", "application/vnd.citationstyles.csl+json",
            "references", "csl_json",
        ),
    )
}  # fmt: skip
"""Formats by key, in the order in which they are offered."""


def written(key: str, taken: Taken, tell: Tell = unheard) -> bytes:
    """Write a view in the format of a key; ``tell`` hears how far it is."""
    asked = FORMATS[key]
    if asked.passes:
        taken = replace(taken, progress=Progress(len(taken.findings), asked.passes, tell))
    module = import_module(f"geodata.export.{asked.module}")
    content: bytes = getattr(module, asked.writer)(taken)
    return content


def file_name(key: str, taken: Taken) -> str:
    """Return how a file in the format of a key is called."""
    return named(taken, FORMATS[key].ending)


def named(taken: Taken, ending: str) -> str:
    """Return how a file is called: what it is of, its edition, its filter, its day, its format."""
    years = editions(speaking(taken.dataset, taken.findings))
    edition = f"{years[0]}-{years[-1]}" if len(years) > 1 else "".join(map(str, years))
    subject = taken.words.say("export-file")
    parts = (subject, edition, _filter(taken.shown.selection), taken.view.day.isoformat())
    return f"{'_'.join(part for part in parts if part)}.{ending}"


def format_name(key: str, words: Words) -> str:
    """Return what a reader is told of a format."""
    return words.term("format", key)


def _filter(selection: Selection) -> str:
    if selection == Selection():
        return EVERYTHING
    terms = [term for facet in Facet for term in _said(selection, facet)]
    text = re.sub(r"[^a-z0-9]+", "-", folded(selection.text)).strip("-")
    named = "+".join([*terms, *filter(None, [text])])
    return named[:LONGEST].rstrip("-+") or ("text" if selection.text else "")


def _said(selection: Selection, facet: Facet) -> list[str]:
    if facet in SAID_ALREADY:
        return []
    excluded = (f"not-{term}" for term in sorted(selection.excluded(facet)))
    said = [*sorted(selection.chosen(facet)), *excluded]
    if facet is not Facet.VOICE:
        return said
    return [] if set(said) == USUAL_VOICE else said or [EVERY_VOICE]
