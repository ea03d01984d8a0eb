"""The source texts, cut into sentences."""

import re
from dataclasses import dataclass
from pathlib import Path

SENTENCE = re.compile(r"\S.*?(?:\.(?=\s+[A-Z])|$)", re.MULTILINE)


@dataclass(frozen=True)
class Sentence:
    """One sentence of a source's text."""

    number: int
    """Counted from 1 through the whole file."""
    text: str
    """Character for character, with its full stop."""


def sentences(path: Path) -> tuple[Sentence, ...]:
    """Cut a text at full stops that a capital letter follows, and at line ends.

    Raises
    ------
    OSError
        The file cannot be read.
    UnicodeDecodeError
        The file is not UTF-8.
    """
    text = path.read_text(encoding="utf-8")
    return tuple(
        Sentence(number, match.group())
        for number, match in enumerate(SENTENCE.finditer(text), start=1)
    )
