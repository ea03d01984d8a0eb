"""A place lies where it claims to lie, and a schematic point on no country."""

from operator import itemgetter

import pytest
import shapely

from geodata.checks.places import countries
from tests.geodata.records_folder import RecordsFolder, cells

SCHEMATIC = ("neighboring-countries", "south-america", "other-countries", "third-countries")
LANDS = [("BR", "-8.2", "-63.5"), ("US", "39.8", "-98.6"), ("PE", "-9.2", "-75.0")]


def test_swapped_latitude_and_longitude_are_recognized(records: RecordsFolder) -> None:
    row = records.row("places", "vraem")
    records.change("places", "vraem", latitude=row["longitude"], longitude=row["latitude"])
    (problem,) = records.problems()
    assert cells([problem]) == [("places", records.line("places", "vraem"), "latitude")]
    assert problem.message == "outside PE; latitude and longitude look swapped"


def test_a_point_outside_its_country_and_department_is_outside_both(
    records: RecordsFolder,
) -> None:
    records.change("places", "puerto-maldonado", longitude="-67.1995")
    line = records.line("places", "puerto-maldonado")
    found = records.problems()
    assert cells(found) == [("places", line, "country"), ("places", line, "department")]
    assert [problem.message.partition(" by ")[0] for problem in found] == [
        "the point lies outside PE",
        "the point lies outside PE17",
    ]


def test_a_point_outside_its_department_alone_is_outside_that_alone(
    records: RecordsFolder,
) -> None:
    records.change("places", "puerto-maldonado", department="PE16")
    (problem,) = records.problems()
    line = records.line("places", "puerto-maldonado")
    assert cells([problem]) == [("places", line, "department")]
    assert problem.message.startswith("the point lies outside PE16 by ")


def test_an_area_has_its_point_among_its_members(records: RecordsFolder) -> None:
    records.change("places", "peruvian-amazon", members="PE24")
    (problem,) = records.problems()
    line = records.line("places", "peruvian-amazon")
    assert cells([problem]) == [("places", line, "members")]
    assert problem.message.startswith("the point lies outside its members by ")


@pytest.mark.parametrize(("east", "count"), [(0.09, 0), (0.11, 1)])
def test_a_point_may_lie_a_tenth_of_a_degree_off_its_outline(
    east: float, count: int, records: RecordsFolder
) -> None:
    longitude, latitude = max(shapely.get_coordinates(countries()["PE"]), key=itemgetter(0))
    point = {"latitude": f"{latitude:.4f}", "longitude": f"{longitude + east:.4f}"}
    records.change("places", "puerto-maldonado", **point, department="")
    assert len(records.problems()) == count


@pytest.mark.parametrize("place", SCHEMATIC)
@pytest.mark.parametrize(("code", "latitude", "longitude"), LANDS)
def test_a_schematic_point_stands_on_no_country(
    place: str, code: str, latitude: str, longitude: str, records: RecordsFolder
) -> None:
    records.change("places", place, latitude=latitude, longitude=longitude)
    (problem,) = records.problems()
    assert cells([problem]) == [("places", records.line("places", place), "longitude")]
    assert problem.message == (
        f"a schematic point stands on no country; this one stands on {code}: move it to the sea"
    )
