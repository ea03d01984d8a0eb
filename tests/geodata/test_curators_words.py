"""A cell that means something plain is told in a curator's words, with what to write."""

import os
from pathlib import Path

import pytest

from geodata.checks.texts import SEEDS
from geodata.codes import country_codes
from geodata.reading import ROOT
from tests.geodata.records_folder import RecordsFolder


def place(column: str, written: str, words: str) -> object:
    return pytest.param("places", "iquitos", column, written, words, id=f"{column} {written}")


def said(column: str, written: str, words: str, number: int = 29) -> object:
    row = f"tip-2015-{number:03}"
    return pytest.param("findings", row, column, written, words, id=f"{column} {written}")


COORDINATES = [
    place("latitude", "−3.7481", "the minus is '−' (U+2212, minus sign); write - : '-3.7481'"),
    place("latitude", "–3.7481", "(U+2013, en dash)"),
    place("longitude", "-73,2529", "write a decimal point, not a comma: '-73.2529'"),
    place("latitude", "-3.7481°", "write '-3.7481'"),
    place("latitude", "3.7481 S", "write '-3.7481'"),
    place("longitude", "73.2529 O", "write '-73.2529'"),
    place("latitude", "-٣.٧٤٨١", "digits of another script; write '-3.7481'"),
    place("latitude", "3°44'53\"S", "write decimal degrees, such as -13.5319"),
    place("latitude", "nan", "'nan' is no coordinate"),
    place("longitude", "-inf", "'-inf' is no coordinate"),
    place("latitude", "1_0", "'1_0' is no coordinate"),
    place("latitude", "", "'' is no coordinate"),
    place("latitude", "3.7481", "outside PE; a minus looks lost: write -3.7481"),
    place("longitude", "73.2529", "outside PE; a minus looks lost: write -73.2529"),
    place("latitude", "-37481", "is the decimal point lost?"),
]

CODES = [
    place("department", "PE7", "unknown department 'PE7'; did you mean 'PE07'?"),
    place("department", "pe16", "did you mean 'PE16'?"),
    place("department", "16", "did you mean 'PE16'?"),
    place("department", "Loreto", "did you mean 'PE16'?"),
    place("country", "pe", "unknown country 'pe'; did you mean 'PE'?"),
    place("country", "PER", "did you mean 'PE'?"),
    place("country", "Peru", "did you mean 'PE'?"),
    place("kind", "City", "unknown term 'City'; did you mean 'city'?"),
    place("place", "Iquitos", "write 'iquitos'"),
    place("place", "iquitos_", "write 'iquitos'"),
    pytest.param(
        *("places", "south-america", "members", "AR,BO,BR", "write 'AR;BO;BR'"), id="commas"
    ),
    pytest.param(*("places", "south-america", "members", "AR;bo", "mean 'BO'?"), id="small"),
    pytest.param(*("places", "south-america", "members", "AR;AR", "stands twice"), id="twice"),
    pytest.param(*("places", "south-america", "members", "AR;BO;", "ends in ';'"), id="end"),
    pytest.param(
        *("places", "peruvian-amazon", "members", "PE1;PE16", "did you mean 'PE01'?"), id="zero"
    ),
    pytest.param(*("sources", "tip-2014", "language", "EN", "did you mean 'en'?"), id="EN"),
    pytest.param(*("sources", "tip-2014", "language", "xx", "unknown language 'xx'"), id="xx"),
    pytest.param(*("sources", "tip-2014", "grade", "a", "did you mean 'A'?"), id="grade"),
    pytest.param(*("sources", "tip-2014", "year", "2014.0", "write 2014"), id="year"),
    pytest.param(*("sources", "tip-2014", "year", "٢٠١٤", "write 2014"), id="script"),
]

DAYS = [
    pytest.param("sources", "tip-2014", "accessed", written, words, id=written)
    for written, words in (
        ("27/11/2026", "did you mean 2026-11-27?"),
        ("11/27/2026", "did you mean 2026-11-27?"),
        ("2026/11/27", "did you mean 2026-11-27?"),
        ("46353", "did you mean 2026-11-27?"),
        ("02/03/2026", "write it as 2026-11-27"),
        ("2026-02-30", "there is no day 2026-02-30"),
        ("0", "is no day"),
    )
]

