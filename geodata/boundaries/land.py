"""Peru among its neighbors, as one coverage of land."""

import shapely
from shapely import MultiLineString
from shapely.geometry.base import BaseGeometry

from geodata.boundaries.countries import backdrop, named, raw_south_america
from geodata.boundaries.departments import by_pcode, raw_departments
from geodata.boundaries.edges import Shapes, faces, joined, owned, simplified
from geodata.boundaries.geojson import Feature, feature
from geodata.boundaries.topojson import Json

NEIGHBORS = ("BO", "BR", "CL", "CO", "EC")

TOLERANCE = 0.006
GAP_SHARE = 0.2
"""The least part of its rim that a gap shares with the neighbor that it falls to."""


def fitted(departments: Shapes, countries: Shapes) -> Shapes:
    """Fit South America to the departments: no overlap, no sliver along Peru.

    Returns the departments under their p-codes and the countries, without Peru, under their
    ISO codes. Together they are a valid coverage.
    """
    claims = departments | countries
    by_owner = owned(faces(claims.values()), claims)
    gaps = by_owner.pop("PE")
    lands = {key: shapely.coverage_union_all(by_owner[key]) for key in NEIGHBORS}
    for gap in gaps:
        owner = gap_owner(gap, lands)
        if owner is not None:
            by_owner[owner].append(gap)
    return simplified(joined(by_owner), TOLERANCE)


def gap_owner(gap: BaseGeometry, lands: Shapes) -> str | None:
    """Name the country that a strip between two outlines falls to; None if it is sea."""
    shared = {key: (gap.boundary & land.boundary).length for key, land in lands.items()}
    owner = max(shared, key=lambda key: shared[key])
    return owner if shared[owner] >= GAP_SHARE * gap.length else None


def border(peru: BaseGeometry, neighbor: BaseGeometry) -> BaseGeometry:
    """Trace the edges that Peru shares with a neighbor."""
    shared = shapely.get_parts(peru.boundary & neighbor.boundary)
    return shapely.line_merge(MultiLineString([s for s in shared if s.geom_type == "LineString"]))


def land(departments: Json, countries: Json, world: Json) -> dict[str, list[Feature]]:
    """Build the layers of land, and Peru's borders, from the three topologies."""
    shapes = fitted(raw_departments(departments), raw_south_america(countries))
    final = {pcode: shapes.pop(pcode) for pcode in by_pcode()}
    shapes["PE"] = shapely.coverage_union_all(list(final.values()))
    return {
        "departments": [
            feature({"pcode": pcode, "iso": item.iso, "name": item.name}, final[pcode])
            for pcode, item in by_pcode().items()
        ],
        "countries": named(shapes),
        "world": named(backdrop(world, shapely.union_all(list(shapes.values())))),
        "border": [feature({"iso": iso}, border(shapes["PE"], shapes[iso])) for iso in NEIGHBORS],
    }
