"""Sectors by victim groups: counted right, and a cell is a filter."""

from collections import Counter

from hypothesis import given

from dashboard.state.choosing import Choice, chosen
from dashboard.views.matrix import Cell, cell_selection, matrix, matrix_counts
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from tests.dashboard.strategies import WORDS, records, selections


def cells(dataset: Dataset, words: Language) -> list[Cell]:
    shown = matrix(dataset.everything, words)
    return [cell for row in shown["rows"] for cell in row["cells"]]


@given(selection=selections(WORDS))
def test_a_cell_counts_the_statements_that_name_both(selection: Selection) -> None:
    shown = records().select(selection)
    both = Counter(
        (sector, group)
        for finding in shown.findings
        for sector in finding.sectors
        for group in finding.victim_groups
    )
    assert matrix_counts(shown) == both


def test_the_table_holds_every_pair_once(dataset: Dataset, words: Language) -> None:
    shown = cells(dataset, words)
    pairs = [(cell["sector"], cell["group"]) for cell in shown]
    assert len(pairs) == len(set(pairs))
    counted = {pair: cell["count"] for pair, cell in zip(pairs, shown, strict=True)}
    assert {p: n for p, n in counted.items() if n} == matrix_counts(dataset.everything)


def test_no_row_and_no_column_is_empty(dataset: Dataset, words: Language) -> None:
    shown = matrix(dataset.select(Selection(text="gold")), words)
    rows = [[cell["count"] for cell in row["cells"]] for row in shown["rows"]]
    assert all(map(any, rows))
    assert all(map(any, zip(*rows, strict=True)))
    assert len(shown["groups"]) == len(rows[0])


def test_nothing_shown_leaves_a_table_without_rows(dataset: Dataset, words: Language) -> None:
    shown = matrix(dataset.select(Selection(text="no such words")), words)
    assert (shown["groups"], shown["rows"]) == ([], [])


def test_a_cell_is_named_by_its_group_its_sector_and_its_count(
    dataset: Dataset, english: Language
) -> None:
    gold = next(
        cell
        for cell in cells(dataset, english)
        if (cell["sector"], cell["group"]) == ("gold-mining", "women")
    )
    said = english.say("statement-count", count=gold["count"])
    assert gold["name"] == f"women, gold mining: {said}"


def test_no_cell_is_shaded_or_sized_by_its_count(dataset: Dataset, english: Language) -> None:
    told = {"sector", "group", "count", "name"}
    assert all(cell.keys() == told for cell in cells(dataset, english))


def test_choosing_a_cell_leaves_as_many_statements_as_it_counts(dataset: Dataset) -> None:
    for (sector, group), count in matrix_counts(dataset.everything).items():
        left = dataset.select(chosen(Selection(), [Choice(sector=sector, group=group)]))
        assert len(left.findings) == count


def test_choosing_a_cell_keeps_the_other_filters() -> None:
    before = Selection(text="oro").choose(Facet.MODALITY, ["asserted"])
    after = cell_selection(before, "gold-mining", "women")
    assert after.choose(Facet.SECTOR, ()).choose(Facet.VICTIM_GROUP, ()) == before


def test_choosing_a_cell_replaces_the_sector_and_the_group() -> None:
    before = Selection().choose(Facet.SECTOR, ["logging", "fishing"])
    after = cell_selection(before, "gold-mining", "women")
    assert after.chosen(Facet.SECTOR) == {"gold-mining"}
    assert after.chosen(Facet.VICTIM_GROUP) == {"women"}
