"""The shipped records, loaded once, and copies of them to break."""

import shutil
from pathlib import Path

import pytest

from geodata.dataset import Dataset, load
from tests.geodata.profile import profile_of
from tests.geodata.records_folder import SHIPPED, RecordsFolder


@pytest.fixture(scope="session")
def dataset() -> Dataset:
    return load()


@pytest.fixture(scope="session")
def profile(dataset: Dataset) -> Dataset:
    """The same with the statements of the 2015 profile alone."""
    return profile_of(dataset)


@pytest.fixture
def records(tmp_path: Path) -> RecordsFolder:
    return RecordsFolder(Path(shutil.copytree(SHIPPED, tmp_path / "records")))
