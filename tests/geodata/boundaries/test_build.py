"""The whole program, from tarballs to files."""

import json
import runpy
import sys
from pathlib import Path

import pytest

from geodata.boundaries import __main__ as program
from geodata.boundaries.packages import Source
from tests.geodata.boundaries import miniature
from tests.geodata.boundaries.miniature import shelved
from tests.geodata.boundaries.shipped import FOLDER

LAYERS = {"border", "countries", "departments", "lakes", "rivers", "world"}


@pytest.fixture
def sources(shelf: Path) -> program.Sources:
    peru = shelved(shelf, "peru", {"peru.json": miniature.departments()})
    atlas = shelved(shelf, "atlas", {"10m.json": miniature.world(), "110m.json": miniature.world()})
    waters = shelved(shelf, "waters", {"waters.json": miniature.waters()})
    return program.Sources(
        departments=Source(peru, "peru.json"),
        countries=Source(atlas, "10m.json"),
        world=Source(atlas, "110m.json"),
        waters=Source(waters, "waters.json"),
    )


def written(folder: Path) -> dict[str, bytes]:
    return {path.stem: path.read_bytes() for path in folder.glob("*.geojson")}


def test_every_layer_is_written(sources: program.Sources, tmp_path: Path) -> None:
    program.build(sources, tmp_path)
    counts = {layer: len(json.loads(text)["features"]) for layer, text in written(tmp_path).items()}
    assert counts == {
        "border": 5,
        "countries": 14,
        "departments": 25,
        "lakes": 1,
        "rivers": 1,
        "world": 1,
    }


def test_rivers_and_lakes_each_have_their_file(sources: program.Sources, tmp_path: Path) -> None:
    program.build(sources, tmp_path)
    files = {layer: json.loads(text)["features"] for layer, text in written(tmp_path).items()}
    [river], [lake] = files["rivers"], files["lakes"]
    assert (river["geometry"]["type"], river["properties"]) == ("LineString", {"name": "Amazonas"})
    assert (lake["geometry"]["type"], lake["properties"]) == ("Polygon", {"name": "Titicaca"})


def test_a_second_build_writes_the_same_bytes(sources: program.Sources, tmp_path: Path) -> None:
    program.build(sources, tmp_path)
    first = written(tmp_path)
    program.build(sources, tmp_path)
    assert written(tmp_path) == first


def test_the_folder_on_the_command_line_is_written_to(
    sources: program.Sources, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(program, "NATURAL_EARTH", sources)
    program.main([str(tmp_path)])
    assert set(written(tmp_path)) == LAYERS


def test_without_a_folder_the_layers_stand_beside_the_program(
    sources: program.Sources, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert program.HERE == FOLDER
    monkeypatch.setattr(program, "NATURAL_EARTH", sources)
    monkeypatch.setattr(program, "HERE", tmp_path)
    program.main([])
    assert set(written(tmp_path)) == LAYERS


def test_a_tarball_that_is_not_the_pinned_one_changes_no_file(
    shelf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pinned = program.NATURAL_EARTH.departments.package
    (shelf / f"{pinned.name}-{pinned.version}.tgz").write_bytes(b"another")
    monkeypatch.delitem(sys.modules, program.__name__)
    monkeypatch.setattr(sys, "argv", ["geodata.boundaries", str(tmp_path)])
    with pytest.raises(ValueError, match=f"not the pinned {pinned.sha256}"):
        runpy.run_module("geodata.boundaries", run_name="__main__")
    assert written(tmp_path) == {}
