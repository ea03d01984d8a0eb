"""What an export says of each statement and place."""

import csv
from pathlib import Path

import pandas
import pytest

from geodata.__main__ import main
from geodata.dataset import EXPORT_COLUMNS, Dataset
from geodata.selection import Facet, Selection
from geodata.vocabulary import Basis
from tests.geodata.records_folder import RecordsFolder
from tests.geodata.shipped import BY_FINDING, EVIDENCE, FINDINGS, LOCATIONS, PLACES

ALL = Selection()
COLUMNS = [
    *("finding", "source", "edition", "voice", "sentence", "quote", "quote_es"),
    *("summary_en", "summary_es", "topic"),
    *("direction", "exploitation", "sectors", "victim_groups", "means", "actors", "modality"),
    *("place", "place_name_en", "place_name_es", "place_kind", "role", "basis"),
    *("note_en", "note_es", "evidence"),
    *("country", "department", "latitude", "longitude", "data_version"),
]


@pytest.fixture(scope="module")
def table(dataset: Dataset) -> pandas.DataFrame:
    return dataset.table(dataset.select(ALL))


def test_the_columns_of_the_export_stand_in_order(table: pandas.DataFrame) -> None:
    assert list(table.columns) == COLUMNS == list(EXPORT_COLUMNS)


def test_the_export_has_a_row_per_statement_and_location(table: pandas.DataFrame) -> None:
    keys = list(table[["finding", "place", "role"]].itertuples(index=False, name=None))
    assert keys == [
        (finding["finding"], tie["place"], tie["role"])
        for finding in FINDINGS
        for tie in BY_FINDING[finding["finding"]]
    ]
    assert len(keys) == len(LOCATIONS)


@pytest.mark.parametrize(
    "column", ["quote", "quote_es", "summary_es", "topic", "sectors", "victim_groups", "means"]
)
def test_the_export_has_the_cells_of_the_tables(table: pandas.DataFrame, column: str) -> None:
    cells = {row["finding"]: row[column] for row in FINDINGS}
    assert list(table[column]) == [cells[finding] for finding in table["finding"]]


def test_the_export_names_edition_place_and_coordinates(table: pandas.DataFrame) -> None:
    cusco = (table["finding"] == "tip-2015-012") & (table["place"] == "cusco")
    (row,) = table[cusco].to_dict("records")
    (place,) = [place for place in PLACES if place["place"] == "cusco"]
    assert (row["edition"], row["place_name_es"], row["place_kind"]) == (2015, "Cusco", "city")
    assert (row["country"], row["department"]) == ("PE", "PE08")
    assert row["latitude"] == float(place["latitude"])
    assert row["longitude"] == float(place["longitude"])


@pytest.mark.parametrize("column", ["role", "basis", "note_en", "note_es"])
def test_the_export_has_the_cells_of_the_locations(table: pandas.DataFrame, column: str) -> None:
    ties = [tie for finding in FINDINGS for tie in BY_FINDING[finding["finding"]]]
    assert list(table[column]) == [tie[column] for tie in ties]


def test_every_row_bears_the_data_version(table: pandas.DataFrame, dataset: Dataset) -> None:
    assert set(table["data_version"]) == {str(dataset.version)}


def test_an_added_place_has_its_documents_the_best_first(table: pandas.DataFrame) -> None:
    rows = table[(table["finding"] == "tip-2015-006") & (table["place"] == "la-rinconada")]
    assert list(rows["evidence"]) == ["tip-2014;insight-crime-2013;gi-toc-2016"]


def test_an_added_place_alone_has_documents(table: pandas.DataFrame) -> None:
    assert list(table["evidence"] != "") == list(table["basis"] == "curated")


def test_the_documents_of_the_export_are_those_of_the_evidence(table: pandas.DataFrame) -> None:
    exported = {
        (row["topic"], row["place"], source)
        for row in table[table["basis"] == "curated"].to_dict("records")
        for source in row["evidence"].split(";")
    }
    assert exported
    assert exported <= {(row["topic"], row["place"], row["source"]) for row in EVIDENCE}


def test_the_export_of_a_basis_has_only_its_locations(dataset: Dataset) -> None:
    shown = dataset.select(ALL.choose(Facet.BASIS, [Basis.CURATED]))
    table = dataset.table(shown)
    curated = [tie for tie in LOCATIONS if tie["basis"] == "curated"]
    assert list(table["place"]) == [tie["place"] for tie in curated]


def test_the_export_has_the_gazetteer_s_coordinates(table: pandas.DataFrame) -> None:
    rows = table[table["place"] == "mazuko"]
    assert {*zip(rows["longitude"], rows["latitude"], strict=True)} == {(-70.3674, -13.1001)}


def test_an_export_of_nothing_keeps_its_columns(dataset: Dataset) -> None:
    table = dataset.table(dataset.select(Selection(text="atlantis")))
    assert (len(table), list(table.columns)) == (0, COLUMNS)


# The file


def test_broken_records_are_not_exported(records: RecordsFolder, tmp_path: Path) -> None:
    records.change("findings", "tip-2015-016", quote="timber")
    output = tmp_path / "atlas.csv"
    assert main(["--records", str(records.path), "export", "--output", str(output)]) == 1
    assert not output.exists()


def test_the_export_has_its_columns_in_order_and_a_row_per_location(tmp_path: Path) -> None:
    output = tmp_path / "atlas.csv"
    main(["export", "--format", "csv", "--output", str(output)])
    with output.open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    assert header == EXPORT_COLUMNS
    assert len(rows) == len(LOCATIONS)


def test_two_exports_are_the_same_bytes(tmp_path: Path) -> None:
    outputs = [tmp_path / "one.csv", tmp_path / "two.csv"]
    for output in outputs:
        main(["export", "--output", str(output)])
    assert outputs[0].read_bytes() == outputs[1].read_bytes()


def test_an_export_keeps_the_source_s_characters(tmp_path: Path) -> None:
    output = tmp_path / "atlas.csv"
    main(["export", "--output", str(output)])
    assert "Some officials’ involvement" in output.read_text(encoding="utf-8")
    assert b"\r" not in output.read_bytes()


@pytest.mark.parametrize("format_", ["xlsx", "CSV"])
def test_an_unknown_format_is_refused(format_: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["export", "--format", format_, "--output", "never.csv"])
    assert "invalid choice" in capsys.readouterr().err


def test_an_export_into_a_missing_folder_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "missing" / "statements.csv"
    assert main(["export", "--output", str(path)]) == 1
    assert f"cannot write {path}" in capsys.readouterr().err


def test_namibia_is_no_missing_value(records: RecordsFolder, tmp_path: Path) -> None:
    records.append("places", **records.row("places", "brazil") | {
        "place": "namibia", "name_en": "Namibia", "name_es": "Namibia", "country": "NA",
        "latitude": "-22.0", "longitude": "17.0", "gazetteer_id": "NA",
    })  # fmt: skip
    records.change("locations", "tip-2015-039,brazil", place="namibia")
    written = tmp_path / "out.csv"
    assert main(["--records", str(records.path), "export", "--output", str(written)]) == 0
    with written.open(encoding="utf-8", newline="") as file:
        found = {row["place"]: row["country"] for row in csv.DictReader(file)}
    assert found["namibia"] == "NA"


def test_the_number_of_a_sentence_is_written_whole_and_left_empty_where_there_is_none(
    table: pandas.DataFrame,
) -> None:
    written = table.drop_duplicates("finding").set_index("finding")["sentence"]
    assert written["tip-2015-047"] == 18
    assert written["tip-2014-001"] == ""
