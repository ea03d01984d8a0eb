"""What the menu "Take it away" offers: how much, in which format, and what the file says."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypedDict
from urllib.parse import urljoin

from dashboard.views.pictures import PICTURES, Picture
from dashboard.views.prose import Block, Run, paragraph, run
from dashboard.words.language import Language
from geodata.export.about import about
from geodata.export.formats import FORMATS, Format, format_name
from geodata.export.taken import Taken

GROUPS = {
    "tables": ("csv", "csv-semicolon", "xlsx", "data-package"),
    "maps": ("geojson", "geopackage"),
    "texts": ("annotations", "qda-codebook", "qda-project"),
    "references": ("citations", "bibtex", "ris", "csl-json"),
    "pictures": tuple(PICTURES),
}
"""Formats by what they are for, as they are offered."""

OFFERED: dict[str, Format | Picture] = {**FORMATS, **PICTURES}
"""Every format by its key."""

SAID = ("view", "edition", "voice", "date", "data_version", "licence", "citation", "caveat")
"""What is said of a file before it is made; its address stands in the citation."""


class Extent(StrEnum):
    """How much is taken."""

    VIEW = "view"
    """What is shown, as filtered."""
    EVERYTHING = "everything"
    """All records."""


@dataclass(frozen=True)
class Asked:
    """What a reader asks to take."""

    extent: Extent = Extent.VIEW
    format: str = GROUPS["tables"][0]
    """Key of a format."""


class Choice(TypedDict):
    """A thing to choose, by its key."""

    key: str
    label: str


class Group(TypedDict):
    """Formats under a heading."""

    label: str
    formats: list[Choice]


class Offer(TypedDict):
    """What the menu's script is given."""

    extents: list[Choice]
    groups: list[Group]
    extent: str
    format: str
    note: str
    told: str
    """Address at which the script finds how far the file is; empty where it is small."""
    words: dict[str, str]


def asked(choice: Mapping[str, str]) -> Asked:
    """Read what a script sent; nothing yet is the view as the first of the tables.

    Raises
    ------
    ValueError
        There is no such extent or format.
    """
    if not choice:
        return Asked()
    if choice["format"] not in OFFERED:
        raise ValueError(f"no format {choice['format']!r}")
    return Asked(Extent(choice["extent"]), choice["format"])


def ending(key: str) -> str:
    """Return the ending that the button names: of a picture the kind, which says its format."""
    return PICTURES[key].kind if key in PICTURES else OFFERED[key].ending


def offer(
    takings: Mapping[Extent, Taken], chosen: Asked, words: Language, told: str = ""
) -> Offer:
    """Return what can be chosen, and what is."""
    said = ("extent", "format", "preparing", "failed")
    return Offer(
        extents=[_extent(extent, taken, words) for extent, taken in takings.items()],
        groups=[_group(key, words) for key in GROUPS],
        extent=chosen.extent,
        format=chosen.format,
        note=_note(chosen.format, words),
        told=told,
        words={key: words.say(f"take-{key}") for key in said},
    )


def _note(key: str, words: Language) -> str:
    """Return what a reader must know of a format before it is taken."""
    if key in PICTURES:
        return words.say("take-note-picture")
    return words.say("take-note-csv") if OFFERED[key].ending == "csv" else ""


def _extent(extent: Extent, taken: Taken, words: Language) -> Choice:
    return Choice(key=extent, label=f"{words.term('take-extent', extent)}: {taken.view.title}")


def _group(key: str, words: Language) -> Group:
    formats = [Choice(key=each, label=format_name(each, words)) for each in GROUPS[key]]
    return Group(label=words.say(f"take-group-{key}"), formats=formats)


def what_it_is(taken: Taken, words: Language) -> list[Block]:
    """Say in one quiet line what the file will be, as the file itself says it."""
    said, runs = about(taken), list[Run]()
    for key in SAID:
        stop = " · " if runs else ""
        runs += [run(f"{stop}{words.say(f'field-{key}')}: ", strong=True), run(said[key])]
    return [paragraph(*runs, tone="note")]


def beside(here: str, path: str) -> str:
    """Return what stands in the folder of the page that is open; a query alone is the atlas."""
    return urljoin(here, ".") + path


def on_the_atlas(here: str) -> str:
    """Return the address of a view on the atlas page: the guide shows no statements."""
    return beside(here, f"?{here.partition('?')[2]}")
