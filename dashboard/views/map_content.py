"""What the drawing script is given: small, frozen, ready to be JSON."""

from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field


class Content(BaseModel):
    """A part of the map."""

    model_config = ConfigDict(frozen=True)


class Speaking(StrEnum):
    """Who speaks at a mark or along an arrow: what its second line says, beside every color."""

    OWN = ""
    """Peru's own chapter alone: no second line."""
    OTHERS = "others"
    """Other countries' chapters or other publishers, and Peru's own chapter does not."""
    BOTH = "both"
    """Peru's own chapter and others."""


Voices = Annotated[Speaking, Field(exclude_if=lambda speaking: not speaking)]
"""Left out of the JSON where Peru's own chapter speaks alone, as the map opens."""


class Mark(Content):
    """A place with its statements. Coordinates: EPSG:4326, decimal degrees."""

    id: str
    """Key of the place."""
    symbol: str
    """``disc``, ``ring``, ``area-badge``, ``pill``, ``edge`` or, for Peru's name, ``country``."""
    latitude: float
    longitude: float
    label: str
    """The name, without what stands in parentheses."""
    count: int
    """Statements at the place."""
    numbered: bool
    """Whether the number stands on the mark: on a country it would look like one of people."""
    hue: str
    """Name of a color, or ``ink`` for several."""
    text: str
    """The mark in words, for the screen reader."""
    selected: bool
    letter: str = ""
    """Of the exploitation, where every statement names the same first."""
    land: str = ""
    """ISO code of the country that the place is: on no other does its sign stand."""
    halo: bool = False
    """Whether a band along the border belongs to it."""
    fades: bool = False
    """Whether it goes out when zoomed in: a document names the town, not where in it."""
    dimmed: bool = False
    """Whether the filters leave no statement here, on a map that dims rather than removes."""
    voices: Voices = Speaking.OWN


class Arrow(Content):
    """Statements from one place to another, alike in exploitation and modality."""

    id: str
    """``origin~...~destination~exploitation~modality``."""
    stops: tuple[str, ...]
    """Keys of the places that the arrow joins, in order; all but the ends are transit."""
    hue: str
    letter: str
    line: str
    """The modality."""
    count: int
    rank: int
    """0, 1, ... among the arrows of the same stops; each bends more."""
    text: str
    selected: bool
    dimmed: bool = False
    voices: Voices = Speaking.OWN


class Area(Content):
    """Departments to hatch."""

    id: str
    members: tuple[str, ...]
    """P-codes."""
    hue: str
    selected: bool
    dimmed: bool = False


class Halo(Content):
    """Parts of Peru's border to halo."""

    id: str
    members: tuple[str, ...]
    """ISO codes of the neighbors."""
    hue: str
    selected: bool
    dimmed: bool = False


class LegendRow(Content):
    """One sign and what it says."""

    sign: str
    label: str
    hue: str = ""
    letter: str = ""


class LegendPart(Content):
    """A group of signs under a title."""

    title: str
    rows: tuple[LegendRow, ...]
    note: str = ""


class Background(Content):
    """A choice of what lies under the marks; without ``url`` our own outlines."""

    label: str
    url: str = ""
    attribution: str = ""
    max_zoom: int = 0


class LandName(Content):
    """A neighbor's name on the land; hidden where a mark needs the room."""

    name: str
    latitude: float
    longitude: float


class Point(Content):
    """EPSG:4326, decimal degrees."""

    latitude: float
    longitude: float


class MapContent(Content):
    """Everything that the script draws on the base map."""

    version: str
    """Changes with the content; the script shows it when all is drawn."""
    language: str
    marks: tuple[Mark, ...]
    arrows: tuple[Arrow, ...]
    areas: tuple[Area, ...]
    halos: tuple[Halo, ...]
    legend: tuple[LegendPart, ...]
    backgrounds: tuple[Background, ...]
    lands: tuple[LandName, ...]
    home: Point
    """The middle of Peru, from which directions are seen."""
    words: dict[str, str]
