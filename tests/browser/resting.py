"""When a page has come to rest."""

from playwright.sync_api import Page, expect

RUNNING = '[data-testid="stApp"][data-test-script-state="running"]'


def await_rest(page: Page, patience: int) -> None:
    """Wait until no run of the script is under way; ``patience`` in milliseconds."""
    expect(page.locator(RUNNING)).to_have_count(0, timeout=patience)
