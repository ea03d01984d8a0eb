"""Makes sure that a Chromium is there: ``python -m tests.browser.install``."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
"""Programs to look for on PATH, the first that runs wins."""

APT = (("apt-get", "update"), ("apt-get", "install", "--yes", "chromium"))
"""Debian's own; the update may fail in part and the installation still succeed."""

PLAYWRIGHT = ((sys.executable, "-m", "playwright", "install", "chromium"),)


def chromium() -> str | None:
    """Return the path of the Chromium on PATH, or None for Playwright's own."""
    found = (shutil.which(name) for name in NAMES)
    return next((path for path in found if path and _runs(path)), None)


def _runs(path: str) -> bool:
    """Tell a browser from a stub that only says how to install one."""
    return subprocess.run([path, "--version"], capture_output=True, check=False).returncode == 0


def is_there() -> bool:
    """Tell whether a test would find a browser."""
    return chromium() is not None or _has_own()


def _has_own() -> bool:
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return Path(path).exists() and _runs(path)


def install() -> None:
    """Install a Chromium where there is none: by apt-get as root, else by Playwright.

    Raises
    ------
    SystemExit
        No way led to a browser; the message holds what each of them said.
    """
    said: list[str] = []
    for commands in _ways():
        if is_there():
            return
        said.extend(_run(command) for command in commands)
    if not is_there():
        sys.exit("\n".join(["The browser tests need a Chromium, and none could be installed.",
                            f"Install one so that PATH holds one of {', '.join(NAMES)}.", *said]))


def _ways() -> Iterator[tuple[tuple[str, ...], ...]]:
    if shutil.which("apt-get") and os.geteuid() == 0:
        yield APT
    yield PLAYWRIGHT


def _run(command: tuple[str, ...]) -> str:
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(command, capture_output=True, text=True, env=quiet, check=False)
    return f"$ {' '.join(command)} ended with {done.returncode}\n{done.stderr[-2000:]}"


if __name__ == "__main__":
    install()
