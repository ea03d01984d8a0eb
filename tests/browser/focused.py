"""Where the focus is, through frames and shadows, and how the keyboard gets it elsewhere."""

from playwright.sync_api import JSHandle, Page

DEEPEST = """() => {
    let held = document.activeElement;
    for (;;) {
        const inner = held.shadowRoot?.activeElement ?? held.contentDocument?.activeElement;
        if (!inner || inner === held.contentDocument?.body) return held;
        held = inner;
    }
}"""
"""The element that a key is for: inside the frame or the shadow that the page gave the focus."""

IN_SIGHT = """held => {
    const { frameElement, parent } = held.ownerDocument.defaultView;
    const box = held.getBoundingClientRect();
    const around = frameElement?.getBoundingClientRect() ?? { top: 0, left: 0 };
    const [top, left] = [box.top + around.top, box.left + around.left];
    return top + box.height > 0 && top < parent.innerHeight
        && left + box.width > 0 && left < parent.innerWidth;
}"""


def focused(page: Page) -> JSHandle:
    """Return what has the focus."""
    return page.evaluate_handle(DEEPEST)


def holds_focus(page: Page, selector: str) -> bool:
    """Tell whether what has the focus is what a selector names, and in sight."""
    held = focused(page)
    is_it = held.evaluate("(held, selector) => held.matches(selector)", selector)
    return bool(is_it) and bool(held.evaluate(IN_SIGHT))


def stops_to(page: Page, selector: str, most: int) -> int:
    """Press Tab until what a selector names has the focus; return how often."""
    for pressed in range(1, most + 1):
        page.keyboard.press("Tab")
        if focused(page).evaluate("(held, selector) => held.matches(selector)", selector):
            return pressed
    raise AssertionError(f"{most} stops do not lead to {selector}")
