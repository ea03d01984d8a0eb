"""The place of what stands below the map, until the reader goes there."""

from pathlib import Path

from dashboard.components.declaring import declare
from dashboard.state import session

_rest = declare(Path(__file__).parent)


def hold_the_rest(label: str) -> None:
    """Hold the place of the rest of a page, and ask for it when the reader goes there."""
    _rest(key="below", data={"label": label}, on_wanted_change=session.want_the_rest)
