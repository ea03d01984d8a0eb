"""One test over many rows: it reads them all and names each that fails.

A test per row costs more to collect and to report than to run, where there are hundreds of rows.
"""

import inspect
from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any, TypeVar

Row = TypeVar("Row")
Test = Callable[..., None]


def of_each(
    argument: str, rows: Sequence[Row], name: Callable[[Row], str] = str
) -> Callable[[Test], Test]:
    """Give a test each of some rows as one of its arguments; ``name`` names one that fails."""

    def over_all(test: Test) -> Test:
        @wraps(test)
        def tested(**given: Any) -> None:
            failed = [said for row in rows if (said := _failure(test, {**given, argument: row}))]
            assert not failed, f"{len(failed)} of {len(rows)}:\n" + "\n".join(failed)

        def _failure(test: Test, given: dict[str, Any]) -> str:
            try:
                test(**given)
            except AssertionError as error:
                return f"{name(given[argument])}: {error}"
            return ""

        own = inspect.signature(test)
        others = [given for key, given in own.parameters.items() if key != argument]
        tested.__signature__ = own.replace(parameters=others)  # type: ignore[attr-defined]
        return tested

    return over_all
