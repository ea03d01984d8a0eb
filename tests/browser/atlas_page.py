"""The atlas as a reader sees it: what is on the page, and what a reader does."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Any, cast

from playwright.sync_api import Frame, Locator, Page, expect

from tests.browser.resting import await_rest
from tests.browser.traffic import Traffic

PATIENCE = 30_000
"""Milliseconds for the page to do what is expected of it."""

_ANYTHING = re.compile(".+")
MAP = 'iframe[src*="st_folium"]'

CELL = ".matrix td button"
"""A cell of the matrix."""

POINT_ON_PATH = """path => {
    const matrix = path.getScreenCTM();
    for (let share = 0.1; share < 0.95; share += 0.05) {
        const length = path.getTotalLength() * share;
        const at = path.getPointAtLength(length).matrixTransform(matrix);
        if (document.elementFromPoint(at.x, at.y) === path) return { x: at.x, y: at.y };
    }
    throw new Error(`no point of ${path.dataset.id} can be clicked`);
}"""
"""The arrow is thin and bent: the middle of its box is not on it."""

SETTLED = """async () => {
    await document.fonts.ready;
    const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
    await frame(); await frame();
}"""

OPENED = {("edition", "2015"), ("voice", "own-chapter")}
"""Terms that are set in the drawer when the atlas opens."""


class AtlasPage:
    """One open page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.traffic = Traffic.of(page)

    def open(self, url: str) -> "AtlasPage":
        """Go to an address and wait until the map is drawn and the script has ended."""
        finished = self.traffic.finished
        self.page.goto(url)
        expect(self.body).to_have_attribute("data-drawn", _ANYTHING, timeout=PATIENCE)
        self.until(lambda: self.traffic.finished > finished, "the first run of the script")
        self.await_rest()
        return self

    # What is there

    @property
    def map(self) -> Frame:
        """The map's own document."""
        frames: list[Frame | None] = []

        def attached() -> bool:
            frames.append(self.page.locator(MAP).element_handle().content_frame())
            return frames[-1] is not None

        self.until(attached, "the frame of the map")
        return cast("Frame", frames[-1])

    @property
    def body(self) -> Locator:
        """The body of the map's document."""
        return self.page.frame_locator(MAP).locator("body")

    @property
    def drawn(self) -> str | None:
        """Version of the content that is on the map."""
        return self.body.get_attribute("data-drawn")

    @property
    def marks(self) -> set[str]:
        """Keys of the places that have a mark."""
        return self._ids(".mark")

    @property
    def arrows(self) -> set[str]:
        """Ids of the arrows."""
        return self._ids("path.arrow")

    @property
    def selected(self) -> set[str]:
        """Ids of what is selected on the map."""
        return self._ids('[aria-pressed="true"]')

    @property
    def statements(self) -> list[str]:
        """Ids of the statements in the panel beside the map, in their order."""
        ids: list[str] = self.page.locator(".statements article").evaluate_all(
            "cards => cards.map(card => card.id)"
        )
        return ids

    @property
    def checked(self) -> set[tuple[str, str]]:
        """Facet and term of each filter that is set in the drawer, beyond those of the opening."""
        pairs: list[list[str]] = self.page.locator("[data-term] input").evaluate_all("""fields =>
            fields.filter(field => field.checked).map(field =>
                [field.closest("[data-facet]").dataset.facet,
                 field.closest("[data-term]").dataset.term])""")
        return {(facet, term) for facet, term in pairs} - OPENED

    @property
    def view(self) -> dict[str, float]:
        """Center and zoom of the map."""
        view: dict[str, float] = self.map.evaluate(
            "() => ({ ...window.map.getCenter(), zoom: window.map.getZoom() })"
        )
        return view

    def mark(self, place: str) -> Locator:
        """The mark of a place."""
        return self.body.locator(f'.mark[data-id="{place}"]')

    def arrow(self, route: str) -> Locator:
        """The wide, clickable twin of an arrow's line."""
        return self.body.locator(f'path.arrow[data-id="{route}"]')

    def boxes(self, selector: str) -> list[dict[str, Any]]:
        """Name and edges of everything visible on the map that a selector finds."""
        boxes: list[dict[str, Any]] = self.body.locator(selector).evaluate_all("""nodes => nodes
            .filter(node => node.checkVisibility({ visibilityProperty: true }))
            .map(node => ({ name: `${node.className} ${node.dataset.id ?? ""} ${node.innerText}`,
                            ...node.getBoundingClientRect().toJSON() }))""")
        return boxes

    def _ids(self, selector: str) -> set[str]:
        ids: list[str] = self.body.locator(selector).evaluate_all(
            "nodes => nodes.map(node => node.dataset.id)"
        )
        return set(ids)

    # What a reader does

    def toggle(self, facet: str, term: str) -> None:
        """Click a term's checkbox in the drawer, and wait for the map."""
        with self.redrawn():
            self.choose(facet, term)

    def choose(self, facet: str, term: str) -> None:
        """Click a term's checkbox in the drawer."""
        self.page.locator(f'[data-facet="{facet}"] [data-term="{term}"] input').click()

    def click_mark(self, place: str) -> None:
        """Click a mark, and wait for the map."""
        with self.redrawn():
            self.mark(place).click()

    def click_arrow(self, route: str) -> None:
        """Click an arrow on its line, and wait for the map."""
        frame, at = self.page.locator(MAP).bounding_box(), self.arrow(route).evaluate(POINT_ON_PATH)
        assert frame is not None
        with self.redrawn():
            self.page.mouse.click(frame["x"] + at["x"], frame["y"] + at["y"])

    def go_below(self) -> None:
        """Turn the wheel, and wait for what stands below the map."""
        with self.rerun():
            self.page.mouse.move(700, 90)  # Above the map, which takes the wheel for itself.
            self.page.mouse.wheel(0, 300)
            expect(self.page.locator(".st-key-table-note")).to_be_attached(timeout=PATIENCE)

    def open_the_menu(self) -> None:
        """Open what is taken away, and wait for its button."""
        self.page.locator(".st-key-take button").click()
        expect(self.page.locator(".st-key-download button")).to_be_visible(timeout=PATIENCE)
        expect(self.page.locator(".citing .text")).to_be_visible(timeout=PATIENCE)

    def speak_the_other_language(self) -> None:
        """Click the language at the right of the title, and wait for the map."""
        with self.redrawn():
            self.page.locator(".st-key-masthead button").click()

    # Waiting

    @contextmanager
    def redrawn(self) -> Iterator[None]:
        """Wait, after what is done within, until another content is drawn and the script ended."""
        before = self.drawn
        with self.rerun():
            yield
            self.until(lambda: self.drawn not in (None, before), "another content on the map")

    @contextmanager
    def rerun(self) -> Iterator[None]:
        """Wait, after what is done within, until all that the run sent has come."""
        finished = self.traffic.finished
        yield
        self.until(lambda: self.traffic.finished > finished, "the end of a run")
        self.await_rest()

    def await_rest(self) -> None:
        """Wait until no script runs, and type and labels are in place."""
        await_rest(self.page, PATIENCE)
        self.map.evaluate(SETTLED)

    def until(self, happened: Callable[[], bool], what: str) -> None:
        """Let the page go on until something has happened."""
        deadline = monotonic() + PATIENCE / 1000
        while not happened():
            assert monotonic() < deadline, f"waited in vain for {what}"
            self.page.wait_for_timeout(10)
