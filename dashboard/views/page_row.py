"""The pages of the atlas, in their order, and which of them is open."""

from typing import TypedDict

from dashboard.words.language import Language

HOME = "atlas"
"""The page that the plain address opens."""

PAGES = (HOME, "read", "years", "asked", "coding", "guide")
"""Names of the pages, which are their addresses too."""


class PageLink(TypedDict):
    """A page as a link."""

    name: str
    href: str
    """Relative: what stands before the page's own name in an address is not known here."""
    current: bool


class PageRow(TypedDict):
    """The pages in a row."""

    label: str
    pages: list[PageLink]


def page_row(current: str, language: Language) -> PageRow:
    """Return the pages with the one that is open."""
    links = [
        PageLink(
            name=language.say(f"page-{page}"),
            href="./" if page == HOME else page,
            current=page == current,
        )
        for page in PAGES
    ]
    return PageRow(label=language.say("around-pages"), pages=links)