TERMS = [
    said("victim_groups", "women,men", "terms are separated by ';', like all lists; write"),
    said("victim_groups", "women/men", "terms are separated by ';', like all lists; write"),
    said("victim_groups", "women;", "'women;' ends in ';', with nothing beyond it; write"),
    said("victim_groups", ";women", "';women' begins with ';'"),
    said("victim_groups", "women;;men", "'women;;men' has twice ';'"),
    said("victim_groups", "Women;men", "unknown term 'Women'; did you mean 'women'?"),
    said("sectors", "Gold Mining", "did you mean 'gold-mining'?"),
    said("topic", "volcanoes", "geodata/README.md lists the terms"),
    said("sentence", "0_9", "'0_9' is no valid integer; write it in digits"),
    said("sentence", "9.0", "'9.0' is no valid integer; write 9"),
    said("finding", "29", "an id has the form source-number, such as tip-2015-007"),
]

QUOTES = [
    said("quote", " timber", "begins with a space; delete it", 16),
    said("quote", "gold\u00a0mining", "has U+00A0 (no-break space) where the source has ' '", 15),
    said("quote", "gold  mining", "it has two spaces where the source has one", 15),
    said("quote", "gold\u200b mining", "it holds the invisible sign U+200B", 15),
    said("quote", "Gold Mining", "has U+0047 (latin capital letter g) where the source", 15),
    said("quote", "gold mning", "copy it from the source: did you mean 'gold mining'?", 15),
]


@pytest.mark.parametrize(
    ("table", "row", "column", "written", "words"), COORDINATES + CODES + DAYS + TERMS + QUOTES
)
def test_a_cell_is_told_with_what_to_write(
    table: str, row: str, column: str, written: str, words: str, records: RecordsFolder
) -> None:
    line = records.line(table, row)
    records.change(table, row, **{column: written})
    told = [p for p in records.problems() if (p.line, p.column) == (line, column)]
    assert any(words in problem.message for problem in told), told


# Between rows and tables


def messages(records: RecordsFolder) -> list[str]:
    return [problem.message for problem in records.problems()]


@pytest.mark.parametrize("change", [" {}", "{}!", "{} ", "{}\u200b"])
def test_a_copied_translation_is_told_whatever_its_punctuation(
    change: str, records: RecordsFolder
) -> None:
    english = records.row("findings", "tip-2015-029")["summary_en"]
    records.change("findings", "tip-2015-029", summary_es=change.format(english.upper()))
    assert "not translated: equal to summary_en" in messages(records)


def test_a_name_quoted_in_both_languages_is_no_copy(records: RecordsFolder) -> None:
    records.change("locations", "tip-2015-012,cusco", note_en="“Cuzco”", note_es="«Cuzco»")
    assert records.problems() == []


@pytest.mark.parametrize(
    ("other", "words"),
    [
        ({}, "the quote is the same"),
        ({"quote": "agriculture "}, "the quote is the same"),
        ({"quote": ""}, "the summary is the same"),
    ],
)
def test_a_statement_under_two_ids_is_told(
    other: dict[str, str], words: str, records: RecordsFolder
) -> None:
    row = records.row("findings", "tip-2015-016")
    records.append("findings", **row | {"finding": "tip-2015-900"} | other)
    tie = {"finding": "tip-2015-900", "place": "peru", "role": "site", "basis": "unnamed"}
    records.append("locations", **tie)
    assert any(words in message for message in messages(records))


def test_a_way_from_a_place_to_itself_is_refused(records: RecordsFolder) -> None:
    row = records.row("locations", "tip-2015-012,cusco")
    records.change("locations", "tip-2015-012,cusco", role="origin")
    last = records.append("locations", **row | {"role": "destination"})
    (problem,) = records.problems()
    assert (problem.line, problem.column) == (last, "role")
    assert "no way leads from a place to itself" in problem.message


def test_the_whole_country_keeps_its_key(records: RecordsFolder) -> None:
    path = records.file("places")
    path.write_text(path.read_text(encoding="utf-8").replace("\nperu,", "\nrepublic,"), "utf-8")
    (problem,) = [p for p in records.problems() if p.file.endswith("places.csv")]
    assert "stands for the whole country and must be there" in problem.message


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("Comment", "did you mean 'Comments'?"),
        ("comments", "did you mean 'Comments'?"),
        ("Nothing of the sort stands there", "is no sentence of the source"),
    ],
)
def test_boilerplate_that_stands_nowhere_is_told_there(
    quote: str, words: str, records: RecordsFolder
) -> None:
    line = records.line("boilerplate", "tip-2015,Comments")
    records.change("boilerplate", "tip-2015,Comments", quote=quote)
    found = records.problems()
    first = found[0]
    assert (Path(first.file).stem, first.line, first.column) == ("boilerplate", line, "quote")
    assert words in first.message
    assert len(found) == (1 if "mean" in words else 2)


