"""What changed between two folders of records, said row by row."""

import shutil
from pathlib import Path

import pytest

from geodata.changes import UnreadableTable, changes
from tests.geodata.records_folder import CORRECTION, SHIPPED, RecordsFolder


@pytest.fixture
def records(whole: RecordsFolder) -> RecordsFolder:
    return whole


def told(records: RecordsFolder) -> list[str]:
    """Say what the folder has become since the shipped one."""
    return [str(change) for change in changes(SHIPPED, records.path)]


def test_a_copy_has_no_change(records: RecordsFolder) -> None:
    assert told(records) == []


def test_a_new_row_is_added(records: RecordsFolder) -> None:
    row = records.row("places", "lima")
    records.append("places", **row | {"place": "lima-norte"})
    assert told(records) == ["places lima-norte: added"]


def test_a_row_that_is_gone_is_removed(records: RecordsFolder) -> None:
    records.drop("locations", "tip-2015-006,la-pampa")
    assert told(records) == ["locations tip-2015-006, la-pampa, site: removed"]


def test_a_changed_cell_is_told_as_it_was_and_is(records: RecordsFolder) -> None:
    records.change("findings", "tip-2015-046", modality="asserted")
    assert told(records) == ["findings tip-2015-046: modality: 'reported' is now 'asserted'"]


def test_changed_cells_of_one_row_are_told_together(records: RecordsFolder) -> None:
    records.change("places", "lima", latitude="-12.1", longitude="-77.1")
    assert told(records) == [
        "places lima: latitude: '-12.0432' is now '-12.1'; longitude: '-77.0282' is now '-77.1'"
    ]


def test_a_row_of_another_key_is_one_removed_and_one_added(records: RecordsFolder) -> None:
    records.change("sentences", "tip-2015,20", sentence="21")
    assert told(records) == ["sentences tip-2015, 20: removed", "sentences tip-2015, 21: added"]


def test_the_order_of_rows_and_columns_is_no_change(records: RecordsFolder) -> None:
    first, *lines = records.file("boilerplate").read_text(encoding="utf-8").splitlines()
    text = "\n".join([first, *lines[::-1]])
    records.file("boilerplate").write_text(text, encoding="utf-8")
    assert told(records) == []


def test_changes_stand_in_the_order_of_the_tables(records: RecordsFolder) -> None:
    records.append("corrections", **CORRECTION | {"was_en": "A new one."})
    records.change("evidence", "logging-forced-labor,ucayali,psg-2005", seen="partly")
    records.change("sources", "tip-2014", grade="B")
    assert told(records) == [
        "sources tip-2014: grade: 'A' is now 'B'",
        "evidence logging-forced-labor, ucayali, psg-2005: seen: 'yes' is now 'partly'",
        "corrections 2026-11-27, findings, tip-2015-004, A new one.: added",
    ]


# Another set of columns


def test_a_new_column_is_told_for_every_row(records: RecordsFolder) -> None:
    records.file("boilerplate").write_text(
        "source,quote,reason,seen\ntip-2015,Comments,A heading of that web page.,yes\n",
        encoding="utf-8",
    )
    assert "boilerplate tip-2015, Comments: new column seen: 'yes'" in told(records)


def test_a_column_that_is_gone_is_told_with_what_it_held(records: RecordsFolder) -> None:
    records.file("boilerplate").write_text("source,quote\ntip-2015,Comments\n", encoding="utf-8")
    words = "column reason is gone, it held 'A heading of that web page.'"
    assert f"boilerplate tip-2015, Comments: {words}" in told(records)


def test_a_table_that_the_old_folder_lacks_is_added_row_by_row(records: RecordsFolder) -> None:
    records.file("evidence").unlink()
    found = changes(records.path, SHIPPED)
    assert {(change.table, change.words) for change in found} == {("evidence", "added")}
    assert len(found) == len(RecordsFolder(SHIPPED).rows("evidence"))


# What cannot be compared


def test_a_folder_without_any_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableTable, match="holds none of the tables: sources, findings, "):
        changes(tmp_path, SHIPPED)


@pytest.mark.parametrize("name", ["nowhere", "file.csv"])
def test_what_is_no_folder_is_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / "file.csv").write_text("source\n", encoding="utf-8")
    with pytest.raises(UnreadableTable, match="holds none of the tables"):
        changes(tmp_path / name, SHIPPED)


def test_a_new_folder_without_any_table_is_refused_too(tmp_path: Path) -> None:
    with pytest.raises(UnreadableTable, match="holds none of the tables"):
        changes(SHIPPED, tmp_path)


def test_a_table_that_is_not_utf_8_is_refused(records: RecordsFolder) -> None:
    records.file("places").write_bytes("place\nPerú\n".encode("latin-1"))
    with pytest.raises(UnreadableTable, match=r"places\.csv: .*can't decode byte"):
        told(records)


def test_a_table_that_is_no_csv_is_refused(records: RecordsFolder) -> None:
    records.file("places").write_text('place,name_en\nlima,"Li"ma\n', encoding="utf-8")
    with pytest.raises(UnreadableTable, match=r"places\.csv: "):
        told(records)


def test_a_folder_in_the_place_of_a_table_is_refused(records: RecordsFolder) -> None:
    records.file("places").unlink()
    records.file("places").mkdir()
    with pytest.raises(UnreadableTable, match=r"places\.csv: .*directory"):
        told(records)


def test_a_table_without_its_key_is_refused(records: RecordsFolder) -> None:
    records.replace("locations", "role", "part")
    with pytest.raises(UnreadableTable, match=r"locations\.csv: the column 'role' is missing"):
        told(records)


def test_a_key_that_stands_twice_is_refused(records: RecordsFolder) -> None:
    records.append("places", **records.row("places", "lima"))
    with pytest.raises(UnreadableTable, match=r"places\.csv: 'lima' stands twice"):
        told(records)


def test_a_cell_beyond_the_header_is_told(records: RecordsFolder) -> None:
    moved = RecordsFolder(Path(shutil.copytree(records.path, records.path.with_name("old"))))
    records.replace("boilerplate", "A heading of that web page.", "A heading,of that web page.")
    (change,) = changes(moved.path, records.path)
    assert "reason: 'A heading of that web page.' is now 'A heading'" in change.words
    assert "of that web page." in change.words.partition("new column")[2]
