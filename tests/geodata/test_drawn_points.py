"""Where each place is drawn, beside where its record says that it is. EPSG:4326."""

import pytest
from shapely import Point

from geodata.checks.places import departments
from geodata.dataset import Dataset
from tests.geodata.records_folder import Cells
from tests.geodata.shipped import BY_PLACE, PLACES, each

SETTLEMENTS = {"city", "town", "zone"}
MOST = 0.15  # degrees: what the outlines cut off, and a little way inside


def recorded(row: Cells) -> tuple[float, float]:
    return float(row["longitude"]), float(row["latitude"])


def test_mazuko_is_drawn_inside_madre_de_dios(dataset: Dataset) -> None:
    outline = departments()["PE17"]
    assert not outline.contains(Point(recorded(BY_PLACE["mazuko"])))
    assert outline.contains(Point(dataset.drawn_points["mazuko"]))


def test_the_record_of_mazuko_keeps_the_gazetteer_s_coordinates(dataset: Dataset) -> None:
    assert dataset.places["mazuko"].point == (-70.3674, -13.1001)
    assert dataset.drawn_points["mazuko"] != (-70.3674, -13.1001)


def test_mazuko_is_drawn_no_farther_than_it_takes(dataset: Dataset) -> None:
    drawn = Point(dataset.drawn_points["mazuko"])
    assert drawn.distance(Point(recorded(BY_PLACE["mazuko"]))) <= MOST


def test_cusco_is_drawn_where_its_record_says(dataset: Dataset) -> None:
    assert dataset.drawn_points["cusco"] == recorded(BY_PLACE["cusco"])


@each([row for row in PLACES if row["kind"] in SETTLEMENTS and row["department"]], "place")
def test_a_settlement_is_drawn_inside_its_department(row: Cells, dataset: Dataset) -> None:
    drawn = Point(dataset.drawn_points[row["place"]])
    assert departments()[row["department"]].contains(drawn)


@each([row for row in PLACES if row["place"] != "mazuko"], "place")
def test_every_other_place_is_drawn_where_its_record_says(row: Cells, dataset: Dataset) -> None:
    assert dataset.drawn_points[row["place"]] == pytest.approx(recorded(row))
