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
EVERYTHING = records().select(Selection())


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
    assert [line["statement"] for line in tile["lines"] if line["statement"]] == lit_by


def test_of_physical_and_sexual_violence_only_the_first_is_said_to_be_mentioned(
    dataset: Dataset, words: Language
) -> None:
    built = indicators(FINDINGS, dataset.select(Selection()), words)
    said = words.say("indicator-physical-only")
    leads = [tile["lead"] for tile in built if said in [line["text"] for line in tile["lines"]]]
    assert leads == [words.term("means", Means.PHYSICAL_VIOLENCE)]


def test_where_a_quote_speaks_of_sexual_violence_too_nothing_is_held_back(
    english: Language
) -> None:
    beaten = next(f for f in FINDINGS if Means.PHYSICAL_VIOLENCE in f.means)
    both = beaten.model_copy(update={"quote": "physical and sexual abuse"})
    built = {tile["lead"]: tile for tile in indicators((both,), EVERYTHING, english)}
    lines = built[english.term("means", Means.PHYSICAL_VIOLENCE)]["lines"]
    assert [line["text"] for line in lines] == ["“physical and sexual abuse”"]


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
    said = [english.term("modality", term) for term in ("asserted", "reported")]
    assert [tags["tip-2015-045"], tags["tip-2015-046"]] == said
