"""How the tests and the benchmark start their Chromium."""

from playwright.sync_api import Browser, Playwright

from tests.browser.install import chromium

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def launch(playwright: Playwright) -> Browser:
    """Start a headless Chromium."""
    return playwright.chromium.launch(executable_path=chromium(), args=list(ARGUMENTS))
