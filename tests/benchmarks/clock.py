"""Clocks inside the browser: when the pointer went down, when something was there."""

from playwright.sync_api import Page

SCRIPT = """
if (window === top) {
    window.statesSeen = [];
    const press = () => { window.pressedAt = performance.now(); };
    const note = () => {
        const state = (%s)();
        if (state && state !== window.statesSeen.at(-1)?.[0])
            window.statesSeen.push([state, performance.now()]);
    };
    const parts = { subtree: true, childList: true, characterData: true, attributes: true };
    const watch = (watched) => {
        new MutationObserver(note).observe(watched, parts);
        watched.addEventListener("pointerdown", press, true);
    };
    watch(document);
    document.addEventListener("load", ({ target }) => {
        if (target.contentDocument) watch(target.contentDocument);
        note();
    }, true);
}
"""
"""Notes on the page's own clock when the reader presses, and each new state.

A frame is watched from the page: its window is older than its document, so that a script that
starts with the window would watch the blank document before it.
"""


def wind_up(page: Page, state: str) -> None:
    """Start the clocks with every document that the page will open.

    ``state`` is a JavaScript function without arguments: what the page shows as a short text, or
    something falsy where it shows nothing yet.
    """
    page.add_init_script(SCRIPT % state)


def seen(page: Page) -> list[str]:
    """Return the states seen so far, the last one last."""
    states: list[str] = page.evaluate("() => window.statesSeen.map(([state]) => state)")
    return states


def since_navigation(page: Page) -> float:
    """Return the milliseconds from the start of navigation to the first state."""
    elapsed: float = page.evaluate("() => window.statesSeen[0][1]")
    return elapsed


def since_press(page: Page) -> float:
    """Return the milliseconds from the last press to the last state."""
    elapsed: float = page.evaluate("() => window.statesSeen.at(-1)[1] - window.pressedAt")
    return elapsed
