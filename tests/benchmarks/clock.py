"""Clocks inside the browser: when the pointer went down, when something was there."""

import json
from collections.abc import Mapping

from playwright.sync_api import Page

SCRIPT = """
if (window === top) {
    const states = { %s };
    window.statesSeen = Object.fromEntries(Object.keys(states).map(name => [name, []]));
    window.shadows = [];
    const press = () => { window.pressedAt = performance.now(); };
    const note = () => {
        for (const [name, state] of Object.entries(states)) {
            const now = state(), seen = window.statesSeen[name];
            if (now && now !== seen.at(-1)?.[0]) seen.push([now, performance.now()]);
        }
    };
    const parts = { subtree: true, childList: true, characterData: true, attributes: true };
    const watch = (watched) => {
        new MutationObserver(note).observe(watched, parts);
        watched.addEventListener("pointerdown", press, true);
    };
    watch(document);
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
        const shadow = attach.call(this, options);
        window.shadows.push(shadow);
        watch(shadow);
        return shadow;
    };
    window.inShadow = (selector) => window.shadows.filter(shadow => shadow.isConnected)
        .map(shadow => shadow.querySelector(selector)).find(Boolean);
    document.addEventListener("load", ({ target }) => {
        if (target.contentDocument) watch(target.contentDocument);
        note();
    }, true);
}
"""
"""Notes on the page's own clock when the reader presses, and each new state of what is watched.

A frame is watched from the page: its window is older than its document, so that a script that
starts with the window would watch the blank document before it.
"""

States = Mapping[str, str]
"""JavaScript functions without arguments by name: what a part of the page shows as a short text, or
something falsy where it shows nothing yet. ``inShadow`` finds what stands within a component.
"""


def wind_up(page: Page, states: States) -> None:
    """Start the clocks with every document that the page will open."""
    watched = ", ".join(f"{json.dumps(name)}: {state}" for name, state in states.items())
    page.add_init_script(SCRIPT % watched)


def seen(page: Page) -> dict[str, int]:
    """Return how many states of each part were seen so far."""
    script = """() => Object.fromEntries(Object.entries(window.statesSeen ?? {})
        .map(([name, states]) => [name, states.length]))"""
    counts: dict[str, int] = page.evaluate(script)
    return counts


def since_navigation(page: Page) -> dict[str, float]:
    """Return the milliseconds from the start of navigation to the first state of each part."""
    return _times(page, "states[0][1]")


def since_press(page: Page) -> dict[str, float]:
    """Return the milliseconds from the last press to the last state of each part."""
    return _times(page, "states.at(-1)[1] - window.pressedAt")


def _times(page: Page, when: str) -> dict[str, float]:
    script = f"""() => Object.fromEntries(Object.entries(window.statesSeen)
        .filter(([, states]) => states.length).map(([name, states]) => [name, {when}]))"""
    times: dict[str, float] = page.evaluate(script)
    return times
