"""GeoPackage: places, areas, flows and departments with a style, and the tables beside them."""

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import geopandas
import pyogrio
from pandas import DataFrame
from shapely import Geometry, LineString, MultiPolygon, Point, Polygon

from geodata.checks.outlines import departments as outlines
from geodata.checks.outlines import joined
from geodata.export.about import about
from geodata.export.departments import departments
from geodata.export.linked_places import SCHEMATIC
from geodata.export.qgis import LOOKS, style_rows
from geodata.export.rows import Cell, Row, place_row
from geodata.export.sheets import column_title, sheets
from geodata.export.taken import Taken
from geodata.findings import Findings
from geodata.records import Place
from geodata.routes import Route
from geodata.vocabulary import PlaceKind

CRS = "EPSG:4326"

VERSION = "1.2"
"""Of the format: of what came later nothing is used, and an older QGIS warns of it."""

OUTLINED = frozenset({PlaceKind.AREA, PlaceKind.DEPARTMENT})
"""Kinds of place that are drawn as departments."""

Feature = tuple[Row, Geometry]


def geopackage(taken: Taken) -> bytes:
    """Write a view as a database that QGIS opens."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "atlas.gpkg"
        for layer, features in _layers(taken).items():
            if features:
                _frame(features).to_file(
                    path, layer=layer, driver="GPKG", engine="pyogrio", VERSION=VERSION
                )
        for name, table in _tables(taken).items():
            pyogrio.write_dataframe(table, path, layer=name, driver="GPKG")
        styles = DataFrame(style_rows(LOOKS))
        # QGIS looks for the rows by this name of their key.
        pyogrio.write_dataframe(styles, path, layer="layer_styles", driver="GPKG", fid="id")
        _describe(path, taken)
        return path.read_bytes()


def _layers(taken: Taken) -> dict[str, list[Feature]]:
    outlined = [place for place in taken.places if place.kind in OUTLINED]
    routes = taken.shown.by_route.items()
    return {
        "departments": [_department(code, shape) for code, shape in outlines().items()],
        "areas": [(_placed(taken, place), _outline(place)) for place in outlined],
        "flows": [_flow(taken, route, findings) for route, findings in routes],
        "places": [(_placed(taken, place), Point(place.point)) for place in taken.places],
    }


def _frame(features: list[Feature]) -> geopandas.GeoDataFrame:
    rows, shapes = zip(*features, strict=True)
    return geopandas.GeoDataFrame(list(rows), geometry=list(shapes), crs=CRS)


def _department(code: str, shape: Geometry) -> Feature:
    found = departments()[code]
    row: Row = {"department": code, "department_iso": found.iso, "ubigeo": found.ubigeo}
    return row | {"name": found.name}, _many(shape)


def _outline(place: Place) -> MultiPolygon:
    codes = place.members if place.kind is PlaceKind.AREA else (place.department or "",)
    return _many(joined(tuple(codes)))


def _many(shape: Geometry) -> MultiPolygon:
    return MultiPolygon([shape]) if isinstance(shape, Polygon) else shape


def _placed(taken: Taken, place: Place) -> Row:
    findings = taken.shown.by_place.get(place.place, ())
    ties = taken.dataset.index.places.get(place.place, {})
    return place_row(place, taken.words) | {
        "title": taken.words.place(place),
        "schematic": int(place.kind in SCHEMATIC),
        "bases": ";".join(ties),
        "statements": len(findings),
        "findings": ";".join(finding.finding for finding in findings),
    }


def _flow(taken: Taken, route: Route, findings: Findings) -> Feature:
    places, words = taken.dataset.places, taken.words
    stops = [places[stop] for stop in route.stops]
    row: Row = {
        "flow": route.id,
        "origin": words.place(stops[0]),
        "destination": words.place(stops[-1]),
        "exploitation": route.exploitation.value,
        "exploitation_label": words.term("exploitation", route.exploitation),
        "modality": route.modality.value,
        "modality_label": words.term("modality", route.modality),
        "statements": len(findings),
        "findings": ";".join(finding.finding for finding in findings),
    }
    return row, LineString([place.point for place in stops])


def _tables(taken: Taken) -> dict[str, DataFrame]:
    said = {column_title(key, taken.words): text for key, text in about(taken).items()}
    tables = {"about": DataFrame(said.items(), columns=["heading", "text"])}
    for sheet in sheets(taken):
        # The layer of places has the cells of their table.
        if sheet.key != "places":
            rows = [[_plain(cell) for cell in row] for row in sheet.rows]
            tables[sheet.key] = DataFrame(rows, columns=list(sheet.columns))
    return tables


def _plain(cell: Cell) -> str | int | float | None:
    return cell if cell is None or isinstance(cell, str | int | float) else cell.isoformat()


def _describe(path: Path, taken: Taken) -> None:
    said = " | ".join(about(taken).values())
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE gpkg_contents SET description = ?", (said,))
