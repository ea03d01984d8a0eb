"""The committed borders of Peru."""

import pytest
import shapely
from shapely.geometry.base import BaseGeometry

NEIGHBORS = ("BO", "BR", "CL", "CO", "EC")


def test_peru_borders_its_five_neighbors(borders: dict[str, BaseGeometry]) -> None:
    assert tuple(borders) == NEIGHBORS


@pytest.mark.parametrize("iso", NEIGHBORS)
def test_a_border_lies_on_the_outlines_of_both_countries(
    iso: str, borders: dict[str, BaseGeometry], countries: dict[str, BaseGeometry]
) -> None:
    for country in ("PE", iso):
        assert borders[iso].difference(countries[country].boundary).length == 0


@pytest.mark.parametrize("iso", NEIGHBORS)
def test_a_border_is_one_unbroken_line(iso: str, borders: dict[str, BaseGeometry]) -> None:
    assert borders[iso].geom_type == "LineString"


def test_the_borders_form_one_line_from_coast_to_coast(
    borders: dict[str, BaseGeometry],
) -> None:
    whole = shapely.line_merge(shapely.union_all(list(borders.values())))
    assert whole.geom_type == "LineString"
    assert not whole.is_closed
