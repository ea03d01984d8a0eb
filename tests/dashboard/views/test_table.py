"""The statements as a table of words."""

import pandas

from dashboard.views.table import COLUMNS, statement_table, table_note
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection

CURATED = Selection().choose(Facet.BASIS, ["curated"])


def table(dataset: Dataset, selection: Selection, words: Language) -> pandas.DataFrame:
    shown = statement_table(dataset, dataset.select(selection), words)
    return shown.set_axis(list(COLUMNS), axis=1).set_index("finding")


def test_every_statement_shown_has_one_row(dataset: Dataset, words: Language) -> None:
    assert list(table(dataset, Selection(), words).index) == list(dataset.findings)


def test_the_columns_are_titled_in_the_interface_s_language(
    dataset: Dataset, words: Language
) -> None:
    shown = statement_table(dataset, dataset.select(Selection()), words)
    assert list(shown.columns) == [words.say(f"column-{key}") for key in COLUMNS]


def test_nothing_shown_leaves_the_columns(dataset: Dataset, words: Language) -> None:
    shown = table(dataset, Selection(text="no such words"), words)
    assert shown.empty
    assert ["finding", *shown.columns] == list(COLUMNS)


def test_a_quote_stands_as_the_source_has_it(dataset: Dataset, spanish: Language) -> None:
    quotes = table(dataset, Selection(), spanish).quote
    assert quotes.to_dict() == {key: said.quote for key, said in dataset.findings.items()}


def test_terms_are_labels(dataset: Dataset, english: Language) -> None:
    row = table(dataset, Selection(), english).loc["tip-2015-033"]
    assert row.sectors == "narcotics"
    assert row.groups == english.terms("group", ["children", "adults"])
    assert row.direction == "within Peru"
    assert row.modality == english.term("modality", "asserted")


def test_a_row_names_the_places_of_its_statement(dataset: Dataset, english: Language) -> None:
    row = table(dataset, Selection(), english).loc["tip-2015-014"]
    assert row.places == "Peruvian Amazon, Iquitos, Loreto, Madre de Dios"


def test_a_filter_by_basis_leaves_the_places_of_that_basis(
    dataset: Dataset, english: Language
) -> None:
    places = table(dataset, CURATED, english).loc["tip-2015-014"].places
    assert places == "Iquitos, Loreto, Madre de Dios"


def test_the_note_says_where_the_rows_are_taken_away(dataset: Dataset, words: Language) -> None:
    assert words.say("take") in table_note(dataset, dataset.everything, words)
