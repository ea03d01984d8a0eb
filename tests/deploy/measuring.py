"""Times first visits on a slow line, with and without nginx: ``python -m tests.deploy.measuring``.

The websocket is not slowed: Chromium's emulation leaves it out.
"""

import os
from collections import defaultdict
from contextlib import ExitStack
from statistics import median
from time import monotonic

from playwright.sync_api import Browser, sync_playwright

from dashboard.deploy.site import Site
from tests.benchmarks import clock
from tests.benchmarks.measuring import PATIENCE, SIZE
from tests.benchmarks.subjects import ATLAS, EMPTY, Subject
from tests.browser.launching import launch
from tests.browser.serving import serving
from tests.deploy.running import await_all, free_ports, open_folder, running

LINE = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1_600_000 / 8,
    "uploadThroughput": 750_000 / 8,
}
"""Milliseconds, and bytes a second."""

WARM_UPS, VISITS = 1, 5


def measure() -> dict[str, list[float]]:
    """Visit three pages in turn as a first visitor; return milliseconds by page."""
    silent = os.environ | {"STREAMLIT_BROWSER_GATHER_USAGE_STATS": "false"}
    found: dict[str, list[float]] = defaultdict(list)
    with ExitStack() as stack:
        enter = stack.enter_context
        site = enter(running(Site(enter(open_folder()), free_ports(3))))
        await_all(site)
        pages = {
            "empty page": (EMPTY, enter(serving(EMPTY.script, environment=silent))),
            "atlas": (ATLAS, enter(serving(ATLAS.script, environment=silent))),
            "atlas by nginx": (ATLAS, site.url),
        }
        browser = enter(launch(enter(sync_playwright())))
        for turn in range(WARM_UPS + VISITS):
            for name, (subject, address) in pages.items():
                time = first_visit(browser, subject, address)
                if turn >= WARM_UPS:
                    found[name].append(time)
    return found


def first_visit(browser: Browser, subject: Subject, address: str) -> float:
    """Return the milliseconds until a page shows what it is measured by."""
    context = browser.new_context(viewport=SIZE, locale="en-US")
    page = context.new_page()
    context.new_cdp_session(page).send("Network.emulateNetworkConditions", LINE)
    clock.wind_up(page, subject.state)
    page.goto(address, wait_until="commit")
    deadline = monotonic() + PATIENCE
    while not clock.seen(page):
        if monotonic() > deadline:
            raise TimeoutError(f"{address} shows nothing")
        page.wait_for_timeout(20)
    time = clock.since_navigation(page)
    context.close()
    return time


if __name__ == "__main__":
    medians = {name: median(times) for name, times in measure().items()}
    for name, time in medians.items():
        print(f"{name:<16}{time:>8.0f} ms{time / medians['empty page']:>7.2f}")
