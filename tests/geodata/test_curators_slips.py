"""Slips of whoever keeps the tables, each told with its cure."""

import pytest

from geodata.headers import header_faults
from geodata.lookalikes import difference
from tests.geodata.records_folder import RecordsFolder


def told(records: RecordsFolder, column: str) -> str:
    """Return what is said of a column, in one text."""
    return "\n".join(p.message for p in records.problems() if p.column == column)


@pytest.mark.parametrize(
    ("table", "row", "column", "written", "words"),
    [
        ("places", "iquitos", "place", "16", "'16' is a number alone; a key has letters"),
        ("locations", "tip-2015-012,cusco", "finding", "", "empty; write the key"),
        ("places", "peru", "kind", "group", "stands for the whole country: its kind is country"),
        ("places", "peru", "country", "BR", "stands for the whole country: its country is PE"),
        ("findings", "tip-2015-035", "quote_es", "the United States of America here", "quote"),
    ],
)
def test_a_cell_that_slipped_is_told(
    table: str, row: str, column: str, written: str, words: str, records: RecordsFolder
) -> None:
    if column == "quote_es":
        records.change(table, "tip-2015-005", quote_es=records.row(table, "tip-2015-005")["quote"])
    else:
        records.change(table, row, **{column: written})
    assert words in told(records, column)


@pytest.mark.parametrize(
    ("latitude", "longitude", "words"),
    [
        ("3.7481", "73.2529", "both minus signs look lost: write -3.7481 and -73.2529"),
        ("73.2529", "3.7481", "swapped, and a minus lost: write -3.7481 and -73.2529"),
        ("-3.7481", "-732529", "the decimal point looks lost: are they -3.7481 and -73.2529?"),
        ("50.0000", "99.0000", "the point lies outside PE by "),
    ],
)
def test_a_position_that_slipped_is_told_with_what_it_was(
    latitude: str, longitude: str, words: str, records: RecordsFolder
) -> None:
    records.change("places", "iquitos", latitude=latitude, longitude=longitude)
    assert words in "\n".join(problem.message for problem in records.problems())


def test_a_sign_that_a_place_east_of_greenwich_does_not_have_is_told(
    records: RecordsFolder,
) -> None:
    records.append("places", **records.row("places", "brazil") | {
        "place": "spain", "name_en": "Spain", "name_es": "España", "country": "ES",
        "latitude": "-40.0", "longitude": "-4.0", "gazetteer_id": "ES",
    })  # fmt: skip
    assert "a minus looks wrong: write 40.0" in told(records, "latitude")


def test_boilerplate_of_a_source_without_a_text_is_told(records: RecordsFolder) -> None:
    records.append("boilerplate", source="tip-2014", quote="Comments", reason="A heading.")
    assert "the source has no text in seeds/" in told(records, "source") + told(records, "quote")


def test_a_sentence_of_boilerplate_that_stands_twice_is_told(records: RecordsFolder) -> None:
    line = records.line("boilerplate", "tip-2015,Comments")
    records.append("boilerplate", **records.row("boilerplate", "tip-2015,Comments"))
    assert f"line {line}" in told(records, "quote") + told(records, "source")


def test_the_line_that_tells_a_spreadsheet_its_separator_is_told() -> None:
    ((_, message),) = header_faults(["sep=;"], ["source", "quote"])
    assert "delete the line and separate the cells by commas" in message


def test_what_stands_after_the_words_of_the_source_is_told() -> None:
    assert "after the words of the source" in difference("gold mining!", "gold mining")


@pytest.mark.parametrize(("count", "lines"), [(3, 3), (4, 1)])
def test_up_to_three_cells_that_one_program_damaged_are_told_one_by_one(
    count: int, lines: int, records: RecordsFolder
) -> None:
    for place in ("cusco", "lima", "iquitos", "inapari")[:count]:
        latitude = records.row("places", place)["latitude"]
        records.change("places", place, latitude=latitude.replace(".", ","))
    assert len(records.problems()) == lines


def test_a_cell_that_slipped_twice_is_told_of_both(records: RecordsFolder) -> None:
    records.change("findings", "tip-2015-005", victim_groups="women,girls,boys;")
    words = told(records, "victim_groups")
    assert "ends in ';'" in words
    assert "terms are separated by ';'" in words
