"""Keys stand once, and a key that is named exists or is said to be gone."""

import pytest

from tests.geodata.records_folder import CORRECTION, Cells, RecordsFolder, cells

KEYED = [
    ("sources", "source", "tip-2014", "'tip-2014'"),
    ("findings", "finding", "tip-2015-004", "'tip-2015-004'"),
    ("places", "place", "iquitos", "'iquitos'"),
    ("locations", "finding", "tip-2015-006,la-pampa", "'tip-2015-006, la-pampa, site'"),
    (
        *("evidence", "topic", "mining-sex-trafficking,la-pampa,tip-2019"),
        "'mining-sex-trafficking, la-pampa, tip-2019'",
    ),
]
UNKNOWN = [
    ("findings", "tip-2015-0004", "unknown key 'tip-2015-0004'; did you mean 'tip-2015-004'?"),
    ("places", "iquito", "unknown key 'iquito'; did you mean 'iquitos'?"),
    ("evidence", "child-sex-turism", "unknown key 'child-sex-turism'; did you mean 'child-sex-t"),
    ("sources", "x", "unknown key 'x'; is it gone? Then write 'x (gone)'"),
]


@pytest.mark.parametrize(("table", "column", "row", "shown"), KEYED)
def test_a_key_that_stands_twice_names_the_line_of_the_first(
    table: str, column: str, row: str, shown: str, records: RecordsFolder
) -> None:
    first = records.line(table, row)
    last = records.append(table, **records.row(table, row))
    (problem,) = records.problems()
    assert cells([problem]) == [(table, last, column)]
    assert problem.message == f"{shown} stands already on line {first}"


def test_one_place_may_have_two_roles_in_one_finding(records: RecordsFolder) -> None:
    row = records.row("locations", "tip-2015-001,peru")
    records.append("locations", **row | {"role": "transit"})
    assert records.problems() == []


def test_two_documents_may_speak_of_one_place_for_one_topic(records: RecordsFolder) -> None:
    row = records.row("evidence", "mining-sex-trafficking,la-pampa,tip-2019")
    records.append("evidence", **row | {"source": "tip-2018"})
    assert records.problems() == []


@pytest.mark.parametrize(
    ("table", "cells_of_row"),
    [
        ("sentences", {"sentence": "1", "opening": "Peru is"}),
        ("boilerplate", {"quote": "Comments", "reason": "A heading."}),
    ],
)
def test_sentences_of_an_unknown_source_are_shown(
    table: str, cells_of_row: Cells, records: RecordsFolder
) -> None:
    line = records.append(table, source="tip-2o15", **cells_of_row)
    (problem,) = records.problems()
    assert cells([problem]) == [(table, line, "source")]
    assert problem.message == "unknown key 'tip-2o15'; did you mean 'tip-2015'?"


# Corrections


@pytest.mark.parametrize(
    ("table", "key"),
    [
        ("findings", "tip-2015-004"),
        ("locations", "tip-2015-004"),
        ("places", "iquitos"),
        ("sources", "tip-2014"),
        ("evidence", "child-sex-tourism"),
        ("boilerplate", "tip-2015"),
        ("places", "atlantis (gone)"),
    ],
)
def test_a_correction_names_a_record_that_is_there_or_one_that_is_gone(
    table: str, key: str, records: RecordsFolder
) -> None:
    records.append("corrections", **CORRECTION | {"table": table, "key": key})
    assert records.problems() == []


@pytest.mark.parametrize(("table", "key", "words"), UNKNOWN)
def test_a_correction_of_an_unknown_key_is_shown_with_its_cure(
    table: str, key: str, words: str, records: RecordsFolder
) -> None:
    line = records.append("corrections", **CORRECTION | {"table": table, "key": key})
    (problem,) = records.problems()
    assert cells([problem]) == [("corrections", line, "key")]
    assert problem.message.startswith(words)


def test_a_correction_that_says_gone_of_what_is_there_is_shown(records: RecordsFolder) -> None:
    line = records.append("corrections", **CORRECTION | {"key": "tip-2015-004 (gone)"})
    (problem,) = records.problems()
    assert cells([problem]) == [("corrections", line, "key")]
    known = records.file("findings")
    assert problem.message == f"'tip-2015-004 (gone)' is not gone: {known} has it"


@pytest.mark.parametrize(
    ("table", "words"),
    [("finding", "did you mean 'findings'?"), ("x", "known: sources, findings, places, ")],
)
def test_a_correction_of_an_unknown_table_is_shown_with_its_cure(
    table: str, words: str, records: RecordsFolder
) -> None:
    line = records.append("corrections", **CORRECTION | {"table": table})
    (problem,) = records.problems()
    assert cells([problem]) == [("corrections", line, "table")]
    assert problem.message.startswith(f"unknown table '{table}'; {words}")


def test_a_correction_of_no_day_is_shown(records: RecordsFolder) -> None:
    line = records.append("corrections", **CORRECTION | {"date": "yesterday"})
    (problem,) = records.problems()
    assert cells([problem]) == [("corrections", line, "date")]


def test_a_finding_that_is_taken_out_is_missed_by_its_corrections(records: RecordsFolder) -> None:
    line = records.append("corrections", **CORRECTION | {"key": "tip-2015-027"})
    records.drop("findings", "tip-2015-027")
    records.drop("locations", "tip-2015-027")
    (problem,) = records.problems()
    assert cells([problem]) == [("corrections", line, "key")]
