"""Sectors by victim groups: counted right, and a cell is a filter."""

from collections import Counter

import pandas
from hypothesis import given

from dashboard.views.matrix import MATRIX_COLUMNS, cell_selection, matrix, matrix_counts
from dashboard.words.language import Language, language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from tests.dashboard.strategies import WORDS, records, selections


def cells(counts: pandas.DataFrame) -> dict[tuple[str, str], int]:
    return {(row.sector, row.group): row.count for row in counts.itertuples()}


@given(selection=selections(WORDS))
def test_a_cell_counts_the_statements_that_name_both(selection: Selection) -> None:
    shown = records().select(selection)
    both = Counter(
        (sector, group)
        for finding in shown.findings
        for sector in finding.sectors
        for group in finding.victim_groups
    )
    assert cells(matrix_counts(shown, language("en"))) == both


def test_no_pair_stands_twice(dataset: Dataset, english: Language) -> None:
    counts = matrix_counts(dataset.select(Selection()), english)
    assert not counts.duplicated(["sector", "group"]).any()


def test_nothing_shown_leaves_an_empty_frame_with_its_columns(
    dataset: Dataset, english: Language
) -> None:
    counts = matrix_counts(dataset.select(Selection(text="no such words")), english)
    assert counts.empty
    assert list(counts.columns) == MATRIX_COLUMNS


def test_cells_are_labeled_in_the_interface_s_language(dataset: Dataset, words: Language) -> None:
    counts = matrix_counts(dataset.select(Selection()), words)
    for sector, label in zip(counts.sector, counts.sector_label, strict=True):
        assert label == words.term("sector", sector)
    for group, label in zip(counts.group, counts.group_label, strict=True):
        assert label == words.term("group", group)


def test_choosing_a_cell_leaves_as_many_statements_as_it_counts(
    dataset: Dataset, english: Language
) -> None:
    counts = matrix_counts(dataset.select(Selection()), english)
    for (sector, group), count in cells(counts).items():
        left = dataset.select(cell_selection(Selection(), sector, group))
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


def test_the_chart_writes_the_counts_and_shades_no_cell_by_them(
    dataset: Dataset, english: Language
) -> None:
    counts = matrix_counts(dataset.select(Selection()), english)
    drawn = matrix(counts, english)
    encodings = [layer["encoding"] for layer in drawn["layer"]]
    assert any(encoding.get("text", {}).get("field") == "count" for encoding in encodings)
    assert not any({"color", "fill", "opacity", "size"} & set(e) for e in encodings)
