"""Everything, taken away in each language."""

import pytest

from geodata.dataset import Dataset
from geodata.export.taken import Taken
from tests.geodata.export.taking import taken_of


@pytest.fixture(scope="session")
def taken(dataset: Dataset) -> Taken:
    return taken_of(dataset)


@pytest.fixture(scope="session", params=["en", "es"])
def in_words(dataset: Dataset, request: pytest.FixtureRequest) -> Taken:
    return taken_of(dataset, code=request.param)
