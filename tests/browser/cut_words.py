"""Which words of a page are cut off, run over its side, or are hidden behind an edge."""

from time import monotonic

from playwright.sync_api import Page

PATIENCE = 15
"""Seconds in which a page that was changed comes to rest."""

SIDEWAYS = """() => {
    const main = document.querySelector('[data-testid="stMain"]');
    return Math.max(main.scrollWidth - main.clientWidth,
        document.documentElement.scrollWidth - innerWidth);
}"""

CUT = """() => {
    const NEAR = 2, found = [], roots = [document];
    const above = (it) => it.parentElement || it.getRootNode().host;
    const isMeant = (it) => it.closest("[inert]") || getComputedStyle(it).clipPath !== "none";
    const hides = (style) => ["hidden", "clip"].includes(style);
    const scrolls = (style) => ["auto", "scroll"].includes(style.overflowX);
    const isBeyond = (box) => box.right > innerWidth + NEAR || box.left < -NEAR;
    function edgeOf(it, box) {
        for (let up = it; up.dataset?.testid !== "stMain" && up !== document.body; up = above(up)) {
            const style = getComputedStyle(up), edge = up.getBoundingClientRect();
            const across = box.right > edge.right + NEAR || box.left < edge.left - NEAR;
            const down = box.bottom > edge.bottom + NEAR || box.top < edge.top - NEAR;
            if (edge.width <= 1 || scrolls(style)) return null;
            if ((hides(style.overflowX) && across) || (hides(style.overflowY) && down)) return up;
        }
        return isBeyond(box) ? document.body : null;
    }
    while (roots.length)
        for (const it of roots.pop().querySelectorAll("*")) {
            if (it.shadowRoot) roots.push(it.shadowRoot);
            const isSeen = it.checkVisibility({ visibilityProperty: true, opacityProperty: true });
            if (!isSeen || isMeant(it)) continue;
            for (const text of it.childNodes) {
                if (text.nodeType !== Node.TEXT_NODE || !text.data.trim()) continue;
                const range = document.createRange();
                range.selectNodeContents(text);
                const box = range.getBoundingClientRect();
                const edge = box.width && edgeOf(it, box);
                if (edge) found.push(`${it.className}: ${text.data} (by ${edge.className})`);
            }
        }
    return found;
}"""

SPACED = """() => {
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`);
    const add = (root) => {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, spaced];
        for (const it of root.querySelectorAll("*")) if (it.shadowRoot) add(it.shadowRoot);
    };
    add(document);
}"""
"""A reader's own spacing, as far as a page has to bear it."""


def assert_nothing_is_cut(page: Page, state: str) -> None:
    """Wait until no word of the page is cut off, and nothing scrolls sideways."""
    deadline = monotonic() + PATIENCE
    while (found := _lost(page)) and monotonic() < deadline:
        page.wait_for_timeout(100)
    assert found == [], state


def _lost(page: Page) -> list[str]:
    cut: list[str] = page.evaluate(CUT)
    beyond: int = page.evaluate(SIDEWAYS)
    return [*cut, f"{beyond} pixels sideways"] if beyond else cut
