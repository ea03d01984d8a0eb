"""A cell that a program damaged is named with its cure, and hides nothing else of its row."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.damage import damages
from geodata.mojibake import ENCODINGS, restored
from tests.geodata.records_folder import RecordsFolder

SPANISH = st.text("abcdefgilmnoprstuvzáéíóúñüÁÉÍÓÚÑ¿¡«»“”’–… ", max_size=60)

ERRORS = [
    *("#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#N/A", "#SPILL!"),
    *("#¿NOMBRE?", "#¡REF!", "#¡VALOR!", "#¡DIV/0!", "#¡NUM!", "#¡NULO!", "#N/D", "Err:508"),
    *("#####", "#NOM?", "#WERT!"),
]

INVISIBLE = {
    "zero width space": "\u200b",
    "zero width joiner": "\u200d",
    "soft hyphen": "\u00ad",
    "byte order mark": "\ufeff",
    "left-to-right mark": "\u200e",
    "right-to-left override": "\u202e",
    "first strong isolate": "\u2068",
    "word joiner": "\u2060",
    "bell": "\u0007",
    "escape": "\u001b",
    "next line": "\u0085",
    "line separator": "\u2028",
    "private use": "\ue000",
    "grapheme joiner": "\u034f",
    "hangul filler": "\u3164",
    "braille blank": "\u2800",
    "variation selector": "\ufe0f",
}

CELLS = [
    ("places", "iquitos", "name_es", "Iquitos ", "ends in a space"),
    ("places", "iquitos", "name_es", "\u00a0Iquitos", "begins with U+00A0 (no-break space)"),
    ("places", "iquitos", "name_en", "Iqui\u00a0tos", "holds U+00A0 (no-break space) after 'Iqui'"),
    ("places", "iquitos", "name_en", "San  Juan", "two spaces in a row; keep one"),
    ("places", "iquitos", "name_es", "I\u0301quitos", "letter and accent are two signs"),
    ("places", "iquitos", "name_es", "Iqu\ufffdtos", "U+FFFD stands for it"),
    ("places", "iquitos", "name_es", "Iqu?tos", "a letter is lost in 'Iqu?tos'"),
    ("places", "iquitos", "name_es", "Iqu&iacute;tos", "'&iacute;' is HTML for 'í'"),
    ("places", "iquitos", "name_es", "Iqu&#237;tos", "'&#237;' is HTML for 'í'"),
    ("places", "iquitos", "name_es", "Iquit\u043es", "looks like another letter"),
    ("places", "iquitos", "name_es", "Iquitos\nLoreto", "a line break inside after 'Iquitos'"),
    ("places", "iquitos", "name_es", "Iqui\ttos", "holds a tab after 'Iqui'"),
    ("places", "iquitos", "gazetteer_id", "3,69618E+06", "how a spreadsheet shortens a number"),
    ("places", "iquitos", "gazetteer_id", "3696183.0", "write 3696183"),
    ("places", "iquitos", "gazetteer_id", "3,696,183", "write 3696183"),
    ("places", "iquitos", "latitude", "'-3.7481", "the apostrophe that tells a spreadsheet"),
    ("places", "iquitos", "licence", "CC BY 4.0 &amp; more", "'&amp;' is HTML for '&'"),
    ("sources", "tip-2014", "url", "https://example.org/\na", "a line break inside"),
    ("sources", "tip-2014", "url", "https://example.org/a b", "a space inside; write %20"),
    ("sources", "tip-2014", "title", "Informe del PerÃº", "did you mean 'Informe del Perú'?"),
    ("sources", "tip-2014", "publisher", "Fiscal P├║blico", "did you mean 'Fiscal Público'?"),
    ("locations", "tip-2015-012,cusco", "note_es", "\u200b", "empty: it holds nothing but U+200B"),
]


@pytest.mark.parametrize(("table", "row", "column", "written", "words"), CELLS)
def test_a_damaged_cell_is_the_one_problem(
    table: str, row: str, column: str, written: str, words: str, records: RecordsFolder
) -> None:
    line = records.line(table, row)
    records.change(table, row, **{column: written})
    (problem,) = records.problems()
    assert (problem.line, problem.column) == (line, column)
    assert words in problem.message


@pytest.mark.parametrize("column", ["summary_en", "summary_es", "quote_es", "topic", "sentence"])
@pytest.mark.parametrize("error", ERRORS)
def test_an_error_of_a_spreadsheet_is_no_cell(error: str, column: str) -> None:
    found, meant = damages(column, error)
    assert "is an error of a spreadsheet" in found[0].message
    assert meant is None


@pytest.mark.parametrize("sign", INVISIBLE.values(), ids=INVISIBLE)
@pytest.mark.parametrize("column", ["place", "name_es", "summary_en", "url", "latitude", "actors"])
def test_an_invisible_sign_is_named_and_taken_out(column: str, sign: str) -> None:
    found, meant = damages(column, f"ab{sign}cd")
    assert len(found) == 1
    assert f"U+{ord(sign):04X}" in found[0].message
    assert meant in ("abcd", "ab cd")


@pytest.mark.parametrize("sign", INVISIBLE.values(), ids=INVISIBLE)
def test_a_required_cell_of_an_invisible_sign_alone_is_empty(
    sign: str, records: RecordsFolder
) -> None:
    records.change("findings", "tip-2015-029", summary_es=sign)
    (problem,) = records.problems()
    assert problem.column == "summary_es"
    assert problem.message.startswith("empty")


def test_words_joined_by_invisible_signs_are_counted(records: RecordsFolder) -> None:
    records.change("findings", "tip-2015-029", summary_en="\u200b".join(["trade"] * 45))
    messages = {problem.message for problem in records.problems()}
    assert "45 words; at most 30" in messages


@given(text=SPANISH)
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_sound_spanish_is_no_mojibake_and_what_became_of_it_is_told(
    encoding: str, text: str
) -> None:
    assert restored(text) == (text, "")
    words = f"{text} ñandú"
    read = words.encode().decode(encoding, errors="surrogateescape")
    assert restored(read)[1] or any("\ud800" <= sign <= "\udfff" for sign in read)


def test_a_space_that_does_not_break_does_no_harm_in_running_text() -> None:
    assert damages("summary_es", "100\u00a0kilómetros") == ([], "100\u00a0kilómetros")


@pytest.mark.parametrize("text", ["women ; men", " women;men ", "women;\u00a0men"])
def test_spaces_around_the_parts_of_a_list_are_nothing(text: str) -> None:
    assert damages("victim_groups", text) == ([], "women;men")


def test_a_whole_file_read_in_the_wrong_encoding_is_one_problem(records: RecordsFolder) -> None:
    path = records.file("locations")
    path.write_text(path.read_bytes().decode("cp1252", errors="ignore"), encoding="utf-8")
    found = [p for p in records.problems() if "is UTF-8 that was read as" in p.message]
    assert len(found) == 1
    assert "more cells, on lines 2, 3, " in found[0].message


def test_a_damaged_key_leaves_the_rows_that_name_it_alone(records: RecordsFolder) -> None:
    records.change("findings", "tip-2015-015", finding=" tip-2015-015")
    (problem,) = records.problems()
    assert problem.message == "' tip-2015-015' begins with a space; delete it"


def test_a_lost_key_leaves_the_rows_that_name_it_alone(records: RecordsFolder) -> None:
    records.change("places", "iquitos", place="#REF!")
    (problem,) = records.problems()
    assert problem.column == "place"


def test_several_damages_of_one_row_are_all_told(records: RecordsFolder) -> None:
    records.change(
        "places", "iquitos", name_en="Iquitos ", name_es="#NAME?", latitude="-3,7481", kind="City"
    )
    columns = [problem.column for problem in records.problems()]
    assert columns == ["kind", "latitude", "name_en", "name_es"]
