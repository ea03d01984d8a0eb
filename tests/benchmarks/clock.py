"""Clocks inside the browser: when the pointer went down, when something was there."""

from playwright.sync_api import Page

POINTER = """
addEventListener("pointerdown", () => {
    top.pressedAt = performance.timeOrigin + performance.now();
}, { capture: true });
"""
"""Notes when the reader presses, in whichever frame."""

WATCH = """
new MutationObserver(() => {
    const state = (%s)();
    if (!state || state === window.stateSeen) return;
    window.stateSeen = state;
    const now = performance.timeOrigin + performance.now();
    top.statesSeen = [...(top.statesSeen ?? []), [state, now]];
}).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
"""
"""Notes when a frame's state, as a function tells it, becomes another."""


def wind_up(page: Page, state: str) -> None:
    """Start the clocks in every document that the page will open.

    ``state`` is a JavaScript function without arguments: what the frame shows as a short text, or
    something falsy where it shows nothing yet or is not the frame in question.
    """
    page.add_init_script(POINTER + WATCH % state)


def seen(page: Page) -> list[str]:
    """Return the states seen so far, the last one last."""
    states: list[str] = page.evaluate("() => (window.statesSeen ?? []).map(([state]) => state)")
    return states


def since_navigation(page: Page) -> float:
    """Return the milliseconds from the start of navigation to the first state."""
    elapsed: float = page.evaluate("() => window.statesSeen[0][1] - performance.timeOrigin")
    return elapsed


def since_press(page: Page) -> float:
    """Return the milliseconds from the last press to the last state."""
    elapsed: float = page.evaluate("() => window.statesSeen.at(-1)[1] - window.pressedAt")
    return elapsed
