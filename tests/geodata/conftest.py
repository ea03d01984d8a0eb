"""The shipped records, loaded once, and copies of them to break."""

import shutil
from pathlib import Path

import pytest

from geodata.dataset import Dataset, load
from tests.geodata.profile import keep_the_profile, profile_of
from tests.geodata.records_folder import SHIPPED, RecordsFolder


@pytest.fixture(scope="session")
def dataset() -> Dataset:
    return load()


@pytest.fixture(scope="session")
def profile(dataset: Dataset) -> Dataset:
    """The same with the statements of the 2015 profile alone."""
    return profile_of(dataset)


@pytest.fixture(scope="session")
def fewer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tables with the 2015 profile's statements and one of each other source: soon checked."""
    folder = Path(shutil.copytree(SHIPPED, tmp_path_factory.mktemp("fewer") / "records"))
    keep_the_profile(folder, of_others=1)
    return folder


@pytest.fixture
def records(fewer: Path, tmp_path: Path) -> RecordsFolder:
    """A copy that a test may change."""
    return RecordsFolder(Path(shutil.copytree(fewer, tmp_path / "records")))


@pytest.fixture
def whole(tmp_path: Path) -> RecordsFolder:
    """A copy of every record, for what compares with the shipped ones."""
    return RecordsFolder(Path(shutil.copytree(SHIPPED, tmp_path / "records")))
