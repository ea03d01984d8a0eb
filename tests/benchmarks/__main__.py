"""Measures the atlas against an empty Streamlit page: ``python -m tests.benchmarks``."""

import argparse
from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, ExitStack, nullcontext
from time import process_time

from playwright.sync_api import Browser, sync_playwright

from geodata.dataset import load
from tests.benchmarks.enlarged import HERE, Place, with_statements
from tests.benchmarks.measuring import Sample, visit, visit_by_slow_line
from tests.benchmarks.report import SLOW_ROWS, table
from tests.benchmarks.subjects import ATLAS, EMPTY, USUAL, Subject
from tests.browser.launching import launch
from tests.browser.serving import serving

SIZES = (0, 4_000, 40_000)
"""Statements; none for the shipped ones."""

MOST_FOR_THE_USUAL_WAY = 1_000
"""Statements that the usual way can show while one waits: at 4,000 its page answers no click."""

LOAD_TARGET = 12.0

Visit = Callable[[Browser, Subject, str], dict[str, Sample]]
Samples = dict[str, dict[str, list[Sample]]]


def main() -> None:
    """Measure and print what was asked for."""
    asked = _arguments()
    with sync_playwright() as playwright, launch(playwright) as browser:
        for size in asked.sizes:
            _at_size(browser, size, asked.visits, asked.warm_ups)
        if asked.slow_visits:
            print(f"\n# Slow line: 1.6 Mbit/s, 150 ms; {asked.slow_visits} readers\n")
            with ExitStack() as stack:
                served = _served(stack, (EMPTY, ATLAS), HERE)
                samples = _measure(browser, served, visit_by_slow_line, asked.slow_visits, 1)
            print(table(samples, 0, SLOW_ROWS), flush=True)
    if asked.load:
        _load()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--visits", type=int, default=15, help="of each page in turn")
    parser.add_argument("--warm-ups", type=int, default=2, help="visits that do not count")
    parser.add_argument("--slow-visits", type=int, default=3, help="of each page on a slow line")
    parser.add_argument("--sizes", type=int, nargs="*", default=SIZES, help="0: as shipped")
    parser.add_argument("--no-load", dest="load", action="store_false", help="no load() alone")
    return parser.parse_args()


def _at_size(browser: Browser, size: int, visits: int, warm_ups: int) -> None:
    name = f"{size:,} statements" if size else "The shipped statements"
    print(f"\n# {name}; {visits} readers of each page in turn\n")
    subjects = (EMPTY, USUAL, ATLAS) if size <= MOST_FOR_THE_USUAL_WAY else (EMPTY, ATLAS)
    with ExitStack() as stack:
        served = _served(stack, subjects, stack.enter_context(_place(size)))
        samples = _measure(browser, served, visit, visits, warm_ups)
    print(table(samples, size), flush=True)


def _place(size: int) -> AbstractContextManager[Place]:
    return with_statements(size) if size else nullcontext(HERE)


def _served(
    stack: ExitStack, subjects: Sequence[Subject], place: Place
) -> list[tuple[Subject, str]]:
    """Serve each page from a server of its own."""
    silent = place.environment | {"STREAMLIT_BROWSER_GATHER_USAGE_STATS": "false"}
    return [
        (
            subject,
            stack.enter_context(serving(subject.script, subject.program, place.folder, silent)),
        )
        for subject in subjects
    ]


def _measure(
    browser: Browser,
    served: Sequence[tuple[Subject, str]],
    visiting: Visit,
    visits: int,
    warm_ups: int,
) -> Samples:
    """Visit the pages in turn, in the same Chromium."""
    found: Samples = defaultdict(lambda: defaultdict(list))
    for turn in range(warm_ups + visits):
        for subject, address in served:
            for action, sample in visiting(browser, subject, address).items():
                if turn >= warm_ups:
                    found[subject.name][action].append(sample)
    return found


def _load() -> None:
    taken = {}
    for size in (4_000, 40_000):
        with with_statements(size) as place:
            start = process_time()
            load(place.records)
            taken[size] = process_time() - start
    ratio = taken[40_000] / taken[4_000]
    print(
        f"\n# load(): {taken[4_000]:.1f} s of CPU at 4,000, {taken[40_000]:.1f} s at 40,000: "
        f"{ratio:.1f} times (≤ {LOAD_TARGET:g})"
    )


if __name__ == "__main__":
    main()
