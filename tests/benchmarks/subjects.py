"""What is measured: a page, how to tell what it shows, and what a reader does on it."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page

from tests.benchmarks.clock import States
from tests.browser.serving import STREAMLIT

MAP = 'iframe[src*="st_folium"]'
HERE = "tests/benchmarks"
STOCK = (sys.executable, str(Path(__file__).with_name("stock.py")))
"""Streamlit as it is installed alone."""


@dataclass(frozen=True)
class Action:
    """What a reader does, and the parts of the page that are waited for."""

    act: Callable[[Page], None]
    awaited: tuple[str, ...]
    prepare: Callable[[Page], None] = lambda page: None
    """What comes before and is not measured."""


@dataclass(frozen=True)
class Subject:
    """A page to measure."""

    name: str
    script: str
    """The entry point, from the root of the project."""
    states: States
    """What is watched."""
    opened: tuple[str, ...]
    """The parts that are waited for when the page opens."""
    actions: dict[str, Action]
    """What is measured, by name, in order."""
    program: Sequence[str] = STREAMLIT


def _open_options(page: Page) -> None:
    options = page.get_by_role("option")
    if not options.count():
        page.get_by_role("combobox").first.click()
    options.first.wait_for()


def _pick(option: str) -> Callable[[Page], None]:
    return lambda page: page.get_by_role("option", name=option, exact=True).click()


def _check(facet: str, term: str) -> Callable[[Page], None]:
    field = f'[data-facet="{facet}"] [data-term="{term}"] input'
    return lambda page: page.locator(field).click()


def _click_mark(page: Page) -> None:
    page.frame_locator(MAP).locator('.mark[data-id="peru"]').click()


def _text(selector: str) -> str:
    return f"() => window.inShadow('{selector}')?.textContent"


EMPTY = Subject(
    name="empty page",
    script=f"{HERE}/empty_page.py",
    program=STOCK,
    states={
        "text": """() => document.querySelector('[data-testid="stMultiSelect"]') &&
            [...document.querySelectorAll("p")].map(line => line.textContent)
                .find(text => text.startsWith("Chosen"))"""
    },
    opened=("text",),
    actions={
        "warm-up": Action(_pick("logging"), ("text",), _open_options),
        "filter": Action(_pick("fishing"), ("text",), _open_options),
    },
)

USUAL = Subject(
    name="usual way",
    script=f"{HERE}/usual_page.py",
    program=STOCK,
    states={
        "map": f"""() => document.querySelector('{MAP}')?.contentDocument
            ?.querySelectorAll('.leaflet-marker-icon').length"""
    },
    opened=("map",),
    actions={
        "warm-up": Action(_pick("children"), ("map",), _open_options),
        "filter": Action(_pick("women"), ("map",), _open_options),
    },
)

ANSWERED = ("map", "sentence", "statements", "counts")

ATLAS = Subject(
    name="atlas",
    script="dashboard/app.py",
    states={
        "map": f"() => document.querySelector('{MAP}')?.contentDocument?.body?.dataset.drawn",
        "sentence": "() => document.querySelector('.st-key-sentence') && window.shadows"
        ".find(shadow => shadow.isConnected && shadow.host.closest('.st-key-sentence'))"
        "?.textContent",
        "statements": _text(".statements"),
        "counts": _text(".facets"),
    },
    opened=ANSWERED,
    actions={
        "warm-up": Action(_check("group", "children"), ANSWERED),
        "filter": Action(_check("group", "women"), ANSWERED),
        "mark": Action(_click_mark, ("map", "statements")),
    },
)
