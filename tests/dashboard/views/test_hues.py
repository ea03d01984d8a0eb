"""The colors of exploitation are legible and few."""

from itertools import combinations

import pytest

from dashboard.components.map.palette import palette_script
from dashboard.views.hues import HEX, HUES, INK, LAND, MIXED, hue, shared_hue
from geodata.dataset import Dataset
from geodata.vocabulary import Exploitation


def luminance(color: str) -> float:
    """Return the relative luminance as WCAG 2.2 defines it."""
    channels = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("name", HEX)
def test_a_letter_in_a_hue_is_legible_on_the_land(name: str) -> None:
    assert contrast(HEX[name], LAND["peru"]) >= 4.45


@pytest.mark.parametrize("ground", ["sea", "near"])
@pytest.mark.parametrize("name", HEX)
def test_a_line_in_a_hue_stands_out_from_every_ground(name: str, ground: str) -> None:
    assert contrast(HEX[name], LAND[ground]) >= 3


def test_hues_differ_in_lightness_but_for_blue_vermilion_and_grey() -> None:
    mid = {"blue", "vermilion", "grey"}
    for one, other in combinations(HEX, 2):
        assert {one, other} <= mid or contrast(HEX[one], HEX[other]) > 1.1


@pytest.mark.parametrize("ground", ["sea", "near", "peru", "paper"])
@pytest.mark.parametrize("written", ["text", "quiet", "outline"])
def test_what_is_written_is_legible_on_every_ground(written: str, ground: str) -> None:
    assert contrast(LAND[written], LAND[ground]) >= 4.5


@pytest.mark.parametrize("color", [*HEX.values(), *LAND.values(), INK])
def test_the_scripts_of_the_map_are_given_every_color(color: str) -> None:
    assert f'"{color}"' in palette_script()


@pytest.mark.parametrize("term", Exploitation)
def test_every_exploitation_has_one_of_the_five_hues(term: Exploitation) -> None:
    assert HUES[term] in HEX


def test_the_first_exploitation_gives_the_hue(dataset: Dataset) -> None:
    finding = dataset.findings["tip-2015-029"]
    assert finding.exploitation[0] is Exploitation.FORCED_CHILD_LABOR
    assert hue(finding) == HUES[Exploitation.FORCED_CHILD_LABOR]


def test_statements_of_one_hue_share_it(dataset: Dataset) -> None:
    labor = dataset.findings["tip-2015-017"], dataset.findings["tip-2015-027"]
    assert shared_hue(labor) == "vermilion"


def test_statements_of_several_hues_are_in_ink(dataset: Dataset) -> None:
    several = dataset.findings["tip-2015-009"], dataset.findings["tip-2015-017"]
    assert shared_hue(several) == MIXED
    assert MIXED not in HEX
