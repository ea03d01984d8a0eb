"""What the page says of a reader's own file of codings."""

from typing import TypedDict

from dashboard.words.language import Language

WORDS = ("name", "none", "download", "bring", "large", "unread")
"""What stands beside the file, by the names of its words after ``codings-``."""


class Kept(TypedDict):
    """The file, and what came of the last one that was brought."""

    coder: str
    longest: int
    largest: int
    file: str
    called: str
    brought: int
    said: str
    problems: list[str]
    words: dict[str, str]


def words_beside(language: Language) -> dict[str, str]:
    """Return what stands beside the file."""
    return {name: language.say(f"codings-{name}") for name in WORDS}


def outcome(is_taken: bool, statements: int, problems: int, language: Language) -> str:
    """Say what came of a file that was brought."""
    if is_taken:
        return language.say("codings-taken", count=statements)
    return language.say("codings-refused", count=problems)
