"""Two sites and one Chromium for all tests of this folder."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from dashboard.deploy.site import LOOPBACK, Site
from dashboard.deploy.supervising import nginx
from tests.browser.atlas_page import PATIENCE
from tests.browser.launching import launch
from tests.deploy.running import await_all, free_ports, open_folder, running

expect.set_options(timeout=PATIENCE)

PREFIX = "/peru/atlas"

NOTED = """addEventListener("securitypolicyviolation", event =>
    console.error(`refused by policy: ${event.violatedDirective} ${event.blockedURI}`))"""


@pytest.fixture(scope="session")
def sites() -> Iterator[tuple[Site, Site]]:
    """One of two replicas, and one under a prefix, which the first replica may show in a frame."""
    nginx()  # Says at once what is missing, and how to get it.
    first = free_ports(5)
    framed_by = f"http://{LOOPBACK}:{first + 1}"
    with open_folder() as folder, open_folder() as other:
        plain = Site(folder, first)
        under = Site(other, first + 3, replicas=1, prefix=PREFIX, framed_by=framed_by)
        flags = [f"--prefix={PREFIX}/", f"--framed-by={framed_by}"]
        with running(plain), running(under, flags):
            await_all(plain)
            await_all(under)
            yield plain, under


@pytest.fixture
def site(sites: tuple[Site, Site]) -> Site:
    """The site of two replicas, both well."""
    await_all(sites[0])
    return sites[0]


@pytest.fixture
def under_prefix(sites: tuple[Site, Site]) -> Site:
    """The site under a prefix, with one replica."""
    return sites[1]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright, launch(playwright) as browser:
        yield browser


@pytest.fixture
def refused() -> list[str]:
    """What the policy refused on the page."""
    return []


@pytest.fixture
def page(browser: Browser, refused: list[str]) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1440, "height": 900}, locale="en-US")
    page = context.new_page()
    page.add_init_script(NOTED)
    page.on(
        "console",
        lambda said: refused.append(said.text) if "refused by policy" in said.text else None,
    )
    yield page
    context.close()
