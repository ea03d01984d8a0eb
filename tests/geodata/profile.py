"""The statements of the 2015 profile alone: what a test means that says how many there are."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

from geodata.dataset import Dataset
from tests.geodata.records_folder import RecordsFolder

PROFILE = "tip-2015"
"""The source that these tests know by heart; others may come to the tables at any time."""


def profile_of(dataset: Dataset) -> Dataset:
    """Return the records with the statements of the profile and no others."""
    said = {key: each for key, each in dataset.findings.items() if each.source == PROFILE}
    return replace(
        dataset, findings=said, locations={key: dataset.locations[key] for key in said}
    )


def keep_the_profile(folder: Path, of_others: int = 0) -> None:
    """Take the statements of every other source, but the first so many, out of the records."""
    records = RecordsFolder(folder)
    kept, gone, met = [], set(), Counter[str]()
    for row in records.rows("findings"):
        met[row["source"]] += 1
        if row["source"] == PROFILE or met[row["source"]] <= of_others:
            kept.append(row)
        else:
            gone.add(row["finding"])
    records.write("findings", kept)
    for table, column in (("locations", "finding"), ("corrections", "key")):
        rows = [row for row in records.rows(table) if row[column] not in gone]
        records.write(table, rows)
