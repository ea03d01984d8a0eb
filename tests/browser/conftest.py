"""One server and one Chromium for all browser tests; a page, or several, for each."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from geodata.dataset import Dataset, load
from tests.browser.atlas_page import PATIENCE, AtlasPage
from tests.browser.launching import launch
from tests.browser.serving import ROOT, Server, started
from tests.browser.windows import Window, Windows
from tests.geodata.profile import keep_the_profile

WIDE = (1440, 900)
NARROW = (390, 844)

# Playwright's own five seconds are few on a machine that does something else besides.
expect.set_options(timeout=PATIENCE)

NewPage = Callable[[tuple[int, int]], Page]


class Atlas(Protocol):
    """Opens the atlas in a page, by an address or only its query."""

    def __call__(self, page: Page, url: str = "") -> AtlasPage: ...


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with the statements of the 2015 profile alone."""
    copied = copy_of_the_project(tmp_path_factory.mktemp("profile") / "project")
    keep_the_profile(copied / "geodata" / "records")
    return copied


@pytest.fixture(scope="session")
def running(project: Path) -> Iterator[Server]:
    own = os.environ | {"PYTHONPATH": str(project)}
    with started("dashboard/app.py", folder=project, environment=own) as server:
        yield server


@pytest.fixture(scope="session")
def server(running: Server) -> str:
    return running.address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright, launch(playwright) as browser:
        yield browser


@pytest.fixture(scope="session")
def dataset(project: Path) -> Dataset:
    return load(project / "geodata" / "records")


@pytest.fixture(scope="session")
def windows(browser: Browser) -> Windows:
    return Windows(browser)


@pytest.fixture
def new_page(windows: Windows, request: pytest.FixtureRequest) -> Iterator[NewPage]:
    """Opens pages, a reader each; a script error on one of them fails the test."""
    own = request.node.get_closest_marker("own_window") is not None
    taken: list[Window] = []

    def new(size: tuple[int, int]) -> Page:
        taken.append(windows.take(size, own=own))
        return taken[-1].lend(size)

    yield new
    errors = [error for window in taken for error in window.errors]
    for window in taken:
        windows.give_back(window, own=own)
    assert errors == []


@pytest.fixture
def page(new_page: NewPage) -> Page:
    return new_page(WIDE)


@pytest.fixture
def narrow_page(new_page: NewPage) -> Page:
    return new_page(NARROW)


@pytest.fixture
def atlas(server: str) -> Atlas:
    """Opens the atlas in a page, by an address or only its query, and waits for the map."""

    def open_atlas(page: Page, url: str = "") -> AtlasPage:
        return AtlasPage(page).open(url if url.startswith("http") else server + url)

    return open_atlas


def copy_of_the_project(folder: Path) -> Path:
    """Copy every file that git tracks, as it is now, into a folder."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    for name in listed.stdout.removesuffix("\0").split("\0"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, folder / name)
    return folder


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Every file that git tracks, as it is now, in an empty folder."""
    return copy_of_the_project(tmp_path / "checkout")
