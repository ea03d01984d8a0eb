"""The samples as tables of ratios to the empty page's own first visit and filter."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from tests.benchmarks.measuring import Sample
from tests.benchmarks.subjects import ATLAS, EMPTY, USUAL

Samples = Mapping[str, Sequence[Sample]]
"""The samples of one page by the name of what was done."""


@dataclass(frozen=True)
class Row:
    """One line of a table: what was done, what was waited for, against what, and the target."""

    name: str
    action: str
    part: str
    against: str
    target: float
    at_forty_thousand: float

    def limit(self, statements: int) -> float:
        """Return the target at so many statements."""
        return self.at_forty_thousand if statements >= 40_000 else self.target


ROWS = (
    Row("first visit to map", "open", "map", "open", 1.3, 1.4),
    Row("next visit to map", "again", "map", "again", 2.0, 2.1),
    Row("filter to map", "filter", "map", "filter", 1.0, 1.1),
    Row("filter to sentence", "filter", "sentence", "filter", 1.0, 1.1),
    Row("filter to statements", "filter", "statements", "filter", 1.2, 1.3),
    Row("filter to counts", "filter", "counts", "filter", 1.2, 1.3),
    Row("click on a mark to statements", "mark", "statements", "filter", 1.0, 1.1),
)

SLOW_ROWS = (
    Row("slow line: first visit to map", "open", "map", "open", 1.15, 1.15),
    Row("slow line: next visit to map", "again", "map", "again", 1.6, 1.6),
)

HEAD = ("median", EMPTY.name, USUAL.name, ATLAS.name, "ratio", "target", "")
WIDTHS = (38, 12, 12, 10, 8, 8, 8)


def table(samples: Mapping[str, Samples], statements: int, rows: Sequence[Row] = ROWS) -> str:
    """Compare medians; a page that was not measured, or lacks a part, leaves its cell blank."""
    lines = [HEAD, *(_cells(samples, row, row.limit(statements)) for row in rows)]
    lines += _counts(samples) if rows is ROWS else []
    return "\n".join(_line(cells) for cells in lines)


def _cells(samples: Mapping[str, Samples], row: Row, limit: float) -> Sequence[str]:
    empty = _milliseconds(samples[EMPTY.name], row.against, "text")
    usual = _milliseconds(samples.get(USUAL.name, {}), row.action, row.part)
    ours = _milliseconds(samples[ATLAS.name], row.action, row.part)
    if empty is None or ours is None:
        raise LookupError(f"{row.name} was not measured")
    kept = "" if ours / empty <= limit else "missed"
    return (
        f"{row.name}, ms", f"{empty:.0f}", "" if usual is None else f"{usual:.0f}",
        f"{ours:.0f}", f"{ours / empty:.2f}", f"≤ {limit}", kept,
    )


def _milliseconds(samples: Samples, action: str, part: str) -> float | None:
    taken = [sample.milliseconds.get(part) for sample in samples.get(action, ())]
    known = [time for time in taken if time is not None]
    return median(known) if known else None


def _counts(samples: Mapping[str, Samples]) -> Iterator[Sequence[str]]:
    names = (EMPTY.name, USUAL.name, ATLAS.name)
    for action in ("open", "again", "filter", "mark"):
        bytes_ = (_median(samples.get(name, {}), action, "kilobytes") for name in names)
        yield f"websocket, kB at {action}", *bytes_, "", "", ""
        runs = (_median(samples.get(name, {}), action, "runs") for name in names)
        yield f"runs of the script at {action}", *runs, "", "", ""


def _median(samples: Samples, action: str, count: str) -> str:
    taken = [getattr(sample, count) for sample in samples.get(action, ())]
    return f"{median(taken):.3g}" if taken else ""


def _line(cells: Sequence[str]) -> str:
    first, *rest = (cell.rjust(width) for cell, width in zip(cells, WIDTHS, strict=True))
    return (cells[0].ljust(len(first)) + "".join(rest)).rstrip()
