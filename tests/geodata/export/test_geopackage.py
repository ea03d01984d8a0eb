"""A GeoPackage reads back with equal counts, CRS and geometry, and brings its style."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from xml.etree import ElementTree

import geopandas
import pyogrio
import pytest
from shapely import LineString, Point

from geodata.checks.outlines import departments as outlines
from geodata.checks.outlines import joined
from geodata.dataset import Dataset
from geodata.export.about import about
from geodata.export.geopackage import geopackage
from geodata.export.qgis import LOOKS, qml
from geodata.export.sheets import sheets
from geodata.export.taken import Taken
from geodata.selection import Selection
from tests.geodata.export.taking import taken_of


@pytest.fixture(scope="module")
def path(taken: Taken, tmp_path_factory: pytest.TempPathFactory) -> Path:
    written = tmp_path_factory.mktemp("taken") / "atlas.gpkg"
    written.write_bytes(geopackage(taken))
    return written


@pytest.fixture
def database(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path)) as opened:
        yield opened


def layer(path: Path, name: str) -> geopandas.GeoDataFrame:
    found = geopandas.read_file(path, layer=name)
    assert found.crs == "EPSG:4326"
    return found


def test_every_place_is_a_point_where_its_record_has_it(path: Path, taken: Taken) -> None:
    places = layer(path, "places").set_index("place")
    assert {key: places.geometry[key] for key in places.index} == {
        place.place: Point(place.point) for place in taken.places
    }


def test_every_flow_is_a_line_through_its_stops(path: Path, taken: Taken) -> None:
    flows = layer(path, "flows").set_index("flow")
    assert dict(flows.geometry) == {
        route.id: LineString([taken.dataset.places[stop].point for stop in route.stops])
        for route in taken.shown.by_route
    }
    assert dict(flows.statements) == {
        route.id: len(findings) for route, findings in taken.shown.by_route.items()
    }


def test_an_area_is_the_departments_that_it_is_drawn_as(path: Path, taken: Taken) -> None:
    areas = layer(path, "areas").set_index("place")
    amazon = taken.dataset.places["peruvian-amazon"]
    assert areas.geometry["peruvian-amazon"].equals(joined(tuple(amazon.members)))


def test_departments_have_every_code_and_their_outline(path: Path) -> None:
    found = layer(path, "departments").set_index("department")
    assert set(found.index) == set(outlines())
    assert all(found.geometry[code].equals(shape) for code, shape in outlines().items())
    assert found.loc["PE17", ["department_iso", "ubigeo", "name"]].tolist() == [
        "PE-MDD", "170000", "Madre de Dios",
    ]  # fmt: skip


def test_the_tables_have_a_row_per_record(database: sqlite3.Connection, taken: Taken) -> None:
    for sheet in sheets(taken):
        (count,) = database.execute(f"SELECT count(*) FROM {sheet.key}").fetchone()
        assert count == len(list(sheet.rows)), sheet.key


def test_it_says_what_it_is(database: sqlite3.Connection, taken: Taken) -> None:
    told = [text for (text,) in database.execute("SELECT text FROM about")]
    assert told == list(about(taken).values())
    for (text,) in database.execute("SELECT description FROM gpkg_contents WHERE srs_id = 4326"):
        assert taken.view.title in text


def test_every_layer_has_a_style_that_is_its_default(database: sqlite3.Connection) -> None:
    rows = database.execute(
        "SELECT f_table_name, f_geometry_column, styleQML FROM layer_styles WHERE useAsDefault"
    ).fetchall()
    assert {name for name, *_ in rows} == set(LOOKS)
    for name, column, style in rows:
        assert ElementTree.fromstring(style).find(".//symbol/layer/Option") is not None
        (known,) = database.execute(
            "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?", (name,)
        ).fetchone()
        assert column == known


def test_an_arrow_is_filled_in_a_color_of_ours() -> None:
    symbols = ElementTree.fromstring(qml(LOOKS["flows"])).findall(".//symbol")
    assert [symbol.get("type") for symbol in symbols] == ["line", "fill"]
    (layer,) = symbols[0].findall("./layer/symbol/layer")
    assert "43,43,43,255" in [option.get("value") for option in layer.iter("Option")]


def test_a_label_stands_away_from_its_sign() -> None:
    for look in LOOKS.values():
        placed = ElementTree.fromstring(qml(look)).findall(".//placement")
        assert len(placed) == bool(look.label)
        assert all(float(each.attrib["dist"]) > 0 for each in placed)


def test_it_is_of_a_version_that_an_older_qgis_reads(database: sqlite3.Connection) -> None:
    assert database.execute("PRAGMA user_version").fetchone() == (10200,)


def test_every_table_is_known_to_the_package(database: sqlite3.Connection) -> None:
    listed = {name for (name,) in database.execute("SELECT table_name FROM gpkg_contents")}
    assert listed == {*LOOKS, "about", "statements", "locations", "sources", "evidence",
                      "codebook", "layer_styles"}  # fmt: skip
    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_layer_that_has_nothing_is_left_out(dataset: Dataset, tmp_path: Path) -> None:
    path = tmp_path / "nothing.gpkg"
    path.write_bytes(geopackage(taken_of(dataset, Selection(text="atlantis"))))
    drawn = [name for name, kind in pyogrio.list_layers(path) if kind]
    assert drawn == ["departments"]
