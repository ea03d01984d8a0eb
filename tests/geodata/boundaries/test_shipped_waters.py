"""The committed rivers and lakes."""

import pytest
from shapely.geometry.base import BaseGeometry

from tests.geodata.boundaries.shipped import features, point, shapes


def test_the_rivers_a_map_of_peru_labels_are_named() -> None:
    names = [item["properties"]["name"] for item in features("rivers")]
    named = sorted(name for name in names if name is not None)
    assert named == ["Amazonas", "Apurímac", "Madre de Dios", "Marañón", "Purús", "Ucayali"]


@pytest.mark.parametrize(
    ("river", "town"),
    [
        ("Amazonas", (-3.75, -73.25)),  # Iquitos
        ("Marañón", (-4.47, -77.55)),  # Borja
        ("Ucayali", (-8.38, -74.55)),  # Pucallpa
        ("Madre de Dios", (-12.59, -69.20)),  # Puerto Maldonado
    ],
)
def test_a_river_passes_its_town(river: str, town: tuple[float, float]) -> None:
    assert shapes("rivers", "name")[river].distance(point(town)) < 0.2


def test_lake_titicaca_lies_in_peru_and_bolivia(countries: dict[str, BaseGeometry]) -> None:
    lake = shapes("lakes", "name")["Titicaca"]
    assert lake.intersects(countries["PE"])
    assert lake.intersects(countries["BO"])
