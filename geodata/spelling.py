"""The nearest right word to a wrong one."""

from collections.abc import Sequence
from difflib import get_close_matches


def suggestion(text: str, known: Sequence[str]) -> str:
    """Return ``"; did you mean 'x'?"``, or the whole list where it is short, or nothing."""
    near = get_close_matches(text, known, n=1)
    if near:
        return f"; did you mean '{near[0]}'?"
    return f"; known: {', '.join(known)}" if 0 < len(known) <= 12 else ""
