"""The source texts, cut into sentences at stored places."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

FULL_STOP = re.compile(r"\S.*?(?:[.?!…][”»\"')\]]*(?=\s+(?![a-z\s]))|$)", re.MULTILINE)
"""Where a sentence probably ends: only to propose, since "U.S. Department" ends none."""

ENDS = frozenset(".?!…\n")
CLOSERS = "”»\"')] \t\r"

OPENING_WORDS = 4


@dataclass(frozen=True)
class Sentence:
    """One sentence of a source's text."""

    number: int
    """Counted from 1 through the whole file."""
    text: str
    """Character for character, with its full stop."""


class BadOpening(ValueError):
    """An opening does not fit the text; ``number`` is its sentence's."""

    def __init__(self, number: int, message: str) -> None:
        self.number = number
        super().__init__(message)


def cut(text: str, openings: Sequence[str]) -> tuple[Sentence, ...]:
    """Cut a text where each opening stands; a sentence reaches to the next opening.

    Raises
    ------
    BadOpening
        An opening is not in the text, stands in it more than once or before the one that it
        follows, stands within a sentence, or text is left before the first.
    """
    starts = _starts(text, openings)
    return tuple(
        Sentence(number, text[start:end].rstrip())
        for number, (start, end) in enumerate(pairwise([*starts, len(text)]), start=1)
    )


def _starts(text: str, openings: Sequence[str]) -> list[int]:
    starts: list[int] = []
    for number, opening in enumerate(openings, start=1):
        if message := _misfit(text, opening, starts):
            raise BadOpening(number, message)
        starts.append(text.index(opening))
    return starts


def _misfit(text: str, opening: str, before: list[int]) -> str:
    times = text.count(opening)
    if times != 1:
        where = f"stands {times} times in the text; write more words" if times else "is not in it"
        return f"{opening!r} {where}"
    start = text.index(opening)
    if not before and text[:start].strip():
        return f"the text begins with {text.strip()[:30]!r}, not with {opening!r}"
    if before and start <= before[-1]:
        return f"{opening!r} stands before the opening of the sentence before it"
    return "" if _follows_an_end(text[:start]) else f"{opening!r} stands within a sentence"


def _follows_an_end(before: str) -> bool:
    kept = before.rstrip(CLOSERS)
    return not kept or (kept[-1] in ENDS and before[-1].isspace())


def proposed_openings(text: str) -> tuple[str, ...]:
    """Propose the openings of a text's sentences, to be read and mended by a curator."""
    found = [match.group() for match in FULL_STOP.finditer(text)]
    return tuple(_shortest(text, sentence) for sentence in found)


def _shortest(text: str, sentence: str) -> str:
    """Return as many first words of a sentence as it takes to stand once in the text."""
    ends = [match.end() for match in re.finditer(r"\S+", sentence)]
    cuts = (sentence[:end] for end in ends[OPENING_WORDS - 1 :])
    return next((cut for cut in cuts if text.count(cut) == 1), sentence)
