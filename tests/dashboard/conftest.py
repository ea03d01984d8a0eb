"""The shipped records and the interface's languages."""

import pytest

from dashboard.state import store
from dashboard.words.language import CODES, Language, language
from geodata.dataset import Dataset
from tests.dashboard.strategies import profile_records, records, searchable_profile


@pytest.fixture(scope="session")
def dataset() -> Dataset:
    return records()


@pytest.fixture(scope="session")
def profile() -> Dataset:
    """The same with the statements of the 2015 profile alone."""
    return profile_records()


@pytest.fixture
def pages_of_the_profile(monkeypatch: pytest.MonkeyPatch) -> None:
    """Open the pages on the statements of the 2015 profile alone."""
    monkeypatch.setattr(store, "dataset", searchable_profile)


@pytest.fixture(scope="session")
def english() -> Language:
    return language("en")


@pytest.fixture(scope="session")
def spanish() -> Language:
    return language("es")


@pytest.fixture(scope="session", params=CODES)
def words(request: pytest.FixtureRequest) -> Language:
    return language(request.param)
