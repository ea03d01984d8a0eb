"""Words that look like a source's and are not: other dashes, quotation marks, spaces, capitals."""

import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher

from geodata.damage import is_hidden, named
from geodata.spelling import shown

DASHES = "‐‑‒–—―−﹘﹣－"
APOSTROPHES = "’‘‛ʼ′´`＇"
QUOTATION_MARKS = "“”„‟″«»＂"

FOLDED = (
    dict.fromkeys(map(ord, DASHES), "-")
    | dict.fromkeys(map(ord, APOSTROPHES), "'")
    | dict.fromkeys(map(ord, QUOTATION_MARKS), '"')
)

NEAR = 0.75
"""How alike words are, 0 to 1, that one was probably meant as the other."""


@dataclass(frozen=True)
class Folded:
    """A text as it looks, and where each sign of that stands in the text."""

    text: str
    looks: str
    places: tuple[int, ...]

    def find(self, looks: str) -> str:
        """Return the words of the text that look like ``looks``, or nothing."""
        start = self.looks.find(looks) if looks else -1
        if start < 0:
            return ""
        return self.text[self.places[start] : self.places[start + len(looks) - 1] + 1]


def folded(text: str) -> Folded:
    """Fold a text to what a reader sees: capitals and small letters alike."""
    looks: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        plain = _plain(sign, looks[-1] if looks else " ")
        looks += plain
        places += [place] * len(plain)
    return Folded(text, "".join(looks), tuple(places))


def _plain(sign: str, before: str) -> str:
    if sign.isspace():
        return "" if before == " " else " "
    if is_hidden(sign):
        return ""
    return unicodedata.normalize("NFKD", sign.translate(FOLDED)).casefold().replace(" ", "")


def difference(written: str, right: str) -> str:
    """Say in which sign words first differ from those that they look like."""
    pairs = zip(f"{written}\0", f"{right}\0", strict=False)
    place = next((n for n, (ours, theirs) in enumerate(pairs) if ours != theirs), 0)
    ours, theirs = written[place : place + 1], right[place : place + 1]
    if ours.isspace() and written[place - 1 : place].isspace() and place:
        return "has two spaces where the source has one"
    if ours and is_hidden(ours):
        return f"holds the invisible sign {named(ours)}"
    if not theirs:
        return f"has {shown(written[place:])} after the words of the source"
    right_sign = shown(theirs) if theirs.isascii() else f"{shown(theirs)}, {named(theirs)}"
    return f"has {named(ours)} where the source has {right_sign}" if ours else "ends too early"


def nearest(words: str, text: str) -> str:
    """Return the run of a text's words that is most like the words, or nothing."""
    parts, size = text.split(), len(words.split())
    runs = (" ".join(parts[n : n + size]) for n in range(max(1, len(parts) - size + 1)))
    scored = ((SequenceMatcher(None, words, run).ratio(), run) for run in runs if run in text)
    ratio, run = max(scored, default=(0.0, ""))
    return run if ratio >= NEAR else ""
