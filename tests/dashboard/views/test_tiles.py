"""The indicators of forced labor, and who enables trafficking."""

import pytest

from dashboard.views.tiles import INDICATORS, Tile, enablers, indicators
from dashboard.words.language import Language, language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from geodata.vocabulary import Means
from tests.dashboard.strategies import records

FINDINGS = tuple(records().findings.values())
FISHING = Selection().choose(Facet.SECTOR, ["fishing"])


def tiles(selection: Selection = FISHING) -> dict[str, Tile]:
    built = indicators(FINDINGS, records().select(selection), language("en"))
    return {tile["lead"]: tile for tile in built}


def test_there_are_eleven_indicators() -> None:
    assert len(INDICATORS) == len(tiles()) == 11


@pytest.mark.parametrize("term", INDICATORS)
def test_an_indicator_is_lit_by_the_statements_that_have_its_words(
    term: Means, english: Language
) -> None:
    tile = tiles()[english.term("means", term)]
    lit_by = [finding.finding for finding in FINDINGS if term in finding.means]
    assert tile["lit"] == bool(lit_by)
    assert [line["statement"] for line in tile["lines"]] == (lit_by or [""])


def test_a_silent_text_is_said_to_be_silent() -> None:
    assert tiles()["excessive overtime"]["lines"][0]["text"] == "not mentioned"


def test_a_filter_dims_lines_and_puts_out_no_indicator() -> None:
    assert [tile["lit"] for tile in tiles().values()] == [
        tile["lit"] for tile in tiles(Selection()).values()
    ]
    assert tiles()["deception"]["lines"][0]["dimmed"]
    assert not tiles(Selection())["deception"]["lines"][0]["dimmed"]


def test_every_statement_of_complicity_stands_once_among_the_enablers(
    dataset: Dataset, words: Language
) -> None:
    shown = dataset.select(Selection())
    listed = [
        line["statement"]
        for tile in enablers(FINDINGS, shown, words)
        for line in tile["lines"]
    ]
    assert sorted(listed) == sorted(f.finding for f in FINDINGS if "complicity" in f.exploitation)


def test_an_enabling_act_says_how_firmly_it_is_said(dataset: Dataset, english: Language) -> None:
    built = enablers(FINDINGS, dataset.select(Selection()), english)
    tags = {line["statement"]: line["tag"] for tile in built for line in tile["lines"]}
    assert (tags["tip-2015-045"], tags["tip-2015-046"]) == ("asserted", "reported")
