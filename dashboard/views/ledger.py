"""A table with a caption, a header for each column and each row, and signs that are explained."""

from collections.abc import Callable, Iterable
from typing import TypedDict


class Cell(TypedDict):
    """What stands where a row and a column meet."""

    text: str
    state: str
    """The sign that it is drawn as, a key of the table's signs; empty for words."""
    name: str
    """What the sign says here, for a reader who hears it; the sign's own words where empty."""
    pick: str
    """What a click on it opens; empty for nothing."""
    href: str


class Column(TypedDict):
    """A column's header."""

    text: str
    note: str
    """What holds of the whole column, in small letters under its name."""


class Row(TypedDict):
    """A row's header and its cells."""

    label: str
    note: str
    pick: str
    chosen: bool
    cells: list[Cell]


class Group(TypedDict):
    """Rows under a heading of their own; without one where it is empty."""

    label: str
    rows: list[Row]


class Sign(TypedDict):
    """A sign with what it means."""

    state: str
    text: str
    words: str


class Ledger(TypedDict):
    """The whole table."""

    caption: str
    corner: str
    """Header of the column of row headers."""
    columns: list[Column]
    groups: list[Group]
    signs: list[Sign]
    chosen: str
    """What is open of it: what a click on it would open again."""
    tall: bool
    """Whether it scrolls in a box of limited height."""


SIGNS = {"said": "●", "unsaid": "–", "unseen": "?"}
"""How each state is drawn, beside its frame: told apart by shape, without any color."""


def cell(text: str, state: str = "", name: str = "", pick: str = "", href: str = "") -> Cell:
    """Return a cell."""
    return Cell(text=text, state=state, name=name, pick=pick, href=href)


def row(
    label: str, cells: Iterable[Cell | str], note: str = "", pick: str = "", chosen: bool = False
) -> Row:
    """Return a row; a cell that is only words may be a text."""
    made = [cell(each) if isinstance(each, str) else each for each in cells]
    return Row(label=label, note=note, pick=pick, chosen=chosen, cells=made)


def column(text: str, note: str = "") -> Column:
    """Return a column's header."""
    return Column(text=text, note=note)


def group(rows: Iterable[Row], label: str = "") -> Group:
    """Return rows under a heading."""
    return Group(label=label, rows=list(rows))


def ledger(
    caption: str,
    corner: str,
    columns: Iterable[Column | str],
    groups: Iterable[Group],
    signs: Iterable[Sign] = (),
    chosen: str = "",
    tall: bool = False,
) -> Ledger:
    """Return a table."""
    heads = [column(each) if isinstance(each, str) else each for each in columns]
    return Ledger(
        caption=caption,
        corner=corner,
        columns=heads,
        groups=[each for each in groups if each["rows"]],
        signs=list(signs),
        chosen=chosen,
        tall=tall,
    )


def signs(words: Callable[[str], str], drawn: dict[str, str] = SIGNS) -> list[Sign]:
    """Return signs with the words that a table has for each."""
    return [Sign(state=state, text=text, words=words(state)) for state, text in drawn.items()]
