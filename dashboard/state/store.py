"""The one cache: the records, and codings of others, read again when a file of theirs changes."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from threading import Lock

from dashboard.words.labels import labels
from geodata.codings import read_coding
from geodata.dataset import Dataset, load
from geodata.pairing import Codes
from geodata.reading import RECORDS, ROOT

CODINGS = RECORDS.parent / "codings"
"""Folder of the codings of others."""


def dataset() -> Dataset:
    """Return the records as they are on disk now. Shared between sessions: never change it.

    Raises
    ------
    BrokenRecords
        The tables hold problems.
    """
    with _READING:
        return _loaded(_fingerprint())


_READING = Lock()
"""Who comes while the records are being read waits for them, rather than read them too."""


@lru_cache(maxsize=2)
def _loaded(fingerprint: tuple[tuple[str, int, int], ...]) -> Dataset:
    return load(labels=labels())


@dataclass(frozen=True)
class Others:
    """How others coded the same sentences."""

    rows: tuple[Codes, ...]
    problems: tuple[str, ...]
    """What is wrong with their files; their sound rows stand all the same."""


def codings() -> Others:
    """Return the codings of others that stand beside the records. Shared: never change them."""
    return _others(_states(sorted(CODINGS.glob("*.csv"))))


@lru_cache(maxsize=2)
def _others(fingerprint: tuple[tuple[str, int, int], ...]) -> Others:
    tables = [read_coding(Path(path)) for path, _, _ in fingerprint]
    return Others(
        tuple(row.record.cells for table in tables for row in table.rows),
        tuple(str(problem) for table in tables for problem in table.problems),
    )


def _fingerprint() -> tuple[tuple[str, int, int], ...]:
    return _states([*sorted(RECORDS.glob("*.csv")), *sorted((ROOT / "seeds").glob("*.txt"))])


def _states(files: Iterable[Path]) -> tuple[tuple[str, int, int], ...]:
    return tuple((str(path), *_state(path)) for path in files if not _is_an_editor_s(path))


def _is_an_editor_s(path: Path) -> bool:
    """Whether a file is a lock or a copy that an editor keeps beside the one that it edits."""
    return path.name.startswith((".", "~", "#"))


def _state(path: Path) -> tuple[int, int]:
    try:
        state = path.stat()
    except OSError:
        # Gone since the folder was listed, or a link to nothing: the reading tells of it.
        return 0, 0
    return state.st_mtime_ns, state.st_size
