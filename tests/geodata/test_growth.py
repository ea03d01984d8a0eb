"""Records that grow cost in proportion where they are read, and nothing where they are counted."""

from pathlib import Path
from time import process_time

import pytest

from geodata.checks import problems
from geodata.dataset import load
from geodata.reading import read_tables
from geodata.selection import Facet
from tests.benchmarks.synthetic import synthetic_records
from tests.geodata.profile import profile_of

SMALL, LARGE = 470, 3_760


def seconds(folder: Path) -> float:
    times = []
    for _ in range(2):
        start = process_time()
        load(folder)
        times.append(process_time() - start)
    return min(times)


def test_eight_times_the_statements_take_far_less_than_64_times_to_load(tmp_path: Path) -> None:
    small = synthetic_records(tmp_path / "small", SMALL)
    large = synthetic_records(tmp_path / "large", LARGE)
    load(small)
    assert seconds(large) < 24 * seconds(small)


@pytest.mark.parametrize("statements", [47, 48, 93, 94, 300])
def test_synthetic_records_are_sound_and_of_the_size_asked_for(
    statements: int, tmp_path: Path
) -> None:
    tables = read_tables(synthetic_records(tmp_path / "made", statements))
    assert problems(tables) == []
    assert len(tables.findings.rows) == statements


def test_synthetic_records_are_the_same_each_time_and_others_under_another_seed(
    tmp_path: Path,
) -> None:
    made = [
        (synthetic_records(tmp_path / name, 300, seed) / "findings.csv").read_bytes()
        for name, seed in (("one", 1), ("again", 1), ("other", 2))
    ]
    assert made[0] == made[1] != made[2]


def test_synthetic_records_keep_the_shares_of_terms_and_places(tmp_path: Path) -> None:
    shipped = profile_of(load())
    tenfold = load(synthetic_records(tmp_path / "made", 10 * len(shipped.findings)))
    for facet in Facet:
        counts = shipped.counts(shipped.everything.selection)[facet]
        more = tenfold.counts(tenfold.everything.selection)[facet]
        assert more == {term: 10 * count for term, count in counts.items()}
