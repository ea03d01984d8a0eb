"""Texts of any length, cut to what a sentence can hold."""

from fluent.runtime.resolver import MAX_PART_LENGTH

TYPED = 80
"""Characters of what a reader typed, or a link brought, that a sentence repeats."""

CUT = "…"

LONGEST: int = MAX_PART_LENGTH - len(CUT)
"""Characters of any part of a message that are said: with the ellipsis, what Fluent takes."""


def shortened(text: str, most: int = TYPED) -> str:
    """Return a text as it is, or its first characters with an ellipsis."""
    return text if len(text) <= most else f"{text[:most]}{CUT}"
