"""What is measured: a page, how to tell its state, and what a reader does on it."""

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page

MAP = 'iframe[title*="st_folium"]'


@dataclass(frozen=True)
class Subject:
    """A page to measure."""

    name: str
    script: str
    """The entry point, from the root of the project."""
    state: str
    """JavaScript function that tells what the page shows; see ``clock.wind_up``."""
    prepare: Callable[[Page], None]
    """What comes before an action and is not measured."""
    actions: dict[str, Callable[[Page], None]]
    """What is measured, by name, in order."""


def _nothing(page: Page) -> None:
    pass


def _open_options(page: Page) -> None:
    options = page.get_by_role("option")
    if not options.count():
        page.get_by_role("combobox").click()
    options.first.wait_for()


def _pick(option: str) -> Callable[[Page], None]:
    return lambda page: page.get_by_role("option", name=option).click()


def _check(facet: str, term: str) -> Callable[[Page], None]:
    field = f'[data-facet="{facet}"] [data-term="{term}"] input'
    return lambda page: page.locator(field).click()


def _click_mark(page: Page) -> None:
    page.frame_locator(MAP).locator('.mark[data-id="peru"]').click()


EMPTY = Subject(
    name="empty page",
    script="tests/benchmarks/empty_page.py",
    state="""() => document.querySelector('[data-testid="stMultiSelect"]') &&
        [...document.querySelectorAll("p")].map(line => line.textContent)
            .find(text => text.startsWith("Chosen"))""",
    prepare=_open_options,
    actions={"warm-up": _pick("logging"), "filter": _pick("fishing")},
)

ATLAS = Subject(
    name="atlas",
    script="dashboard/app.py",
    state=f"() => document.querySelector('{MAP}')?.contentDocument?.body?.dataset.drawn",
    prepare=_nothing,
    actions={
        "warm-up": _check("group", "children"),
        "filter": _check("group", "women"),
        "mark": _click_mark,
    },
)
