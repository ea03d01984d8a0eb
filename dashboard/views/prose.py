"""Blocks of plain text, of which a record's or a reader's words may be part."""

from collections.abc import Iterable
from typing import TypedDict


class Run(TypedDict):
    """Characters that are alike."""

    text: str
    href: str
    """An address to open; empty for plain text."""
    lang: str
    """Language of the words where it is not the page's."""
    strong: bool


class Block(TypedDict):
    """A heading, paragraph, quote, list or table."""

    kind: str
    """``heading``, ``paragraph``, ``quote``, ``list`` or ``table``."""
    tone: str
    """``note`` (small), ``notice`` (framed), ``notice tight`` (as high as its lines),
    ``scrolls`` (of limited height), ``paper`` (only in print), ``screen`` (never in print) or
    nothing.
    """
    label: str
    """What a part that scrolls is called."""
    runs: list[Run]
    items: list[list[Run]]
    head: list[str]
    rows: list[list[list[Run]]]


def run(text: str, href: str = "", lang: str = "", strong: bool = False) -> Run:
    """Return a run."""
    return Run(text=text, href=href, lang=lang, strong=strong)


def paragraph(*runs: str | Run, tone: str = "") -> Block:
    """Return a paragraph."""
    return _block("paragraph", tone, runs=_runs(runs))


def heading(text: str) -> Block:
    """Return a heading in a record's words, which no heading of Streamlit's may hold."""
    return _block("heading", "", runs=_runs([text]))


def quotation(*runs: str | Run) -> Block:
    """Return a quote."""
    return _block("quote", "", runs=_runs(runs))


def bullets(items: Iterable[str | Iterable[str | Run]]) -> Block:
    """Return a list; an item is a text or several runs."""
    rows = [[item] if isinstance(item, str) else item for item in items]
    return _block("list", "", items=[_runs(row) for row in rows])


def scrolling(items: Iterable[str], label: str) -> Block:
    """Return a list of limited height, by the name that the keyboard meets it under."""
    return _block("list", "scrolls", items=[_runs([item]) for item in items], label=label)


def grid(head: list[str], rows: Iterable[Iterable[str | Run]]) -> Block:
    """Return a table; each cell is a text or a run."""
    cells = [[_runs([cell]) for cell in row] for row in rows]
    return _block("table", "", head=head, rows=cells)


def _runs(parts: Iterable[str | Run]) -> list[Run]:
    return [run(part) if isinstance(part, str) else part for part in parts]


def _block(
    kind: str,
    tone: str,
    runs: list[Run] | None = None,
    items: list[list[Run]] | None = None,
    head: list[str] | None = None,
    rows: list[list[list[Run]]] | None = None,
    label: str = "",
) -> Block:
    return Block(
        kind=kind,
        tone=tone,
        label=label,
        runs=runs or [],
        items=items or [],
        head=head or [],
        rows=rows or [],
    )
