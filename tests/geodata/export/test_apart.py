"""A large file is made by another process, which tells how far it is."""

from pathlib import Path
from threading import Event, Semaphore, Thread

import pytest

from geodata.dataset import Dataset, load
from geodata.export import apart, delimited
from geodata.export.apart import NotMade, written_apart
from geodata.export.formats import FORMATS, written
from geodata.export.taken import Taken
from geodata.selection import Facet, Selection
from tests.benchmarks.synthetic import synthetic_records
from tests.geodata.export.taking import AT_CUSCO, taken_of

STATEMENTS = 4_000
TOLD = tuple(key for key, form in FORMATS.items() if form.passes)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    return load(synthetic_records(tmp_path_factory.mktemp("large") / "records", STATEMENTS))


def unheard(done: int, total: int) -> None:
    pass


@pytest.mark.parametrize("key", ["csv", "qda-project", "data-package"])
def test_it_makes_the_same_file(dataset: Dataset, key: str) -> None:
    taken = taken_of(dataset, AT_CUSCO, "es")
    assert written_apart(key, taken, unheard) == written(key, taken)


def test_it_is_told_that_it_grows_until_all_is_done(large: Dataset) -> None:
    told: list[tuple[int, int]] = []
    written_apart("csv", taken_of(large), lambda done, total: told.append((done, total)))
    assert len(told) > 10
    assert told == sorted(told)
    assert told[-1] == (STATEMENTS, STATEMENTS)


@pytest.mark.parametrize("key", TOLD)
def test_whatever_the_format_the_last_told_is_all(taken: Taken, key: str) -> None:
    told: list[int] = []
    written(key, taken, lambda done, _: told.append(done))
    assert told == sorted(told)
    assert told[-1] == len(taken.findings)


def test_others_are_answered_before_the_file_is_there(
    large: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    def here(taken: Taken) -> bytes:
        raise AssertionError("made by the process that answers")

    monkeypatch.setattr(delimited, "comma_separated", here)
    events: list[str] = []

    def make() -> None:
        written_apart("csv", taken_of(large), lambda done, total: events.append("told"))
        events.append("made")

    making = Thread(target=make)
    making.start()
    mining = Selection().choose(Facet.SECTOR, ["gold-mining"])
    assert large.counts(mining) and large.select(mining).findings
    events.append("answered")
    making.join()
    assert events.index("answered") < events.index("made")
    assert "told" in events


def test_who_asks_for_a_third_file_waits_for_one_of_the_others(dataset: Dataset) -> None:
    goes_on, told = Event(), Semaphore(0)
    heard: list[int] = []

    def make(number: int) -> None:
        def hear(done: int, total: int) -> None:
            if number not in heard:
                heard.append(number)
                told.release()
            goes_on.wait()

        written_apart("csv", taken_of(dataset), hear)

    threads = [Thread(target=make, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    assert told.acquire(timeout=60) and told.acquire(timeout=60)
    assert not told.acquire(timeout=3)
    goes_on.set()
    for thread in threads:
        thread.join()
    assert sorted(heard) == [0, 1, 2]


def test_what_goes_wrong_there_is_said_here(
    dataset: Dataset, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with pytest.raises(NotMade, match=r"no-such: .* KeyError: 'no-such'"):
        written_apart("no-such", taken_of(dataset), unheard)
    monkeypatch.setattr(apart, "ROOT", tmp_path)
    monkeypatch.setenv("PYTHONHOME", str(tmp_path))
    with pytest.raises(NotMade, match="csv: the process ended with"):
        written_apart("csv", taken_of(dataset), unheard)
