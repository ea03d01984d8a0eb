"""Near, the map points at no spot within a settlement that no document points at."""

import pytest
from playwright.sync_api import Page, expect

from geodata.dataset import Dataset
from geodata.vocabulary import SETTLEMENTS, Basis
from tests.browser.atlas_page import AtlasPage
from tests.browser.conftest import Atlas

TURN = 9
"""Zoom up to which every ring shows."""

BEYOND = "?lang=en&at=la-pampa"


def look(opened: AtlasPage, dataset: Dataset, place: str, zoom: float) -> None:
    """Look at a place from near or far."""
    longitude, latitude = dataset.drawn_points[place]
    opened.map.evaluate(
        "([at, zoom]) => { window.map.setView(at, zoom, { animate: false }) }",
        [[latitude, longitude], zoom],
    )
    opened.await_rest()


def curated(dataset: Dataset) -> set[str]:
    ties = [tie for ties in dataset.locations.values() for tie in ties]
    return {tie.place for tie in ties if tie.basis is Basis.CURATED}


def test_near_the_rings_of_settlements_and_their_names_hide(
    page: Page, atlas: Atlas, dataset: Dataset
) -> None:
    opened = atlas(page)
    settlements = {key for key in curated(dataset) if dataset.places[key].kind in SETTLEMENTS}
    names = {key: opened.body.locator(f'.name[data-of="{key}"]') for key in settlements}
    for name in names.values():
        expect(name).to_be_visible()
    look(opened, dataset, "la-pampa", TURN + 0.25)
    for key, name in names.items():
        expect(opened.mark(key)).to_be_hidden()
        expect(name).to_be_hidden()


def test_near_the_rings_of_departments_and_the_named_places_stay(
    page: Page, atlas: Atlas, dataset: Dataset
) -> None:
    opened = atlas(page)
    for place in ("madre-de-dios", "cusco"):
        look(opened, dataset, place, TURN + 0.25)
        expect(opened.mark(place)).to_be_visible()


@pytest.mark.parametrize("place", ["la-pampa", "iquitos"])
def test_up_to_the_turn_and_back_the_rings_show(
    page: Page, atlas: Atlas, dataset: Dataset, place: str
) -> None:
    opened = atlas(page)
    for zoom, visible in ((TURN, True), (TURN + 1, False), (TURN, True)):
        look(opened, dataset, place, zoom)
        expect(opened.mark(place)).to_be_visible(visible=visible)


def test_near_a_filter_brings_no_ring_back(page: Page, atlas: Atlas, dataset: Dataset) -> None:
    opened = atlas(page)
    look(opened, dataset, "la-pampa", TURN + 1)
    opened.toggle("sector", "mining")
    expect(opened.mark("la-pampa")).to_be_hidden()


def test_near_a_chosen_place_still_shows_its_statements(
    page: Page, atlas: Atlas, dataset: Dataset
) -> None:
    opened = atlas(page, BEYOND)
    before = opened.statements
    look(opened, dataset, "la-pampa", TURN + 1)
    assert before == opened.statements != []
