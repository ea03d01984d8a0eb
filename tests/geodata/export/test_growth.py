"""What is taken away costs in proportion to what is taken."""

from time import process_time

import pytest

from geodata.dataset import Dataset, load
from geodata.export.formats import FORMATS, written
from tests.benchmarks.synthetic import synthetic_records
from tests.geodata.export.taking import taken_of

SMALL, LARGE = 188, 1_504


@pytest.fixture(scope="module")
def sizes(tmp_path_factory: pytest.TempPathFactory) -> list[Dataset]:
    folder = tmp_path_factory.mktemp("grown")
    return [load(synthetic_records(folder / str(size), size)) for size in (SMALL, LARGE)]


def seconds(key: str, dataset: Dataset) -> float:
    taken = taken_of(dataset)
    start = process_time()
    written(key, taken)
    return process_time() - start


@pytest.mark.parametrize("key", FORMATS)
def test_eight_times_the_statements_take_far_less_than_64_times_to_write(
    key: str, sizes: list[Dataset]
) -> None:
    small, large = sizes
    written(key, taken_of(small))
    assert seconds(key, large) < 24 * max(seconds(key, small), 0.02)
