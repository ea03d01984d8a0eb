"""How far the writing of a file is, told while it is written."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Tell = Callable[[int, int], None]
"""Hears how many statements are done, and of how many."""

PARTS = 100
"""How often a pass tells, at most."""

T = TypeVar("T")


class Progress:
    """Counts the statements of every pass that a format makes over them."""

    def __init__(self, total: int, passes: int, tell: Tell) -> None:
        self._total, self._passes, self._tell = total, passes, tell
        self._gone = 0

    def through(self, statements: Iterable[T]) -> Iterator[T]:
        """Yield each, and tell of every hundredth that what took the last is done with it."""
        step = max(self._total // PARTS, 1)
        for number, each in enumerate(statements, start=1):
            yield each
            self._gone += 1
            if number % step == 0 or number == self._total:
                self._tell(self._gone // self._passes, self._total)


def unheard(done: int, total: int) -> None:
    """Hear nothing."""
