"""Sets of numbers as the bits of one integer: and, or and count need no loop over members."""

from collections.abc import Iterable, Iterator


def bits(numbers: Iterable[int], size: int) -> int:
    """Return the set of some numbers below ``size``."""
    # Bit by bit into an integer, each step would copy it whole.
    held = bytearray(size // 8 + 1)
    for number in numbers:
        held[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(held, "little")


def members(held: int) -> Iterator[int]:
    """Yield the numbers of a set in order, at a cost that grows with the largest."""
    digits = f"{held:b}"[::-1]
    place = digits.find("1")
    while place >= 0:
        yield place
        place = digits.find("1", place + 1)


def least(held: int) -> int:
    """Return the smallest number of a set that is not empty."""
    return (held & -held).bit_length() - 1


def holds(held: int, number: int) -> bool:
    """Whether a set holds a number."""
    return bool(held >> number & 1)


def union(sets: Iterable[int]) -> int:
    """Return what any of the sets holds."""
    joined = 0
    for held in sets:
        joined |= held
    return joined
