"""What a page begins with: its title, the way to the other language, and whose words these are."""

from collections.abc import Callable
from pathlib import Path

from dashboard.components.declaring import declare

_masthead = declare(Path(__file__).parent, "header")

KEY = "masthead"


def show_masthead(title: str, other: str, line: str, speak: Callable[[], None]) -> None:
    """Show a title, the name of the ``other`` language, and a ``line`` under them, if any.

    ``speak`` is called where the reader asks for the other language.
    """
    data = {"title": title, "other": other, "line": line}
    _masthead(key=KEY, data=data, on_speak_change=speak)
