"""One cell written wrong gives one problem: at that cell, with its cure."""

import pytest

from tests.geodata.records_folder import RecordsFolder

BEGGING = "Forced child labor occurs in begging."
PNG = "dashboard/icon.png"
ON_LA_PAMPA = "mining-sex-trafficking,la-pampa,tip-2019"


def cell(what: str, table: str, row: str, column: str, written: str, words: str) -> object:
    """Name a cell, what is written there, and words of the problem that this must give."""
    return pytest.param(table, row, column, written, words, id=what.replace(" ", "-"))


def misspelled(table: str, row: str, column: str, written: str, meant: str) -> object:
    """Name a cell with a term that is nearly right."""
    words = f"unknown term '{written}'; did you mean '{meant}'?"
    return cell(f"unknown {column}", table, row, column, written, words)


def said(what: str, number: int, column: str, written: str, words: str) -> object:
    """Name a cell of a finding."""
    return cell(what, "findings", f"tip-2015-{number:03}", column, written, words)


QUOTES = [
    said("quote not in the source", 16, "quote", "timber", "'timber' is not in the source"),
    said("quote respelled", 12, "quote", "such as Cusco", "character for character; copy it"),
    said(
        *("straight apostrophe", 45, "quote", "Some officials' involvement"),
        "character for character; the source has curly apostrophes (’)",
    ),
    said("another sentence", 16, "quote", "artisanal", "not in sentence 7 but in sentence 8"),
    said("other sentences", 16, "quote", "Women", "not in sentence 7 but in sentence 4"),
    said("ambiguous quote", 36, "quote", "other", "stands 2 times in sentence 11; quote more"),
    said("no such sentence", 16, "sentence", "99", "20 sentences, none numbered 99"),
    said("sentence in words", 16, "sentence", "seven", "valid integer"),
    said("sentence zero", 16, "sentence", "0", "greater than or equal to 1; got '0'"),
]

MODALITIES = [
    said("report as fact", 46, "modality", "asserted", "the quote says 'reportedly': reported"),
    said("risk as fact", 4, "modality", "asserted", "the quote says 'vulnerable': at-risk"),
    said("fact as risk", 16, "modality", "at-risk", "at-risk, but no word of risk: asserted"),
    said("report as risk", 46, "modality", "at-risk", "at-risk, but no word of risk: reported"),
]

TERMS = [
    misspelled("findings", "tip-2015-029", "topic", "narcotic-labor", "narcotics-forced-labor"),
    misspelled("findings", "tip-2015-029", "direction", "witin", "within"),
    misspelled("findings", "tip-2015-029", "exploitation", "forced-labour", "forced-labor"),
    misspelled("findings", "tip-2015-029", "sectors", "criminality", "criminal-activities"),
    misspelled("findings", "tip-2015-029", "victim_groups", "child", "children"),
    misspelled("findings", "tip-2015-029", "means", "debt-bandage", "debt-bondage"),
    misspelled("findings", "tip-2015-029", "actors", "polices", "police"),
    misspelled("findings", "tip-2015-029", "modality", "assert", "asserted"),
    misspelled("locations", "tip-2015-029,peru", "role", "cite", "site"),
    misspelled("locations", "tip-2015-029,peru", "basis", "unname", "unnamed"),
    misspelled("evidence", ON_LA_PAMPA, "topic", "mining-trafficking", "mining-sex-trafficking"),
    misspelled("evidence", ON_LA_PAMPA, "scope", "patern", "pattern"),
    misspelled("places", "iquitos", "kind", "citty", "city"),
    misspelled("sources", "tip-2014", "profile_seen", "partly", "partial"),
    cell("unknown grade", "sources", "tip-2014", "grade", "E", "'E'; known: A, B, C, D"),
    cell("unknown seen", "evidence", ON_LA_PAMPA, "seen", "all", "'all'; known: yes, partly"),
]

LISTS = [
    said("second term unknown", 29, "victim_groups", "women;girl", "did you mean 'girls'?"),
    said("empty list", 29, "means", "", "empty; write not-stated where the source names none"),
    said("trailing separator", 29, "victim_groups", "children;", "ends in ';', with nothing"),
    said("term twice", 29, "actors", "police;police", "a term stands twice in 'police;police'"),
    said("not-stated beside", 29, "sectors", "mining;not-stated", "not-stated stands alone"),
]

SUMMARIES = [
    said("no translation", 29, "summary_es", "", "empty"),
    said("blank translation", 29, "summary_es", "  ", "empty"),
    said("copied translation", 27, "summary_es", BEGGING, "not translated: equal to summary_en"),
    said("long summary", 29, "summary_en", "word " * 30 + "x", "31 words; at most 30"),
]

