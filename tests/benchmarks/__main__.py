"""Measures the atlas against an empty Streamlit page: ``python -m tests.benchmarks``."""

import os
from collections import defaultdict
from contextlib import AbstractContextManager, ExitStack

from playwright.sync_api import sync_playwright

from tests.benchmarks.measuring import Sample, visit
from tests.benchmarks.report import table
from tests.benchmarks.subjects import ATLAS, EMPTY, Subject
from tests.browser.launching import launch
from tests.browser.serving import serving

SUBJECTS = (EMPTY, ATLAS)
WARM_UPS = 2
VISITS = 15


def measure() -> dict[str, dict[str, list[Sample]]]:
    """Visit both pages in turn, in the same Chromium, each on a server of its own."""
    found: dict[str, dict[str, list[Sample]]] = defaultdict(lambda: defaultdict(list))
    with ExitStack() as stack:
        addresses = [stack.enter_context(_served(subject)) for subject in SUBJECTS]
        browser = stack.enter_context(launch(stack.enter_context(sync_playwright())))
        for turn in range(WARM_UPS + VISITS):
            for subject, address in zip(SUBJECTS, addresses, strict=True):
                for action, sample in visit(browser, subject, address).items():
                    if turn >= WARM_UPS:
                        found[subject.name][action].append(sample)
    return found


def _served(subject: Subject) -> AbstractContextManager[str]:
    silent = os.environ | {"STREAMLIT_BROWSER_GATHER_USAGE_STATS": "false"}
    return serving(subject.script, environment=silent)


if __name__ == "__main__":
    samples = measure()
    print(f"{VISITS} readers of each page in turn; medians; websocket bytes before compression\n")
    print(table(samples[EMPTY.name], samples[ATLAS.name]))
