"""The committed outlines, read once, and an npm that packs from a shelf."""

from pathlib import Path

import pytest
from shapely.geometry.base import BaseGeometry

from tests.geodata.boundaries.shipped import shapes

NPM = """#!/bin/sh
echo "$2" >> "{shelf}/asked"
cp "{shelf}/$(echo "$2" | tr @ -).tgz" "$5"
"""


@pytest.fixture(scope="session")
def departments() -> dict[str, BaseGeometry]:
    return shapes("departments", "name")


@pytest.fixture(scope="session")
def countries() -> dict[str, BaseGeometry]:
    return shapes("countries", "iso")


@pytest.fixture(scope="session")
def borders() -> dict[str, BaseGeometry]:
    return shapes("border", "iso")


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of tarballs that stands for the registry; ``asked`` lists what npm fetched."""
    folder = tmp_path / "shelf"
    programs = tmp_path / "programs"
    folder.mkdir()
    programs.mkdir()
    npm = programs / "npm"
    npm.write_text(NPM.format(shelf=folder), encoding="utf-8")
    npm.chmod(0o755)
    monkeypatch.setenv("PATH", str(programs), prepend=":")
    return folder
