"""The samples as a table."""

from collections.abc import Iterable, Mapping, Sequence
from statistics import median

from tests.benchmarks.measuring import Sample

Samples = Mapping[str, Sequence[Sample]]
"""The samples of one page by the name of what was done."""

TARGETS = {"open": 1.4, "filter": 1.0}
"""Times of the atlas as shares of the empty page's.

A next visit has none: what the browser kept of an empty page is all of it, while Streamlit serves
the files of a map in a way that has them fetched at every visit.
"""

ROWS = {
    "open": "first visit to drawn",
    "again": "next visit to drawn",
    "filter": "filter to updated",
    "mark": "click on a mark to updated",
}
HEAD = ("median", "empty page", "atlas", "ratio", "target")
WIDTHS = (40, 12, 10, 8, 8)


def table(empty: Samples, atlas: Samples) -> str:
    """Compare medians; a page that does not have an action leaves its cell blank."""
    parts = (HEAD, *_times(empty, atlas), *_counts(empty, atlas))
    return "\n".join(_line(cells) for cells in parts)


def _times(empty: Samples, atlas: Samples) -> Iterable[Sequence[str]]:
    for key, name in ROWS.items():
        ours = median(sample.milliseconds for sample in atlas[key])
        if key not in empty:
            yield f"{name}, ms", "", f"{ours:.0f}", "", ""
            continue
        theirs = median(sample.milliseconds for sample in empty[key])
        target = f"≤ {TARGETS[key]}" if key in TARGETS else ""
        yield f"{name}, ms", f"{theirs:.0f}", f"{ours:.0f}", f"{ours / theirs:.2f}", target


def _counts(empty: Samples, atlas: Samples) -> Iterable[Sequence[str]]:
    for key, name in ROWS.items():
        action = name.partition(" to ")[0]
        yield f"websocket, kB at {action}", *(_kilobytes(of, key) for of in (empty, atlas)), "", ""
        yield f"runs of the script at {action}", *(_runs(of, key) for of in (empty, atlas)), "", ""


def _kilobytes(samples: Samples, key: str) -> str:
    return f"{median(s.kilobytes for s in samples[key]):.1f}" if key in samples else ""


def _runs(samples: Samples, key: str) -> str:
    return f"{median(s.runs for s in samples[key]):g}" if key in samples else ""


def _line(cells: Sequence[str]) -> str:
    first, *rest = (cell.rjust(width) for cell, width in zip(cells, WIDTHS, strict=True))
    return cells[0].ljust(len(first)) + "".join(rest)
