"""Some of the findings, as a sequence that is made as it is read."""

from hypothesis import given
from hypothesis import strategies as st

from geodata.bits import bits
from geodata.dataset import Dataset
from geodata.findings import Findings
from tests.geodata.shipped import FINDINGS

PLACES = st.one_of(st.none(), st.integers(-60, 60))


def some(dataset: Dataset, numbers: set[int]) -> Findings:
    return dataset.index.findings(bits(numbers, len(dataset.findings)))


NUMBERS = st.sets(st.sampled_from(range(len(FINDINGS))))


@given(numbers=NUMBERS, start=PLACES, stop=PLACES, step=st.sampled_from([None, 1, 2, -1]))
def test_a_stretch_is_that_of_a_tuple(
    dataset: Dataset, numbers: set[int], start: int | None, stop: int | None, step: int | None
) -> None:
    found = some(dataset, numbers)
    assert found[start:stop:step] == tuple(found)[start:stop:step]


@given(numbers=NUMBERS.filter(bool), place=st.integers(-1, len(FINDINGS) - 1))
def test_the_finding_at_a_place_is_that_of_a_tuple(
    dataset: Dataset, numbers: set[int], place: int
) -> None:
    found = some(dataset, numbers)
    place = min(place, len(found) - 1)
    assert found[place] == tuple(found)[place]


@given(numbers=NUMBERS)
def test_it_holds_its_own_findings_and_no_others(dataset: Dataset, numbers: set[int]) -> None:
    found, every = some(dataset, numbers), list(dataset.findings.values())
    assert [finding in found for finding in every] == [n in numbers for n in range(len(every))]
    assert [found.has(f.finding) for f in every] == [n in numbers for n in range(len(every))]


def test_what_is_no_finding_of_the_records_is_not_held(dataset: Dataset) -> None:
    found = dataset.everything.findings
    stranger = found[0].model_copy(update={"finding": "elsewhere-001"})
    assert stranger not in found
    assert "tip-2015-001" not in found
    assert not found.has("elsewhere-001")


@given(one=NUMBERS, other=NUMBERS)
def test_it_equals_what_has_the_same_findings(
    dataset: Dataset, one: set[int], other: set[int]
) -> None:
    found = some(dataset, one)
    assert found == tuple(found)
    assert (found == some(dataset, other)) == (one == other)


def test_nothing_is_falsy(dataset: Dataset) -> None:
    assert not some(dataset, set())
    assert some(dataset, {len(FINDINGS) - 1})
