"""The one cache: the records, read again when a file of theirs changes."""

import gc
from pathlib import Path

import streamlit as st

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


@st.cache_resource(show_spinner=False, max_entries=2)
def _loaded(fingerprint: tuple[tuple[str, int, int], ...]) -> Dataset:
    return load()


def _fingerprint() -> tuple[tuple[str, int, int], ...]:
    files = [*sorted(RECORDS.glob("*.csv")), *sorted((ROOT / "seeds").glob("*.txt"))]
    return tuple((str(path), *_state(path)) for path in files)


def _state(path: Path) -> tuple[int, int]:
    state = path.stat()
    return state.st_mtime_ns, state.st_size


@st.cache_resource(show_spinner=False)
def freeze_collector() -> None:
    """Take what is loaded by now out of the garbage collector's sight, once per process.

    Streamlit collects everything after every run with the interpreter lock held; with pandas,
    GeoPandas and folium imported that is most of a rerun's time.
    """
    gc.collect()
    gc.freeze()
