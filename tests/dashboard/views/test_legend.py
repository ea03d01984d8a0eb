"""The legend explains what the map draws, and no other server is asked unasked."""

from dashboard.views.atlas_map import NEIGHBORS, arrows
from dashboard.views.hues import HEX
from dashboard.views.legend import LANDS, backgrounds, land_names, legend
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.selection import Selection
from geodata.vocabulary import Modality


def test_the_legend_has_each_hue_once(words: Language) -> None:
    hues = [row.hue for part in legend(words) for row in part.rows if row.hue]
    assert sorted(hues) == sorted(HEX)


def test_the_legend_explains_every_letter_of_the_map(dataset: Dataset, words: Language) -> None:
    explained = {row.letter for part in legend(words) for row in part.rows}
    drawn = arrows(dataset, dataset.select(Selection()), frozenset(), words)
    assert {arrow.letter for arrow in drawn} <= explained


def test_the_legend_explains_every_line(words: Language) -> None:
    signs = {row.sign for part in legend(words) for row in part.rows}
    assert {f"s-{term}" for term in Modality} <= signs


def test_the_first_background_asks_no_server(words: Language) -> None:
    assert backgrounds(words)[0].url == ""


def test_a_background_of_another_server_names_it_and_credits_it(words: Language) -> None:
    for background in backgrounds(words)[1:]:
        server = background.url.split("/")[2].split(".")[-2]
        assert server in background.label
        assert background.attribution


def test_every_neighbor_has_a_name_on_the_land(words: Language) -> None:
    assert set(LANDS) == NEIGHBORS
    assert all(land.name for land in land_names(words))