def test_boilerplate_with_findings_is_told(records: RecordsFolder) -> None:
    quote = "Indigenous Peruvians are particularly vulnerable to trafficking."
    records.append("boilerplate", source="tip-2015", quote=quote, reason="Thought to be one.")
    assert messages(records) == [
        "sentence 2 has findings, such as tip-2015-004, so it is no boilerplate; delete the row"
    ]


def test_what_is_wrong_between_rows_is_told_of_a_row_with_a_bad_cell(
    records: RecordsFolder,
) -> None:
    row = records.row("findings", "tip-2015-016")
    last = records.append("findings", **row | {"topic": "x", "source": "tip-1066", "quote": ""})
    found = {(p.line, p.column) for p in records.problems()}
    assert {(last, "topic"), (last, "source"), (last, "finding")} <= found


# Files of sources


@pytest.mark.parametrize("file", ["/dev/null", "../../../etc/hostname", "seeds/../../etc/passwd"])
def test_a_file_outside_the_project_is_not_read(file: str, records: RecordsFolder) -> None:
    records.change("sources", "tip-2014", file=file)
    (problem,) = records.problems()
    assert problem.message.endswith("put the text in seeds/ and write seeds/NAME.txt")


def test_a_file_outside_seeds_is_refused(records: RecordsFolder) -> None:
    records.change("sources", "tip-2014", file="LICENSE")
    (problem,) = records.problems()
    assert problem.message.startswith("'LICENSE' is outside seeds/")


def test_a_link_out_of_the_project_is_not_read(records: RecordsFolder, tmp_path: Path) -> None:
    outside = tmp_path / "outside.txt"
    outside.write_text("A secret.", encoding="utf-8")
    link = SEEDS / f"{tmp_path.name}-link.txt"
    link.symlink_to(outside)
    try:
        records.change("sources", "tip-2014", file=str(link.relative_to(ROOT)))
        (problem,) = records.problems()
        assert "is outside the project" in problem.message
    finally:
        link.unlink()


# Places of the world


def test_every_country_of_the_standard_may_be_written(records: RecordsFolder) -> None:
    assert len(country_codes()) == 249
    records.change("places", "south-america", members=";".join(sorted(country_codes())))
    assert records.problems() == []


@pytest.mark.parametrize(
    ("code", "latitude", "longitude"),
    [("JP", "35.68", "139.69"), ("NZ", "-41.29", "174.78"), ("TV", "-8.52", "179.20")],
)
def test_a_city_anywhere_is_accepted(
    code: str, latitude: str, longitude: str, records: RecordsFolder
) -> None:
    row = records.row("places", "iquitos")
    city = {"place": "far", "country": code, "department": "", "gazetteer_id": "1"}
    records.append("places", **row | city | {"latitude": latitude, "longitude": longitude})
    assert records.problems() == []


BORDER_TOWNS = [
    ("mazuko", "PE17", "-13.1001", "-70.3674"),
    ("cascas", "PE13", "-7.4833", "-78.8167"),
    ("kimbiri", "PE08", "-12.6194", "-73.7881"),
    ("pichari", "PE08", "-12.5000", "-73.8167"),
    ("carmen-de-la-legua", "PE07", "-12.0535", "-77.0980"),
]


@pytest.mark.parametrize(("name", "code", "latitude", "longitude"), BORDER_TOWNS)
def test_a_border_town_that_the_outlines_misplace_is_accepted(
    name: str, code: str, latitude: str, longitude: str, records: RecordsFolder
) -> None:
    town = {"place": f"a-{name}", "department": code}
    point = {"latitude": latitude, "longitude": longitude}
    records.append("places", **records.row("places", "iquitos") | town | point)
    assert records.problems() == []


@pytest.mark.parametrize(
    ("code", "own", "latitude", "longitude"),
    [
        ("PE07", "PE15", "-12.0432", "-77.0282"),
        ("PE15", "PE07", "-12.0516", "-77.1345"),
        ("PE03", "PE08", "-13.5319", "-71.9670"),
    ],
)
def test_a_city_with_the_code_of_the_next_department_is_refused(
    code: str, own: str, latitude: str, longitude: str, records: RecordsFolder
) -> None:
    point = {"latitude": latitude, "longitude": longitude, "department": code}
    records.change("places", "iquitos", **point)
    (problem,) = records.problems()
    assert problem.column == "department"
    assert own in problem.message or "outside" in problem.message


def test_a_copy_that_nobody_may_write_is_checked(records: RecordsFolder) -> None:
    os.chmod(records.path, 0o500)
    try:
        assert records.problems() == []
    finally:
        os.chmod(records.path, 0o700)
