"""Broken records are shown with their cure, and nothing else is."""

import os
import shutil
from functools import partial
from pathlib import Path

import pytest

from dashboard.state import store
from dashboard.words.language import Language
from geodata.dataset import load
from geodata.reading import RECORDS
from tests.dashboard.visiting import headings, visit


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    copied = Path(shutil.copytree(RECORDS, tmp_path / "records"))
    monkeypatch.setattr(store, "RECORDS", copied)
    monkeypatch.setattr(store, "load", partial(load, copied))
    return copied


def spoil(folder: Path) -> int:
    """Misspell a term; return the line of the file on which it stands."""
    path = folder / "findings.csv"
    lines = path.read_text(encoding="utf-8").split("\n")
    place = next(n for n, line in enumerate(lines) if line.startswith("tip-2015-012,"))
    lines[place] = lines[place].replace(",tourism,", ",turism,")
    path.write_text("\n".join(lines), encoding="utf-8")
    return place + 1


def test_broken_records_are_shown_with_file_line_and_cure(folder: Path) -> None:
    line = spoil(folder)
    (problems,) = visit(lang="en").code
    assert f"findings.csv:{line}: sectors: unknown term 'turism'" in problems.value
    assert "did you mean 'tourism'?" in problems.value


def test_broken_records_are_no_traceback(folder: Path, words: Language) -> None:
    spoil(folder)
    app = visit(lang=words.code)
    assert not app.exception
    assert headings(app) == [words.say("broken", count=1)]


def test_a_missing_table_is_no_traceback(folder: Path) -> None:
    (folder / "places.csv").unlink()
    app = visit(lang="en")
    assert not app.exception
    assert "places.csv:1: -: the file is missing" in app.code[0].value


def test_nothing_of_broken_records_is_drawn(folder: Path) -> None:
    spoil(folder)
    assert len(visit(lang="en").get("component_instance")) == 0


def test_records_that_break_while_the_page_is_open_are_shown(folder: Path) -> None:
    app = visit(lang="en")
    spoil(folder)
    assert headings(app.run()) == ["The records hold 1 problem"]


def test_the_page_recovers_when_the_records_are_mended(
    folder: Path, english: Language
) -> None:
    spoil(folder)
    app = visit(lang="en")
    shutil.copy(RECORDS / "findings.csv", folder)
    os.utime(folder / "findings.csv")
    assert headings(app.run()) == [english.say("title", year="2015")]
