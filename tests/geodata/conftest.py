"""The shipped records, loaded once, and copies of them to break."""

import shutil
from pathlib import Path

import pytest
from hypothesis import settings

from geodata.dataset import Dataset, load
from tests.geodata.records_folder import SHIPPED, RecordsFolder

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def dataset() -> Dataset:
    return load()


@pytest.fixture
def records(tmp_path: Path) -> RecordsFolder:
    return RecordsFolder(Path(shutil.copytree(SHIPPED, tmp_path / "records")))
