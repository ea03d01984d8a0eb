"""What the browser's history and tab say of the page."""

from pathlib import Path

from dashboard.components.declaring import declare
from dashboard.state import session

_history = declare(Path(__file__).parent)


def keep_history(title: str, language: str) -> None:
    """Title the tab, complete the address that opened the page, and make each page one step."""
    asked, written = session.addresses()
    data = {"title": title, "language": language, "asked": asked, "written": written}
    _history(key="history", data=data)
