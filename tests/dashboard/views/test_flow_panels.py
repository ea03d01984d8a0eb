"""The four flow panels count by direction and name what the report names."""

import pytest

from dashboard.views.flow_panels import Panel, flow_panels, undirected
from dashboard.words.language import Code, Language, language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from geodata.vocabulary import Direction
from tests.dashboard.strategies import records

OUT = Selection().choose(Facet.DIRECTION, [Direction.OUT_OF])


def panels(
    selection: Selection, code: Code = "en", dataset: Dataset | None = None
) -> dict[str, Panel]:
    known = dataset or records()
    shown = known.select(selection)
    every = known.select(selection.choose(Facet.DIRECTION, ()))
    return {panel["id"]: panel for panel in flow_panels(known, shown, every, language(code))}


def row(panel: Panel, key: str) -> str:
    return next(line["words"] for line in panel["rows"] if line["key"] == key)


def test_there_is_a_panel_for_each_way_across_and_within() -> None:
    assert list(panels(Selection())) == ["into", "out_of", "within", "through"]


@pytest.mark.parametrize("direction", ["into", "out_of", "within", "through"])
def test_a_panel_counts_the_statements_of_its_direction(direction: str, dataset: Dataset) -> None:
    count = sum(finding.direction == direction for finding in dataset.findings.values())
    assert panels(Selection())[direction]["count"] == f"{count} statements"


def test_a_panel_of_one_statement_says_so(profile: Dataset) -> None:
    fishing = Selection().choose(Facet.SECTOR, ["fishing"])
    assert panels(fishing, dataset=profile)["into"]["count"] == "1 statement"


def test_choosing_one_direction_leaves_the_counts_of_the_others() -> None:
    counts = [
        [panel["count"] for panel in panels(s).values()] for s in (Selection(), OUT)
    ]
    assert counts[0] == counts[1]


def test_only_the_chosen_direction_is_marked() -> None:
    assert [key for key, panel in panels(OUT).items() if panel["chosen"]] == ["out_of"]


def test_a_panel_says_what_a_click_on_it_does() -> None:
    assert panels(Selection())["into"]["hint"] == "Show only statements into Peru"
    assert panels(OUT)["out_of"]["hint"] == "Show statements of every direction"


def test_the_partners_of_the_way_out_are_whom_the_report_names(profile: Dataset) -> None:
    full = panels(Selection(), dataset=profile)["out_of"]["full"]
    places = full.partition(";")[0]
    assert places == "Places: other countries, South America (other countries), United States"


def test_the_partners_hold_neither_peru_nor_places_that_curators_located(
    profile: Dataset, words: Language
) -> None:
    hidden = {words.place(profile.places[place]) for place in ("peru", "iquitos", "la-rinconada")}
    for panel in panels(Selection(), words.code, profile).values():
        places = panel["full"].split(";")[0].partition(": ")[2]
        assert hidden.isdisjoint(places.split(", "))


def test_an_empty_panel_says_so_once_and_is_as_high_as_the_others() -> None:
    nobody = panels(Selection(text="no such words"))["into"]
    assert [line["words"] for line in nobody["rows"]] == ["nothing in this view", "", ""]


def test_a_line_holds_two_names_and_says_how_many_more_there_are(profile: Dataset) -> None:
    assert row(panels(Selection(), dataset=profile)["out_of"], "Places") == (
        "other countries, South America (other countries) +1"
    )


def test_a_line_names_no_term_for_what_is_not_stated(words: Language) -> None:
    for panel in panels(Selection(), words.code).values():
        assert words.say("sector-not-stated") not in panel["full"]
        assert words.say("group-not-stated") not in panel["full"]


def test_the_panels_speak_the_interface_s_language() -> None:
    assert panels(Selection(), "es")["out_of"]["title"] == "Desde el Perú"


@pytest.mark.parametrize("selection", [Selection(), Selection(text="police"), OUT])
def test_the_panels_and_what_no_panel_counts_make_up_every_statement(
    selection: Selection, english: Language
) -> None:
    every = records().select(selection.choose(Facet.DIRECTION, ()))
    rest = undirected(records().select(selection), every, english)
    left = int(rest["text"].split()[1]) if rest else 0
    counted = sum(int(panel["count"].split()[0]) for panel in panels(selection).values())
    assert counted + left == len(every.findings)


def test_where_every_statement_has_a_direction_nothing_is_left_out(english: Language) -> None:
    crossing = Selection().choose(Facet.DIRECTION, ["into", "out_of"])
    shown = records().select(crossing)
    assert undirected(shown, shown, english) is None
