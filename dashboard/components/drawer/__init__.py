"""The button that opens the filter drawer on a narrow screen."""

from pathlib import Path

from dashboard.components.declaring import declare

_drawer = declare(Path(__file__).parent, "button")


def show_drawer_button(label: str) -> None:
    """Show, on narrow screens only, the button that opens the filter drawer."""
    _drawer(key="drawer", data={"label": label}, width="content")
