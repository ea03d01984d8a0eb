"""Which documents stand behind an added place, and in which order."""

import pytest

from geodata.dataset import Dataset, load
from tests.geodata.records_folder import Cells, RecordsFolder
from tests.geodata.shipped import BY_SOURCE, EVIDENCE, FINDINGS, LOCATIONS, each

LOGGER = "tip-2015-016"
LOGGING = "logging-forced-labor,ucayali,psg-2005"
TOPICS = {row["finding"]: row["topic"] for row in FINDINGS}


def named(dataset: Dataset, finding: str, place: str) -> list[str]:
    """Return the sources of the documents, in their order."""
    return [row.source for row in dataset.documents(dataset.findings[finding], place)]


def with_documents(records: RecordsFolder, **seen: str) -> Dataset:
    """Let these documents alone speak of Ucayali, by how much of each was read."""
    row = records.row("evidence", LOGGING)
    records.drop("evidence", LOGGING)
    for source, how in seen.items():
        key = source.replace("_", "-")
        records.append("evidence", **row | {"source": key, "seen": how})
    return load(records.path)


# Their order


def test_the_better_grade_stands_first(records: RecordsFolder) -> None:
    dataset = with_documents(records, fides_2012="yes", psg_2005="yes", iom_2009="yes")
    assert named(dataset, LOGGER, "ucayali") == ["iom-2009", "psg-2005", "fides-2012"]


def test_within_a_grade_a_passage_that_was_read_stands_first(records: RecordsFolder) -> None:
    dataset = with_documents(records, ilo_2015="partly", iom_2009="yes")
    assert named(dataset, LOGGER, "ucayali") == ["iom-2009", "ilo-2015"]


def test_a_better_grade_goes_before_a_passage_that_was_read(records: RecordsFolder) -> None:
    dataset = with_documents(records, psg_2005="yes", ilo_2015="partly")
    assert named(dataset, LOGGER, "ucayali") == ["ilo-2015", "psg-2005"]


def test_of_equal_documents_the_newest_stands_first(records: RecordsFolder) -> None:
    dataset = with_documents(records, iom_2009="yes", tip_2019="yes", un_2011="yes")
    assert named(dataset, LOGGER, "ucayali") == ["tip-2019", "un-2011", "iom-2009"]


def test_of_equal_documents_one_without_a_year_stands_last(records: RecordsFolder) -> None:
    dataset = with_documents(records, inforegion_court="yes", fides_2012="yes", psg_2005="yes")
    assert named(dataset, LOGGER, "ucayali") == ["psg-2005", "fides-2012", "inforegion-court"]


def test_the_shipped_documents_of_la_rinconada_stand_in_their_order(dataset: Dataset) -> None:
    assert named(dataset, "tip-2015-006", "la-rinconada") == [
        "tip-2014",
        "insight-crime-2013",
        "gi-toc-2016",
    ]


# Which they are


def test_the_finding_s_own_source_is_no_document_of_it(records: RecordsFolder) -> None:
    dataset = with_documents(records, tip_2015="yes", psg_2005="yes")
    assert named(dataset, LOGGER, "ucayali") == ["psg-2005"]


def test_documents_for_another_topic_are_not_listed(dataset: Dataset) -> None:
    in_mines = named(dataset, "tip-2015-021", "madre-de-dios")
    assert in_mines == ["un-2011", "iom-2009", "ilo-2015"]
    assert named(dataset, LOGGER, "madre-de-dios") == ["iom-2009", "psg-2005"]


@pytest.mark.parametrize("place", ["peru", "cusco", "atlantis"])
def test_a_place_that_no_document_names_has_none(place: str, dataset: Dataset) -> None:
    assert named(dataset, LOGGER, place) == []


@each([row for row in LOCATIONS if row["basis"] == "curated"], "finding", "place")
def test_an_added_place_has_every_document_of_its_topic_and_place(
    row: Cells, dataset: Dataset
) -> None:
    expected = {
        said["source"]
        for said in EVIDENCE
        if (said["topic"], said["place"]) == (TOPICS[row["finding"]], row["place"])
    }
    found = named(dataset, row["finding"], row["place"])
    assert found
    assert set(found) == expected
    assert len(found) == len(expected)
    grades = [BY_SOURCE[source]["grade"] for source in found]
    assert grades == sorted(grades)
