"""Whoever follows the codebook's example adds a record to the tables and breaks nothing."""

import csv
import re

import pytest

from geodata.__main__ import main
from geodata.dataset import load
from tests.geodata.records_folder import RecordsFolder
from tests.geodata.shipped import BY_ID, BY_SOURCE, ROOT

EXAMPLE = re.compile(r"`records/(\w+)\.csv`[^`]*(?:`[^`]+`[^`]*)*?```csv\n(.*?)```", re.DOTALL)
CODEBOOK = (ROOT / "geodata" / "README.md").read_text(encoding="utf-8")
ROWS = dict(EXAMPLE.findall(CODEBOOK.partition("### A worked example")[2]))


@pytest.fixture
def records(whole: RecordsFolder) -> RecordsFolder:
    return whole


def cells(table: str) -> list[str]:
    (row,) = csv.reader([ROWS[table].strip()])
    return row


FINDING, SOURCE = cells("findings")[:2]


@pytest.fixture
def followed(records: RecordsFolder) -> RecordsFolder:
    """A copy of the tables with the rows of the example at their ends."""
    for table, row in ROWS.items():
        if table not in ("sources", "chapters") or SOURCE not in BY_SOURCE:
            with records.file(table).open("a", encoding="utf-8", newline="") as file:
                file.write(row)
    return records


def test_the_example_has_a_row_for_each_table_that_a_statement_needs() -> None:
    assert list(ROWS) == ["sources", "chapters", "findings", "locations"]
    assert cells("sources")[0] == SOURCE
    assert cells("locations")[0] == FINDING
    assert FINDING not in BY_ID


def test_the_example_is_sound(
    followed: RecordsFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--records", str(followed.path), "validate"]) == 0
    assert f"{len(BY_ID) + 1} findings" in capsys.readouterr().out


def test_the_example_is_loaded_as_it_is_written(followed: RecordsFolder) -> None:
    dataset = load(followed.path)
    said = dataset.findings[FINDING]
    assert (said.source, said.summary_en, said.quote) == (SOURCE, cells("findings")[5], "")
    assert [tie.place for tie in dataset.locations[FINDING]] == ["peru"]


def test_the_example_adds_its_edition_and_changes_no_other(followed: RecordsFolder) -> None:
    before, dataset = load(), load(followed.path)
    known = {finding.finding for finding in before.own_chapter_of(2026).findings}
    assert {f.finding for f in dataset.own_chapter_of(2026).findings} - known == {FINDING}
    assert [*dataset.own_chapter_of(2015).findings] == [*before.own_chapter_of(2015).findings]


def test_the_example_without_its_location_is_refused(followed: RecordsFolder) -> None:
    followed.drop("locations", FINDING)
    assert [problem.column for problem in followed.problems()] == ["finding"]