KEYS = [
    said("unknown source", 16, "source", "tip-2o15", "'tip-2o15'; did you mean 'tip-2015'?"),
    cell(
        *("unknown finding", "locations", "tip-2015-039,inapari", "finding", "tip-2015-600"),
        "unknown key 'tip-2015-600'; did you mean 'tip-2015-0",
    ),
    cell(
        *("unknown place", "locations", "tip-2015-039,inapari", "place", "innapari"),
        "unknown key 'innapari'; did you mean 'inapari'?",
    ),
    cell(
        *("unknown place of evidence", "evidence", ON_LA_PAMPA, "place", "lapampa"),
        "unknown key 'lapampa'; did you mean 'la-pampa'?",
    ),
    cell(
        *("unknown source of evidence", "evidence", ON_LA_PAMPA, "source", "tip-20019"),
        "unknown key 'tip-20019'; did you mean 'tip-2019'?",
    ),
    cell(
        *("unknown country of a chapter", "sources", "tip-2014", "country", "XX"),
        "unknown country 'XX'",
    ),
]

EVIDENCE = [
    cell(
        *("individual case", "evidence", ON_LA_PAMPA, "scope", "individual-case"),
        "an individual case carries no place; take the row out",
    ),
    cell("nothing said", "evidence", ON_LA_PAMPA, "says_en", "", "empty"),
    cell("said in English alone", "evidence", ON_LA_PAMPA, "says_es", "", "empty"),
    cell("much said", "evidence", ON_LA_PAMPA, "says_en", "word " * 30 + "x", "31 words"),
]

SENTENCES = [
    cell("number in words", "sentences", "tip-2015,7", "sentence", "seven", "valid integer"),
    cell("number zero", "sentences", "tip-2015,1", "sentence", "0", "greater than or equal to 1"),
    cell("no opening", "sentences", "tip-2015,7", "opening", "", "empty"),
]

PLACES = [
    cell("unknown country", "places", "iquitos", "country", "XX", "unknown country 'XX'"),
    cell("no country", "places", "iquitos", "country", "", "code of ISO 3166-1"),
    cell("unknown department", "places", "iquitos", "department", "PE70", "unknown department"),
    cell("no department", "places", "loreto", "department", "", "a department has its own p-code"),
    cell("group in a country", "places", "south-america", "country", "BR", "has no one country"),
    cell("group without members", "places", "south-america", "members", "", "lists its members"),
    cell("unknown member", "places", "south-america", "members", "AR;BOL", "unknown member 'BOL'"),
    cell("area of countries", "places", "peruvian-amazon", "members", "PE", "unknown member 'PE'"),
    cell("members of a city", "places", "iquitos", "members", "PE16", "city has no members"),
    cell("decimals of a city", "places", "iquitos", "latitude", "-3.74810", "5 decimals; a city"),
    cell("decimals of a zone", "places", "vraem", "longitude", "-73.910", "3 decimals; a zone has"),
    cell("comma", "places", "iquitos", "latitude", "-3,7481", "write a decimal point, not a comma"),
    cell("beyond the pole", "places", "third-countries", "latitude", "-99", "beyond 90 degrees"),
    cell("no name", "places", "iquitos", "name_es", "", "empty"),
    cell("no licence", "places", "iquitos", "licence", "", "empty"),
]

SOURCES = [
    cell("year in words", "sources", "tip-2015", "year", "MMXV", "valid integer"),
    cell("year too early", "sources", "tip-2014", "year", "204", "greater than or equal to 1900"),
    cell("no scheme", "sources", "tip-2014", "url", "ecoi.net", "valid URL"),
    cell("official without scheme", "sources", "tip-2014", "official_url", "x.gov", "valid URL"),
    cell("no day", "sources", "tip-2014", "accessed", "", "no day of the form year"),
    cell("no such day", "sources", "tip-2014", "accessed", "2026-11-31", "there is no day"),
    cell("a day in words", "sources", "tip-2014", "accessed", "27 Nov 2026", "no day of the form"),
    cell("language in words", "sources", "tip-2014", "language", "english", "unknown language"),
    cell("no hedges known", "sources", "tip-2015", "language", "fr", "for 'fr'; known: en, es"),
    cell("no publisher", "sources", "tip-2014", "publisher", "", "empty"),
    cell("no such file", "sources", "tip-2015", "file", "seeds/1.txt", "no file 'seeds/1.txt'"),
    cell("a folder as file", "sources", "tip-2015", "file", "seeds", "no file 'seeds'"),
    cell("name of no file", "sources", "tip-2015", "file", "x" * 400, "no file 'xxx"),
    cell("file not UTF-8", "sources", "tip-2015", "file", PNG, f"'{PNG}' is not UTF-8: invalid"),
]

CELLS = [
    *(*QUOTES, *MODALITIES, *TERMS, *LISTS, *SUMMARIES),
    *(*KEYS, *EVIDENCE, *SENTENCES, *PLACES, *SOURCES),
]


@pytest.mark.parametrize(("table", "row", "column", "written", "words"), CELLS)
def test_a_cell_written_wrong_is_the_one_problem(
    table: str, row: str, column: str, written: str, words: str, records: RecordsFolder
) -> None:
    line = records.line(table, row)
    records.change(table, row, **{column: written})
    (problem,) = records.problems()
    place = (str(records.file(table)), line, column)
    assert (problem.file, problem.line, problem.column) == place
    assert words in problem.message


def test_the_shipped_records_have_no_problem(records: RecordsFolder) -> None:
    assert records.problems() == []
