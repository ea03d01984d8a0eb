"""The codebook names every column and every term, and no column or term that is gone."""

import re
from enum import StrEnum
from pathlib import Path

import pytest

from geodata import report_vocabulary, vocabulary
from geodata.reading import MODELS, read_tables
from tests.geodata.shipped import ROOT

CODEBOOK = (ROOT / "geodata" / "README.md").read_text(encoding="utf-8")
CODE = set(re.findall(r"`([^`]+)`", CODEBOOK))

VOCABULARIES: dict[str, type[StrEnum]] = {
    name: found
    for name, found in {**vars(vocabulary), **vars(report_vocabulary)}.items()
    if isinstance(found, type) and issubclass(found, StrEnum) and found is not StrEnum
}
TERMS = [(name, term.value) for name, terms in VOCABULARIES.items() for term in terms]
COLUMNS = [(model.__name__, field) for model in MODELS.values() for field in model.model_fields]
SECTIONS = {
    "direction": vocabulary.Direction,
    "exploitation": vocabulary.Exploitation,
    "topic": vocabulary.Topic,
    "sectors": vocabulary.Sector,
    "victim_groups": vocabulary.VictimGroup,
    "means": vocabulary.Means,
    "actors": vocabulary.Actor,
    "modality": vocabulary.Modality,
}


def section(title: str) -> str:
    """Return the text under a heading, up to the next."""
    return re.split(r"^#+ ", CODEBOOK.partition(f"\n### {title}\n")[2], flags=re.MULTILINE)[0]


@pytest.mark.parametrize(("name", "term"), TERMS)
def test_a_term_stands_in_the_codebook(name: str, term: str) -> None:
    assert term in CODE


@pytest.mark.parametrize(("model", "column"), COLUMNS)
def test_a_column_stands_in_the_codebook(model: str, column: str) -> None:
    assert column in CODE


@pytest.mark.parametrize("table", [Path(table.file).name for table in read_tables().all])
def test_a_table_stands_in_the_codebook(table: str) -> None:
    assert f"records/{table}" in CODE


@pytest.mark.parametrize("title", SECTIONS)
def test_the_section_of_a_column_has_every_term_of_it(title: str) -> None:
    assert [term for term in SECTIONS[title] if f"`{term}`" not in section(title)] == []


@pytest.mark.parametrize("title", SECTIONS)
def test_the_table_of_a_column_has_no_term_that_is_gone(title: str) -> None:
    first_cells = re.findall(r"^\| `([^`]+)` \|", section(title), re.MULTILINE)
    assert set(first_cells) <= set(SECTIONS[title])


@pytest.mark.parametrize(("name", "term"), TERMS)
def test_a_term_is_spelled_as_a_key(name: str, term: str) -> None:
    assert re.fullmatch(r"[a-z]+([_-][a-z]+)*|[A-D]", term)
