"""The signs of the map in words, and what may lie under it."""

from collections.abc import Iterable, Mapping
from functools import cache

from xyzservices import TileProvider, providers

from dashboard.views.hues import HUES
from dashboard.views.map_content import (
    Arrow,
    Background,
    LandName,
    LegendPart,
    LegendRow,
    Mark,
    Speaking,
)
from dashboard.words.language import Language
from geodata.selection import Facet
from geodata.shown import Shown
from geodata.vocabulary import Exploitation, Modality

SYMBOLS = {"disc": "disc", "area": "area-badge", "ring": "ring", "pill": "pill", "edge": "edge"}
"""Signs of the legend, each with the symbol of the marks that it explains."""


def legend(
    marks: tuple[Mark, ...], arrows: tuple[Arrow, ...], shown: Shown, language: Language
) -> tuple[LegendPart, ...]:
    """Build the legend of a view: the signs that stand on its map and no other."""
    say = language.say
    held, terms = shown.held, shown.index.terms[Facet.EXPLOITATION]
    kinds = {term for term in Exploitation if held & terms[term]}
    lines = {arrow.line for arrow in arrows}
    parts = (
        LegendPart(title=say("legend-places"), rows=tuple(_places(marks, language))),
        LegendPart(title=say("legend-kinds"), rows=tuple(_kinds(kinds, language))),
        LegendPart(
            title=say("legend-lines"),
            rows=tuple(_lines(lines, language)),
            note=say("legend-arrow-note"),
        ),
        LegendPart(
            title=say("legend-voices"),
            rows=tuple(_voices({"mark": marks, "arrow": arrows}, language)),
            note=say("legend-voices-note"),
        ),
    )
    return tuple(part for part in parts if part.rows)


def _places(marks: tuple[Mark, ...], language: Language) -> Iterable[LegendRow]:
    symbols = {mark.symbol for mark in marks}
    for sign, symbol in SYMBOLS.items():
        if symbol in symbols:
            yield LegendRow(sign=f"s-{sign}", label=language.say(f"legend-{sign}"))
    if any(mark.halo for mark in marks):
        yield LegendRow(sign="s-halo", label=language.say("legend-halo"))


def _kinds(kinds: set[Exploitation], language: Language) -> Iterable[LegendRow]:
    for term in Exploitation:
        if term in kinds:
            yield LegendRow(
                sign="s-letter",
                label=language.term("exploitation", term),
                hue=HUES[term],
                letter=language.term("letter", term),
            )


def _lines(lines: set[str], language: Language) -> Iterable[LegendRow]:
    for term in Modality:
        if term in lines:
            yield LegendRow(sign=f"s-{term}", label=language.term("modality", term))


def _voices(
    drawn: Mapping[str, tuple[Mark | Arrow, ...]], language: Language
) -> Iterable[LegendRow]:
    for sign, signs in drawn.items():
        held = {each.voices for each in signs}
        for voices in (Speaking.OTHERS, Speaking.BOTH):
            if voices in held:
                label = language.say(f"legend-{sign}-{voices}")
                yield LegendRow(sign=f"s-{sign}-{voices}", label=label)


@cache
def backgrounds(language: Language) -> tuple[Background, ...]:
    """Build the choices of background: none asks another server unless it is chosen."""
    street, imagery = providers.OpenStreetMap.Mapnik, providers.NASAGIBS.BlueMarble
    return (
        Background(label=language.say("background-own")),
        _tiles(street, language.say("background-street", provider="openstreetmap.org")),
        _tiles(imagery, language.say("background-imagery", provider="earthdata.nasa.gov")),
    )


def _tiles(provider: TileProvider, label: str) -> Background:
    return Background(
        label=label,
        url=provider.build_url(),
        attribution=provider.html_attribution,
        max_zoom=provider.get("max_zoom", 18),
    )


LANDS = {
    "EC": (-1.3, -78.6),
    "CO": (2.0, -72.6),
    "BR": (-6.4, -66.6),
    "BO": (-16.9, -65.6),
    "CL": (-20.4, -69.2),
}
"""Where the neighbors' names stand: latitude and longitude, EPSG:4326."""


@cache
def land_names(language: Language) -> tuple[LandName, ...]:
    """Build the names of the neighbors."""
    return tuple(
        LandName(name=language.say(f"land-{code}"), latitude=latitude, longitude=longitude)
        for code, (latitude, longitude) in LANDS.items()
    )


@cache
def words(language: Language) -> dict[str, str]:
    """Build the few words of the map's frame."""
    keys = {
        "name": "map-name",
        "broken": "map-loading",
        "legend": "legend",
        "caveat": "legend-caveat",
        "background": "background",
        "tiles": "map-tiles",
        "keys": "map-keys",
        "onward": "map-onward",
        "wheel": "map-wheel",
        "touch": "map-touch",
        "zoomIn": "zoom-in",
        "zoomOut": "zoom-out",
        "home": "home",
        "north": "move-north",
        "south": "move-south",
        "west": "move-west",
        "east": "move-east",
    }
    return {key: language.say(message) for key, message in keys.items()}
