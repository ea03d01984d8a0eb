"""One visit: open a page, act on it, note times, runs and bytes."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from time import monotonic

from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize

from tests.benchmarks import clock
from tests.benchmarks.subjects import Action, Subject
from tests.browser.resting import await_rest
from tests.browser.traffic import Traffic

PATIENCE = 120
"""Seconds for a page to do what is measured."""

QUIET = 0.4
"""Seconds without anything new until a page is taken to be done."""

SIZE: ViewportSize = {"width": 1440, "height": 900}

SLOW_LINE = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1_600_000 / 8,
    "uploadThroughput": 1_600_000 / 8,
}
"""As Chromium's protocol has it: milliseconds, bytes a second."""


@dataclass(frozen=True)
class Sample:
    """What one action took."""

    milliseconds: dict[str, float]
    """By the part of the page that was waited for."""
    kilobytes: float
    """Of the websocket, in both directions, before compression."""
    runs: int
    """Of the script."""


def visit(browser: Browser, subject: Subject, address: str) -> dict[str, Sample]:
    """Open a page as a first visitor and once more, then act on it; one sample each."""
    with browser.new_context(viewport=SIZE, locale="en-US") as context:
        page, traffic = _page(context, subject)
        samples = {
            name: _open(page, traffic, subject, address) for name in ("open", "again")
        }
        for name, action in subject.actions.items():
            action.prepare(page)
            samples[name] = _act(page, traffic, action)
    return samples


def visit_by_slow_line(browser: Browser, subject: Subject, address: str) -> dict[str, Sample]:
    """Open a page as a first visitor and once more, on a slow line."""
    with browser.new_context(viewport=SIZE, locale="en-US") as context:
        page, traffic = _page(context, subject)
        session = context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", SLOW_LINE)
        return {name: _open(page, traffic, subject, address) for name in ("open", "again")}


def _page(context: BrowserContext, subject: Subject) -> tuple[Page, Traffic]:
    page = context.new_page()
    clock.wind_up(page, subject.states)
    return page, Traffic.of(page)


def _open(page: Page, traffic: Traffic, subject: Subject, address: str) -> Sample:
    finished, carried = traffic.finished, traffic.carried
    page.goto(address)
    _until_seen(page, traffic, subject.opened, {}, finished)
    times = _chosen(clock.since_navigation(page), subject.opened)
    return Sample(times, (traffic.carried - carried) / 1000, traffic.finished - finished)


def _act(page: Page, traffic: Traffic, action: Action) -> Sample:
    before, finished, carried = clock.seen(page), traffic.finished, traffic.carried
    action.act(page)
    _until_seen(page, traffic, action.awaited, before, finished)
    times = _chosen(clock.since_press(page), action.awaited)
    return Sample(times, (traffic.carried - carried) / 1000, traffic.finished - finished)


def _chosen(times: dict[str, float], parts: Iterable[str]) -> dict[str, float]:
    return {part: times[part] for part in parts}


def _until_seen(
    page: Page, traffic: Traffic, parts: tuple[str, ...], before: dict[str, int], finished: int
) -> None:
    """Wait for something new in each part, the end of a run, and for all to be quiet after it."""

    def happened() -> bool:
        now = clock.seen(page)
        grown = all(now.get(part, 0) > before.get(part, 0) for part in parts)
        return grown and traffic.finished > finished

    _until(page, happened)
    await_rest(page, PATIENCE * 1000)
    _until_quiet(page)


def _until(page: Page, happened: Callable[[], bool]) -> None:
    deadline = monotonic() + PATIENCE
    while not happened():
        if monotonic() > deadline:
            raise TimeoutError(f"{page.url} has shown {clock.seen(page)} and no more")
        page.wait_for_timeout(20)


def _until_quiet(page: Page) -> None:
    """Let the page finish what is not measured, so that it does not weigh on what is next."""
    last, since = clock.seen(page), monotonic()
    while monotonic() < since + QUIET:
        page.wait_for_timeout(50)
        now = clock.seen(page)
        if now != last:
            last, since = now, monotonic()
    page.evaluate("() => new Promise(resolve => requestIdleCallback(resolve, { timeout: 2000 }))")
