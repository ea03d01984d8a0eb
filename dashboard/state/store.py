"""The one cache: the records, read again when a file of theirs changes."""

from functools import lru_cache
from pathlib import Path

from dashboard.words.labels import labels
from geodata.dataset import Dataset, load
from geodata.reading import RECORDS, ROOT


def dataset() -> Dataset:
    """Return the records as they are on disk now. Shared between sessions: never change it.

    Raises
    ------
    BrokenRecords
        The tables hold problems.
    """
    return _loaded(_fingerprint())


@lru_cache(maxsize=2)
def _loaded(fingerprint: tuple[tuple[str, int, int], ...]) -> Dataset:
    return load(labels=labels())


def _fingerprint() -> tuple[tuple[str, int, int], ...]:
    files = [*sorted(RECORDS.glob("*.csv")), *sorted((ROOT / "seeds").glob("*.txt"))]
    return tuple((str(path), *_state(path)) for path in files)


def _state(path: Path) -> tuple[int, int]:
    state = path.stat()
    return state.st_mtime_ns, state.st_size
