"""The committed outlines, read once."""

import pytest
from shapely.geometry.base import BaseGeometry

from tests.geodata.boundaries.shipped import shapes


@pytest.fixture(scope="session")
def departments() -> dict[str, BaseGeometry]:
    return shapes("departments", "name")


@pytest.fixture(scope="session")
def countries() -> dict[str, BaseGeometry]:
    return shapes("countries", "iso")


@pytest.fixture(scope="session")
def borders() -> dict[str, BaseGeometry]:
    return shapes("border", "iso")
