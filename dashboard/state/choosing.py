"""What one choice of a reader makes of a selection."""

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from typing import TypedDict

from dashboard.views.matrix import cell_selection
from dashboard.views.scope import has_others, usual, with_others
from geodata.selection import Facet, Selection


class Mode(StrEnum):
    """What is asked of a term."""

    CHOSEN = "chosen"
    """Statements must hold it, or one of those chosen beside it."""
    EXCLUDED = "excluded"
    """Statements must not hold it."""
    FREE = "free"
    """Nothing."""
    USUAL = "usual"
    """Of a facet of the scope, what the atlas opens with."""


class Choice(TypedDict, total=False):
    """A choice as a script sends it: a text, a rule, a term, a cell of the matrix, the switch."""

    seq: int
    """Greater than that of every choice before."""
    text: str
    facet: str
    all: bool
    """Whether all terms of the facet must be held."""
    term: str
    mode: str
    sector: str
    group: str
    edition: str
    """The one edition that is shown."""
    others: bool
    """Whether other countries' chapters are shown."""


def chosen(selection: Selection, choices: Iterable[Choice]) -> Selection:
    """Return the selection after some choices, in their order."""
    for choice in choices:
        selection = _after(selection, choice)
    return selection


def _after(selection: Selection, choice: Choice) -> Selection:
    if "text" in choice:
        return replace(selection, text=choice["text"].strip())
    if "sector" in choice:
        return cell_selection(selection, choice["sector"], choice["group"])
    if "others" in choice:
        is_so = has_others(selection) == choice["others"]
        return selection if is_so else with_others(selection)
    if "edition" in choice:
        free = selection.exclude(Facet.EDITION, ()).ask_all(Facet.EDITION, False)
        return free.choose(Facet.EDITION, [choice["edition"]])
    facet = Facet(choice["facet"])
    if "all" in choice:
        return selection.ask_all(facet, choice["all"])
    if choice["mode"] == Mode.USUAL:
        return usual(selection, facet)
    return _with_term(selection, facet, choice["term"], Mode(choice["mode"]))


def _with_term(selection: Selection, facet: Facet, term: str, mode: Mode) -> Selection:
    chosen, excluded = selection.chosen(facet) - {term}, selection.excluded(facet) - {term}
    freed = selection.choose(facet, chosen).exclude(facet, excluded)
    if mode is Mode.CHOSEN:
        kept = freed.choose(facet, chosen | {term})
        return kept.ask_all(facet, selection.asks_all(facet))
    if mode is Mode.EXCLUDED:
        return freed.exclude(facet, excluded | {term})
    return freed
