"""The shipped records and the interface's languages."""

import pytest

from dashboard.words.language import CODES, Language, language
from geodata.dataset import Dataset
from tests.dashboard.strategies import records


@pytest.fixture(scope="session")
def dataset() -> Dataset:
    return records()


@pytest.fixture(scope="session")
def english() -> Language:
    return language("en")


@pytest.fixture(scope="session")
def spanish() -> Language:
    return language("es")


@pytest.fixture(scope="session", params=CODES)
def words(request: pytest.FixtureRequest) -> Language:
    return language(request.param)
