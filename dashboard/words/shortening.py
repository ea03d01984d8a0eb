"""Texts of any length, cut to what a sentence can hold."""

from fluent.runtime.resolver import MAX_PART_LENGTH

TYPED = 80
"""Characters of what a reader typed, or a link brought, that a sentence repeats."""

SAYABLE: int = MAX_PART_LENGTH
"""Characters that any part of a message may have: Fluent refuses more."""

CUT = "…"


def shortened(text: str, most: int = TYPED) -> str:
    """Return a text as it is, or its beginning with an ellipsis, ``most`` characters in all."""
    return text if len(text) <= most else f"{text[: most - len(CUT)].rstrip()}{CUT}"
