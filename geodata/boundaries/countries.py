"""The countries: South America in detail, the rest of the world behind it."""

import shapely
from babel import Locale
from babel.core import get_global
from shapely import MultiPolygon
from shapely.geometry.base import BaseGeometry

from geodata.boundaries.edges import Shapes, faces, joined, owned, simplified
from geodata.boundaries.geojson import Feature, feature
from geodata.boundaries.polygons import polygonal
from geodata.boundaries.topojson import Json, decoded

SOUTH_AMERICA = (
    *("AR", "BO", "BR", "CL", "CO", "EC", "FK"),
    *("GF", "GY", "PE", "PY", "SR", "UY", "VE"),
)

# ISO 3166 gives these no code of their own; Natural Earth draws them apart.
ISO_BY_NAME = {"Kosovo": "XK", "N. Cyprus": "CY", "Somaliland": "SO"}
# Its ring runs round the pole, which a flat map cannot close.
LEFT_OUT = "AQ"

GUIANA = shapely.box(-55, 2, -51, 6)
BACKDROP_GRID = 0.01
COUNTRY_TOLERANCE = 0.04
"""Away from Peru. Along its border the departments' finer outline takes over."""
SMALLEST_ISLAND = 0.01


def raw_countries(topo: Json) -> Shapes:
    """Read the countries of the world by ISO code, French Guiana apart from France."""
    shapes: Shapes = {}
    for item, shape in decoded(topo, "countries"):
        iso = iso_code(item)
        if iso is not None:
            shapes[iso] = shapely.union(shapes.get(iso, MultiPolygon()), shape)
    shapes["GF"] = polygonal(shapes["FR"] & GUIANA)
    shapes["FR"] = polygonal(shapes["FR"] - GUIANA)
    return shapes


def iso_code(item: Json) -> str | None:
    """Turn Natural Earth's ISO 3166-1 number into the two letters; None for mere reefs."""
    if "id" not in item:
        return ISO_BY_NAME.get(item["properties"]["name"])
    letters: str = get_global("territory_aliases")[item["id"]][0]
    return letters


def raw_south_america(topo: Json) -> Shapes:
    """Read the countries of South America by ISO code, simplified as one coverage."""
    world = raw_countries(topo)
    shapes = {iso: without_islets(world[iso]) for iso in SOUTH_AMERICA}
    return simplified(joined(owned(faces(shapes.values()), shapes)), COUNTRY_TOLERANCE)


def without_islets(shape: BaseGeometry) -> BaseGeometry:
    """Drop the islands too small to be seen on a map of Peru."""
    return MultiPolygon([p for p in shapely.get_parts(shape) if p.area >= SMALLEST_ISLAND])


def backdrop(topo: Json, south_america: BaseGeometry) -> Shapes:
    """Read the rest of the world, cut so that it does not overlap South America."""
    rest = {
        iso: polygonal(shapely.set_precision(shape - south_america, BACKDROP_GRID))
        for iso, shape in raw_countries(topo).items()
        if iso not in SOUTH_AMERICA and iso != LEFT_OUT
    }
    return {iso: shape for iso, shape in rest.items() if not shape.is_empty}


def named(shapes: Shapes) -> list[Feature]:
    """Name countries in English and Spanish as the Unicode CLDR does."""
    english, spanish = (Locale(language).territories for language in ("en", "es"))
    return [
        feature({"iso": iso, "name_en": english[iso], "name_es": spanish[iso]}, shape)
        for iso, shape in shapes.items()
    ]
