"""What the codebook promises of every piece of evidence and every correction, one test each."""

import pytest

from tests.geodata.records_folder import SHIPPED, Cells, RecordsFolder
from tests.geodata.shipped import (
    ASSESSMENTS,
    BY_SOURCE,
    CHAPTERS,
    CHILD_LABOR_SECTORS,
    COMPLAINTS,
    CORRECTIONS,
    EVIDENCE,
    FIGURES,
    FINDINGS,
    LOCATIONS,
    RESPONSES,
    SOURCES,
    YEARS,
    each,
)

CITED = {row["source"] for row in FINDINGS}
TABLED = {
    row["source"]
    for table in (CHAPTERS, YEARS, FIGURES, RESPONSES, COMPLAINTS, ASSESSMENTS, CHILD_LABOR_SECTORS)
    for row in table
}
"""Sources of a row beside the statements."""

each_evidence = each(EVIDENCE, "topic", "place", "source")


@each_evidence
def test_evidence_speaks_of_a_place_that_a_finding_of_its_topic_is_tied_to(row: Cells) -> None:
    topics = {finding["finding"]: finding["topic"] for finding in FINDINGS}
    tied = {
        (topics[tie["finding"]], tie["place"]) for tie in LOCATIONS if tie["basis"] == "curated"
    }
    assert (row["topic"], row["place"]) in tied


@each_evidence
def test_evidence_is_a_pattern_of_a_source_that_is_listed(row: Cells) -> None:
    assert row["scope"] == "pattern"
    assert row["source"] in BY_SOURCE


@each_evidence
@pytest.mark.parametrize("column", ["says_en", "says_es"])
def test_what_a_document_says_is_told_in_at_most_30_words(row: Cells, column: str) -> None:
    assert 3 <= len(row[column].split()) <= 30
    assert row[column].endswith(".")


@each_evidence
def test_what_a_document_says_is_told_in_both_languages(row: Cells) -> None:
    assert row["says_en"] != row["says_es"]


@each([row for row in SOURCES if row["source"] not in CITED], "source")
def test_a_source_is_quoted_or_is_evidence_or_has_a_row_of_its_own(row: Cells) -> None:
    assert row["source"] in {said["source"] for said in EVIDENCE} | TABLED


# Corrections


@each(CORRECTIONS, "table", "key")
def test_a_correction_says_what_was_and_what_is_in_both_languages(row: Cells) -> None:
    for pair in ("was", "now"):
        assert row[f"{pair}_en"].strip()
        assert row[f"{pair}_es"].strip()
        assert row[f"{pair}_en"] != row[f"{pair}_es"]


@each(CORRECTIONS, "table", "key")
def test_a_correction_tells_of_a_record_that_is_there_or_gone(row: Cells) -> None:
    known = {cells[next(iter(cells))] for cells in RecordsFolder(SHIPPED).rows(row["table"])}
    key = row["key"].removesuffix(" (gone)")
    assert (key in known) == (key == row["key"])
