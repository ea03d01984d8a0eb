"""The citation file says what the project says of itself elsewhere."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from geodata.export.words import words_in

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def cited() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    return found


def test_it_has_what_the_format_requires(cited: dict[str, Any]) -> None:
    assert cited["cff-version"] == "1.2.0"
    assert {"message", "title", "authors"} <= set(cited)
    assert cited["type"] in ("dataset", "software")


def test_its_version_and_licence_are_the_project_s(cited: dict[str, Any]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert (cited["version"], cited["license"]) == (project["version"], project["license"])


def test_its_title_and_authors_are_those_of_every_citation(cited: dict[str, Any]) -> None:
    words = words_in("en")
    assert cited["title"] == words.say("export-atlas")
    assert [author["name"] for author in cited["authors"]] == [words.say("export-authors")]


def test_it_names_no_data_version_that_the_next_record_would_belie(cited: dict[str, Any]) -> None:
    assert "date-released" not in cited
    assert set(cited) & {"commit", "doi"} == set()
