"""When a page has come to rest."""

from playwright.sync_api import Page, expect

RUNNING = '[data-testid="stApp"][data-test-script-state="running"]'
WAITING = ".st-key-idle"
"""Stands on a first visit where the rest of the page will be, once the map is drawn."""


def await_rest(page: Page, patience: int) -> None:
    """Wait until no run of the script is under way or about to be asked for.

    ``patience`` in milliseconds, for each of the steps.
    """
    for sign in (RUNNING, WAITING, RUNNING):
        expect(page.locator(sign)).to_have_count(0, timeout=patience)
