"""How the departments are read."""

import pytest
from shapely import box

from geodata.boundaries.departments import DEPARTMENTS, by_pcode, raw_departments
from tests.geodata.boundaries import miniature
from tests.geodata.boundaries.miniature import encoded


def test_p_codes_count_the_departments_in_the_order_of_inei() -> None:
    codes = by_pcode()
    assert list(codes) == [f"PE{number:02}" for number in range(1, 26)]
    assert (codes["PE01"].name, codes["PE15"].name, codes["PE25"].name) == (
        "Amazonas",
        "Lima",
        "Ucayali",
    )


def test_the_two_parts_of_lima_are_one_department() -> None:
    lima = raw_departments(miniature.departments())["PE15"]
    assert lima.geom_type == "Polygon"
    assert lima.equals(box(-72, -12, -70, -9))


def test_the_polygon_that_the_source_takes_for_callao_is_puno() -> None:
    names = {department.source_id: department.name for department in DEPARTMENTS}
    assert (names["PE.CL"], names["PE."]) == ("Puno", "Callao")


def test_ground_that_two_departments_claim_falls_to_one_alone() -> None:
    amazonas, *others = DEPARTMENTS
    items = [({"id": amazonas.source_id}, box(0, 0, 2, 1))]
    items += [
        ({"id": item.source_id}, box(x, 0, x + 2, 1)) for x, item in enumerate(others, start=1)
    ]
    found = raw_departments(encoded(per=items))
    assert found["PE01"].equals(box(0, 0, 2, 1))
    assert found["PE02"].equals(box(2, 0, 3, 1))


def test_a_department_that_the_source_lacks_is_an_error() -> None:
    with pytest.raises(KeyError, match=r"PE\.AM"):
        raw_departments(encoded(per=[({"id": "PE.AN"}, box(0, 0, 1, 1))]))
