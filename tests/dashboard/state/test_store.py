"""What counts as a change of the records, and what stops no page."""

import os
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from dashboard.state import store
from geodata.dataset import Dataset
from tests.dashboard.strategies import records


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "findings.csv").write_text("finding\n", encoding="utf-8")
    monkeypatch.setattr(store, "RECORDS", tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", [".#findings.csv", "~$findings.csv", "#findings.csv"])
def test_a_lock_is_no_part_of_the_records(name: str, folder: Path) -> None:
    before = store._fingerprint()
    (folder / name).symlink_to("someone@example.org.1:1")
    assert store._fingerprint() == before


def test_a_link_to_nothing_is_read_as_what_it_is(folder: Path) -> None:
    before = store._fingerprint()
    (folder / "findings.csv").unlink()
    (folder / "findings.csv").symlink_to("nowhere.csv")
    assert store._fingerprint() != before


def test_an_edit_that_keeps_the_length_is_a_change(folder: Path) -> None:
    before = store._fingerprint()
    path = folder / "findings.csv"
    path.write_text("FINDING\n", encoding="utf-8")
    state = path.stat()
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns + 1_000_000))
    assert store._fingerprint() != before


def test_readers_who_come_at_once_have_the_records_read_once(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[Dataset] = []

    def slow(**given: object) -> Dataset:
        time.sleep(0.2)
        read.append(records())
        return read[-1]

    monkeypatch.setattr(store, "load", slow)
    with ThreadPoolExecutor(4) as readers:
        found = [reader.result() for reader in [readers.submit(store.dataset) for _ in range(4)]]
    assert (len(read), set(map(id, found))) == (1, {id(read[0])})
