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
