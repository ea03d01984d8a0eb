"""A data package is valid, joined by its keys, and reads back as the records."""

import csv
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from frictionless import Package, system
from hypothesis import given, settings

from geodata.dataset import Dataset
from geodata.export.about import about
from geodata.export.data_package import data_package
from geodata.export.schemas import TABLES
from geodata.export.taken import Taken
from geodata.selection import Facet, Selection
from geodata.spreadsheets import as_meant
from tests.geodata.export.taking import AT_CUSCO, NASTY, STATEMENT, saying, taken_of
from tests.geodata.shipped import EVIDENCE, FINDINGS, LOCATIONS, PLACES, SOURCES

SHIPPED = {
    "sources": SOURCES,
    "findings": FINDINGS,
    "places": PLACES,
    "locations": LOCATIONS,
    "evidence": EVIDENCE,
}


def unpacked(content: bytes, folder: Path) -> Path:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        archive.extractall(folder)
    return folder / "datapackage.json"


def faults(path: Path) -> list[Any]:
    with system.use_context(trusted=True):
        return Package(str(path)).validate().flatten(["type", "note"])


def rows(folder: Path, table: str) -> list[dict[str, str]]:
    with (folder / "data" / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return [{k: as_meant(cell) for k, cell in row.items()} for row in csv.DictReader(file)]


@pytest.fixture(scope="module")
def path(in_words: Taken, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return unpacked(data_package(in_words), tmp_path_factory.mktemp("package"))


def test_the_validator_finds_nothing(path: Path) -> None:
    assert faults(path) == []


@pytest.mark.parametrize(
    ("table", "before", "after"),
    [
        ("findings", "asserted", "certain"),
        ("locations", "peru", "atlantis"),
        ("findings", "gold-mining", "silver-mining"),
        ("sources", "2026-11-27", "yesterday"),
    ],
)
def test_the_validator_sees_what_the_models_would_refuse(
    in_words: Taken, tmp_path: Path, table: str, before: str, after: str
) -> None:
    package = unpacked(data_package(in_words), tmp_path)
    file = tmp_path / "data" / f"{table}.csv"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace(f'"{before}"', f'"{after}"'), encoding="utf-8")
    assert file.read_text(encoding="utf-8") != text
    assert faults(package)


@pytest.mark.parametrize("table", TABLES)
def test_a_table_reads_back_as_the_records(path: Path, table: str) -> None:
    def meant(row: dict[str, str]) -> dict[str, str]:
        # A number is the same with a zero more at its end.
        return {k: str(float(v)) if k.endswith("tude") else v for k, v in row.items()}

    found, shipped = rows(path.parent, table), SHIPPED[table]
    key = sorted(shipped[0])

    def placed(row: dict[str, str]) -> list[str]:
        return [row[column] for column in key]

    assert sorted(map(placed, map(meant, found))) == sorted(map(placed, map(meant, shipped)))


def test_it_says_what_it_is(path: Path, in_words: Taken) -> None:
    package = json.loads(path.read_text(encoding="utf-8"))
    assert [text for text in about(in_words).values() if text not in package["description"]] == []
    assert {licence["name"] for licence in package["licenses"]} == {"MIT", "CC-BY-4.0"}
    assert [source["title"] for source in package["sources"]] == [
        source.title for source in in_words.sources
    ]


def test_every_field_has_a_title_and_a_description(path: Path) -> None:
    package = json.loads(path.read_text(encoding="utf-8"))
    fields = [
        field
        for resource in package["resources"]
        if resource["name"] in TABLES
        for field in resource["schema"]["fields"]
    ]
    assert all(field["title"] and field["description"] for field in fields)


@pytest.mark.parametrize(
    "selection",
    [AT_CUSCO, Selection(text="atlantis"), Selection().choose(Facet.BASIS, ["curated"])],
)
def test_the_package_of_a_view_is_whole(
    dataset: Dataset, selection: Selection, tmp_path: Path
) -> None:
    assert faults(unpacked(data_package(taken_of(dataset, selection)), tmp_path)) == []


@settings(max_examples=20)
@given(text=NASTY)
def test_whatever_the_words_are_they_read_back(
    profile: Dataset, tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    folder = tmp_path_factory.mktemp("package")
    unpacked(data_package(taken_of(saying(profile, text), AT_CUSCO)), folder)
    (own,) = [row for row in rows(folder, "findings") if row["finding"] == STATEMENT]
    assert own["summary_en"] == text


def test_two_packages_of_a_view_are_the_same_bytes(in_words: Taken) -> None:
    assert data_package(in_words) == data_package(in_words)
