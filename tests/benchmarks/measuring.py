"""One visit: open a page, act on it, note times, runs and bytes."""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from playwright.sync_api import Browser, Page, ViewportSize

from tests.benchmarks import clock
from tests.benchmarks.subjects import Subject
from tests.browser.resting import await_rest
from tests.browser.traffic import Traffic

PATIENCE = 60
"""Seconds for a page to do what is measured."""

SIZE: ViewportSize = {"width": 1440, "height": 900}


@dataclass(frozen=True)
class Sample:
    """What one action took."""

    milliseconds: float
    kilobytes: float
    """Of the websocket, in both directions, before compression."""
    runs: int
    """Of the script."""


def visit(browser: Browser, subject: Subject, address: str) -> dict[str, Sample]:
    """Open a page as a first visitor and once more, then act on it; one sample each."""
    context = browser.new_context(viewport=SIZE, locale="en-US")
    page, traffic = context.new_page(), Traffic()
    traffic.watch(page)
    clock.wind_up(page, subject.state)
    samples = {name: _open(page, traffic, address) for name in ("open", "again")}
    for name, act in subject.actions.items():
        subject.prepare(page)
        samples[name] = _act(page, traffic, act)
    context.close()
    return samples


def _open(page: Page, traffic: Traffic, address: str) -> Sample:
    finished, carried = traffic.finished, traffic.carried
    page.goto(address)
    _until(page, lambda: bool(clock.seen(page)) and traffic.finished > finished)
    _rest(page)
    time = clock.since_navigation(page)
    return Sample(time, (traffic.carried - carried) / 1000, traffic.finished - finished)


def _act(page: Page, traffic: Traffic, act: Callable[[Page], None]) -> Sample:
    states, finished, carried = len(clock.seen(page)), traffic.finished, traffic.carried
    act(page)
    _until(page, lambda: len(clock.seen(page)) > states and traffic.finished > finished)
    _rest(page)
    time = clock.since_press(page)
    return Sample(time, (traffic.carried - carried) / 1000, traffic.finished - finished)


def _rest(page: Page) -> None:
    """Let the page finish what is not measured, so that it does not weigh on what is next."""
    await_rest(page, PATIENCE * 1000)
    page.evaluate("() => new Promise(resolve => requestIdleCallback(resolve, { timeout: 2000 }))")


def _until(page: Page, happened: Callable[[], bool]) -> None:
    deadline = monotonic() + PATIENCE
    while not happened():
        if monotonic() > deadline:
            raise TimeoutError(f"{page.url} has shown {clock.seen(page)} and no more")
        page.wait_for_timeout(10)
