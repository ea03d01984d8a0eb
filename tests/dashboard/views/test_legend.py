"""The legend explains what the map draws, and no other server is asked unasked."""

from hypothesis import given

from dashboard.views.atlas_map import NEIGHBORS
from dashboard.views.hues import HEX, HUES
from dashboard.views.legend import LANDS, SYMBOLS, backgrounds, land_names
from dashboard.views.map_content import LegendRow, MapContent
from dashboard.words.language import Language, language
from geodata.selection import Facet, Selection
from geodata.vocabulary import Basis, Exploitation, Modality
from tests.dashboard.drawing import EVERYTHING, drawn
from tests.dashboard.strategies import WORDS, records, selections


def rows(content: MapContent) -> list[LegendRow]:
    return [row for part in content.legend for row in part.rows]


@given(selection=selections(WORDS))
def test_the_legend_has_the_signs_of_the_view_and_no_other(selection: Selection) -> None:
    content = drawn(selection)
    signs = {row.sign for row in rows(content)} - {"s-letter"}
    places = {f"s-{sign}" for sign, symbol in SYMBOLS.items()
              if symbol in {mark.symbol for mark in content.marks}}
    lines = {f"s-{arrow.line}" for arrow in content.arrows}
    seconds = {f"s-mark-{mark.voices}" for mark in content.marks if mark.voices}
    seconds |= {f"s-arrow-{arrow.voices}" for arrow in content.arrows if arrow.voices}
    assert signs == places | lines | seconds | ({"s-halo"} if content.halos else set())


@given(selection=selections(WORDS))
def test_the_legend_explains_every_letter_that_the_cards_bear(selection: Selection) -> None:
    shown = records().select(selection)
    explained = {row.letter: row.hue for row in rows(drawn(selection, code="es")) if row.letter}
    first = {finding.exploitation[0] for finding in shown.findings}
    assert {letter(term): HUES[term] for term in first}.items() <= explained.items()


def letter(term: Exploitation) -> str:
    return language("es").term("letter", term)


def test_the_whole_legend_has_every_hue() -> None:
    assert {row.hue for row in rows(drawn()) if row.hue} == set(HEX)


def test_a_view_without_arrows_has_no_line_in_its_legend() -> None:
    signs = {row.sign for row in rows(drawn(EVERYTHING.choose(Facet.BASIS, [Basis.CURATED])))}
    assert signs.isdisjoint({f"s-{term}" for term in Modality})
    assert "s-ring" in signs and "s-disc" not in signs


def test_a_view_of_nothing_has_no_legend() -> None:
    assert drawn(Selection(text="no such words")).legend == ()


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
