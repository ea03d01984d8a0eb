"""The sentences with empty boxes, on paper alone."""

from pathlib import Path

from dashboard.components.declaring import declare
from dashboard.views.coding import Sheet

_handout = declare(Path(__file__).parent)


def show_handout(sheet: Sheet) -> None:
    """Show the hand-out where the page is printed."""
    _handout(key="handout", data=sheet)
