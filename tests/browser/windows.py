"""The windows that the tests read in, each used again when a test is over.

A window that stands already has Streamlit's scripts compiled: an address opens in it at half of
what it costs in a new one. What a test leaves behind is taken away before the next one reads.
"""

from dataclasses import dataclass, field

from playwright.sync_api import Browser, BrowserContext, Error, Page, ViewportSize

BLANK = "about:blank"
LIFE = 25
"""Tests after which a window is closed for good, with all memory that it held."""


def new_context(browser: Browser, size: tuple[int, int]) -> BrowserContext:
    """Return a reader of their own, with a window of that size."""
    return browser.new_context(viewport=_viewport(size), locale="en-US")


@dataclass(eq=False)
class Window:
    """A page that goes from test to test, alone in its context."""

    page: Page
    lent: int = 0
    errors: list[Error] = field(default_factory=list)
    """Script errors since it was lent."""

    def __post_init__(self) -> None:
        self.page.on("pageerror", self._hear)

    def _hear(self, error: Error) -> None:
        self.errors.append(error)

    def lend(self, size: tuple[int, int]) -> Page:
        """Give the page to a test, at the size that it asks for."""
        self.lent += 1
        self.errors.clear()
        self.page.set_viewport_size(_viewport(size))
        return self.page

    def clean(self) -> None:
        """Take away what a reader left: the document, what it stored, the place of the mouse."""
        self.page.unroute_all()
        if self.page.url.startswith("http"):
            self.page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }")
        self.page.context.clear_cookies()
        self.page.goto(BLANK)
        self.page.mouse.move(0, 0)

    @property
    def is_spent(self) -> bool:
        """Whether nobody should have it after this."""
        return self.lent >= LIFE or self.page.is_closed() or len(self.page.context.pages) > 1


class Windows:
    """The windows that stand open in one browser."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._free: list[Window] = []

    def take(self, size: tuple[int, int], *, own: bool) -> Window:
        """Return a window that nobody has; a new one if it must be one's ``own``."""
        if self._free and not own:
            return self._free.pop()
        return Window(new_context(self._browser, size).new_page())

    def give_back(self, window: Window, *, own: bool) -> None:
        """Keep a window for the next test, or close it."""
        if own or window.is_spent:
            window.page.context.close()
            return
        window.clean()
        self._free.append(window)


def _viewport(size: tuple[int, int]) -> ViewportSize:
    width, height = size
    return {"width": width, "height": height}
