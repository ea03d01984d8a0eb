"""The signs of the map in words, and what may lie under it."""

from functools import cache

from xyzservices import TileProvider, providers

from dashboard.views.hues import HUES
from dashboard.views.map_content import Background, LandName, LegendPart, LegendRow
from dashboard.words.language import Language
from geodata.vocabulary import Exploitation, Modality

SYMBOLS = ("disc", "area", "halo", "ring", "pill", "edge")

ARROWS = (
    Exploitation.SEX_TRAFFICKING,
    Exploitation.CHILD_SEX_TOURISM,
    Exploitation.FORCED_LABOR,
    Exploitation.ARMED_RECRUITMENT,
)
"""Kinds of exploitation with a color of their own; the rest is grey."""


@cache
def legend(language: Language) -> tuple[LegendPart, ...]:
    """Build the legend's three parts: marks, colors, lines."""
    say = language.say
    places = tuple(LegendRow(sign=f"s-{key}", label=say(f"legend-{key}")) for key in SYMBOLS)
    grey = LegendRow(
        sign="s-letter", label=say("legend-other"), hue="grey",
        letter=language.term("letter", Exploitation.VULNERABILITY),
    )
    colors = tuple(_color(term, language) for term in ARROWS)
    lines = tuple(
        LegendRow(sign=f"s-{term}", label=language.term("modality", term)) for term in Modality
    )
    return (
        LegendPart(title=say("legend-places"), rows=places),
        LegendPart(title=say("legend-arrows"), rows=(*colors, grey)),
        LegendPart(title="", rows=lines, inline=True),
    )


def _color(term: Exploitation, language: Language) -> LegendRow:
    return LegendRow(
        sign="s-letter",
        label=language.term("exploitation", term),
        hue=HUES[term],
        letter=language.term("letter", term),
    )


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
        "arrowNote": "legend-arrow-note",
        "background": "background",
        "zoomIn": "zoom-in",
        "zoomOut": "zoom-out",
        "home": "home",
    }
    return {key: language.say(message) for key, message in keys.items()}
