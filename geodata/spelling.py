"""The nearest right word to a wrong one."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches

LIST = 12
"""Known words that are listed whole where none is near."""

LOOKED_UP = 100
"""Wrong words that are looked up among many right ones; beyond, one cause has many effects."""

LENGTH = 80
"""Characters of a word that are compared."""


def suggestion(text: str, known: Sequence[str]) -> str:
    """Return ``"; did you mean 'x'?"``, or the whole list where it is short, or nothing."""
    near = same(text, known) or next(iter(get_close_matches(text[:LENGTH], known, n=1)), "")
    if near:
        return f"; did you mean '{near}'?"
    return f"; known: {', '.join(known)}" if 0 < len(known) <= LIST else ""


def same(text: str, known: Sequence[str]) -> str:
    """Return the known word that differs in capitals, accents, hyphens or leading zeros alone."""
    plain = _plain(text[:LENGTH])
    return next((word for word in known if _plain(word) == plain), "")


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold())
    joined = re.sub(r"[\s_-]+", "-", "".join(c for c in letters if not unicodedata.combining(c)))
    return re.sub(r"(?<![0-9])0+(?=[0-9])", "", joined).strip("-")


@dataclass
class Speller:
    """Looks wrong words up among many right ones, each once and not without end."""

    known: Sequence[str]
    _cures: dict[str, str] = field(default_factory=dict)

    def cure(self, text: str) -> str:
        """Return what ``suggestion`` does; nothing for the words after ``LOOKED_UP`` others."""
        if text not in self._cures and len(self._cures) < LOOKED_UP:
            self._cures[text] = suggestion(text, self.known)
        return self._cures.get(text, "")


def shown(text: str) -> str:
    """Return a text as it is quoted in a message: on one line, and cut where it is long."""
    return repr(text if len(text) <= LENGTH else f"{text[: LENGTH - 1]}…")
