"""What stands around the page, for those who hear it or go through it by the keyboard."""

from pathlib import Path

from dashboard.components.declaring import declare
from dashboard.words.language import Language

_around = declare(Path(__file__).parent)

NAMES = (
    *("skip-main", "skip-map", "filters", "menu", "filters-close", "filters-open", "sentence"),
)
"""What is called in the reader's language, by the names of their words after ``around-``."""


def show_around(said: str, words: Language) -> None:
    """Name what Streamlit draws, keep the focus in sight, and say what a choice has brought."""
    names = {name: words.say(f"around-{name}") for name in NAMES}
    _around(key="around", data={"said": said, "names": names})
