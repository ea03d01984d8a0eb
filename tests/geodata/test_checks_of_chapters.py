"""What is refused of chapters: a word about what was not seen, and a source of the wrong series."""

import pytest

from tests.geodata.records_folder import RecordsFolder, cells


def test_no_is_refused_of_a_chapter_that_was_not_read_whole(records: RecordsFolder) -> None:
    records.change("chapters", "2015,BR", names_peru="no")
    (problem,) = records.problems()
    assert problem.column == "names_peru"
    assert problem.message == "no, but the chapter was not seen whole: unknown"


def test_no_is_refused_of_a_chapter_that_a_statement_rests_on(records: RecordsFolder) -> None:
    records.change("chapters", "2015,AR", names_peru="no")
    (problem,) = records.problems()
    assert problem.message == "no, but tip-2015-ar-001 rests on the chapter: yes"


def test_no_is_refused_of_peru_s_own_chapter(records: RecordsFolder) -> None:
    records.change("chapters", "2005,PE", names_peru="no")
    (problem,) = records.problems()
    assert problem.message == "no, but the chapter is Peru's own"


def test_unknown_is_refused_where_the_chapter_was_read_whole(records: RecordsFolder) -> None:
    records.change("chapters", "2015,CH", names_peru="unknown")
    (problem,) = records.problems()
    assert problem.message == "unknown, though the chapter was seen whole; write yes or no"


def test_unknown_is_refused_where_a_statement_rests_on_the_chapter(records: RecordsFolder) -> None:
    records.change("chapters", "2014,IT", names_peru="unknown")
    (problem,) = records.problems()
    assert problem.message == "unknown, but tip-2014-it-001 rests on the chapter: yes"


def test_yes_is_refused_where_nothing_was_read(records: RecordsFolder) -> None:
    records.change("chapters", "2015,JP", names_peru="yes")
    (problem,) = records.problems()
    assert problem.message == "yes, but nothing of the chapter was read: unknown"


def test_yes_is_refused_where_a_digest_alone_was_read(records: RecordsFolder) -> None:
    records.change("chapters", "2023,BO", names_peru="yes")
    (problem,) = records.problems()
    assert problem.message == "yes, but only a digest was read: unknown"


def test_a_chapter_that_was_seen_needs_its_source(records: RecordsFolder) -> None:
    records.change("chapters", "2015,CH", source="", names_peru="no")
    (problem,) = records.problems()
    assert problem.column == "source"
    assert problem.message == "empty, though the chapter was seen (full); write its key"


@pytest.mark.parametrize(
    ("column", "cell"),
    [("edition", "2003"), ("country", "AT"), ("seen", "partial"), ("accessed", "2026-11-26")],
)
def test_a_chapter_says_what_its_source_says(
    column: str, cell: str, records: RecordsFolder
) -> None:
    records.change("chapters", "2013,PA", **{column: cell})
    told = [problem for problem in records.problems() if problem.column == column]
    (problem,) = told
    assert problem.message.startswith(f"{cell}, but the source 'tip-2013-pa' has ")


def test_a_chapter_stands_once(records: RecordsFolder) -> None:
    row = records.row("chapters", "2015,CH")
    line = records.append("chapters", **row)
    assert cells(records.problems()) == [("chapters", line, "edition")]


def test_a_chapter_names_a_source_that_is_listed(records: RecordsFolder) -> None:
    records.change("chapters", "2015,CH", source="tip-2015-cx")
    (problem,) = records.problems()
    assert problem.message.startswith("unknown key 'tip-2015-cx'; did you mean 'tip-2015-")


def test_a_chapter_is_of_a_country_that_exists(records: RecordsFolder) -> None:
    records.change("chapters", "2015,JP", country="XX")
    (problem,) = records.problems()
    assert cells([problem])[0][2] == "country"
    assert problem.message.startswith("unknown country 'XX'")


def test_a_chapter_that_statements_come_from_is_listed(records: RecordsFolder) -> None:
    records.drop("chapters", "2014,IT")
    (problem,) = records.problems()
    assert cells([problem])[0][::2] == ("sources", "source")
    assert problem.message == "its chapter, 2014 IT, is not in chapters.csv; add its row"


# Series


@pytest.mark.parametrize("column", ["year", "country", "profile_seen"])
def test_a_chapter_has_its_year_its_country_and_how_much_was_seen(
    column: str, records: RecordsFolder
) -> None:
    records.change("sources", "tip-2013-pa", **{column: ""})
    told = [problem for problem in records.problems() if problem.file.endswith("sources.csv")]
    (problem,) = told
    assert problem.column == column
    assert problem.message == f"empty; a source of the series tip has its {column}"


@pytest.mark.parametrize(("column", "cell"), [("country", "PE"), ("profile_seen", "full")])
def test_what_is_no_chapter_has_no_country_and_no_profile(
    column: str, cell: str, records: RecordsFolder
) -> None:
    records.change("sources", "iom-2009", **{column: cell})
    (problem,) = records.problems()
    assert problem.column == column
    assert problem.message.startswith("a source of the series document is no chapter; ")


def test_an_unknown_series_is_refused(records: RecordsFolder) -> None:
    records.change("sources", "iom-2009", series="documents")
    (problem,) = records.problems()
    assert problem.message == "unknown term 'documents'; did you mean 'document'?"


@pytest.mark.parametrize("source", ["ilab-2015", "iom-2009"])
def test_no_statement_rests_on_what_is_no_chapter(source: str, records: RecordsFolder) -> None:
    records.change("findings", "tip-2025-001", source=source)
    (problem,) = records.problems()
    assert problem.column == "source"
    assert problem.message.endswith(": only what the trafficking report says is a statement")


# Statements without a text


def test_a_number_of_a_sentence_is_refused_where_there_is_no_text(records: RecordsFolder) -> None:
    records.change("findings", "tip-2025-001", sentence="1")
    (problem,) = records.problems()
    assert problem.column == "sentence"
    assert problem.message == "the source has no file in seeds/; leave the number empty"


def test_a_quote_is_refused_where_there_is_no_text(records: RecordsFolder) -> None:
    records.change("findings", "tip-2025-001", quote="corruption", quote_es="la corrupción")
    (problem,) = records.problems()
    assert problem.column == "quote"
    assert problem.message == "the source has no file in seeds/; leave the quote empty"


def test_a_number_of_a_sentence_is_asked_for_where_there_is_a_text(records: RecordsFolder) -> None:
    records.change("findings", "tip-2015-013", sentence="")
    (problem,) = records.problems()
    assert problem.column == "sentence"
    assert problem.message == "empty, though the source's text is in seeds/; write its number"


def test_statements_without_a_sentence_need_not_carry_the_same_curated_places(
    whole: RecordsFolder,
) -> None:
    whole.append(
        "locations", finding="tip-2013-019", place="la-rinconada", role="site", basis="curated"
    )
    assert whole.row("findings", "tip-2013-019")["topic"] == "mining-sex-trafficking"
    assert whole.problems() == []
