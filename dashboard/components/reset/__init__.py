"""The button that drops every filter."""

from pathlib import Path

from dashboard.components.declaring import declare
from dashboard.state import session

_reset = declare(Path(__file__).parent, "button")


def show_reset(label: str) -> None:
    """Show the button that drops every filter, or nothing where ``label`` is empty."""
    _reset(key="reset", data={"label": label}, on_reset_change=session.reset, width="content")
