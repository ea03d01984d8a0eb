"""Sets of numbers as bits are sets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.bits import bits, holds, least, members, union

SETS = st.sets(st.integers(0, 300))


@given(numbers=SETS)
def test_a_set_has_its_members_in_order(numbers: set[int]) -> None:
    assert list(members(bits(numbers, 301))) == sorted(numbers)


@given(one=SETS, other=SETS)
def test_union_and_count_are_those_of_sets(one: set[int], other: set[int]) -> None:
    joined = union([bits(one, 301), bits(other, 301)])
    assert (joined, joined.bit_count()) == (bits(one | other, 301), len(one | other))


@given(numbers=SETS, number=st.integers(0, 300))
def test_a_set_holds_its_members_and_nothing_else(numbers: set[int], number: int) -> None:
    assert holds(bits(numbers, 301), number) == (number in numbers)


@given(numbers=SETS.filter(bool))
def test_the_least_member_is_the_smallest(numbers: set[int]) -> None:
    assert least(bits(numbers, 301)) == min(numbers)


@pytest.mark.parametrize("size", [0, 1, 8, 9])
def test_an_empty_set_has_no_members(size: int) -> None:
    assert list(members(bits([], size))) == []
