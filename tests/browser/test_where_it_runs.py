"""The atlas where nothing may be written, where two serve it, and where the server falls silent."""

import os
import signal
import stat
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Page

from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from tests.browser.conftest import Atlas
from tests.browser.serving import STREAMLIT, Server, started

FISHING = (Facet.SECTOR.value, "fishing")
SILENCE = 5_000
"""Milliseconds without an answer."""


def without_rights() -> tuple[str, ...]:
    """Return Streamlit's program as an account runs it for which permissions count."""
    if os.geteuid():
        return STREAMLIT
    return ("setpriv", "--inh-caps=-all", "--bounding-set=-all", *STREAMLIT)


def permit(folder: Path, writing: bool) -> None:
    """Allow or forbid writing to a folder and all in it."""
    for path in (folder, *folder.rglob("*")):
        mode = path.stat().st_mode
        path.chmod(mode | stat.S_IWUSR if writing else mode & ~0o222)


@pytest.fixture
def read_only(checkout: Path) -> Iterator[Path]:
    permit(checkout, writing=False)
    yield checkout
    permit(checkout, writing=True)


def contents(folder: Path) -> set[Path]:
    return set(folder.rglob("*"))


def test_two_servers_share_a_checkout_that_neither_may_write_to(
    page: Page, atlas: Atlas, dataset: Dataset, read_only: Path
) -> None:
    before = contents(read_only)
    own = os.environ | {"PYTHONPATH": str(read_only), "PYTHONDONTWRITEBYTECODE": ""}
    shown = dataset.select(Selection().choose(Facet.SECTOR, ["fishing"]))
    with ExitStack() as stack:
        for _ in range(2):
            given = ("dashboard/app.py", without_rights(), read_only, own)
            server: Server = stack.enter_context(started(*given))
            opened = atlas(page, f"{server.address}?lang=en")
            opened.toggle(*FISHING)
            assert opened.marks == shown.by_place.keys()
        page.goto("about:blank")  # Before the servers end, which the page would miss.
    assert contents(read_only) == before


def test_a_choice_made_while_the_server_is_silent_is_answered_when_it_speaks_again(
    page: Page, atlas: Atlas
) -> None:
    with started("dashboard/app.py") as server:
        opened = atlas(page, f"{server.address}?lang=en")
        with opened.redrawn():
            server.process.send_signal(signal.SIGSTOP)
            opened.choose(*FISHING)
            page.wait_for_timeout(SILENCE)
            server.process.send_signal(signal.SIGCONT)
        page.wait_for_url("**sector=fishing")
        page.goto("about:blank")
