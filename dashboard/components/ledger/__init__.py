"""A table with a caption and headers; what it holds can be opened by its cells and rows."""

from collections.abc import Callable
from pathlib import Path

from dashboard.components.declaring import declare
from dashboard.state import hearing
from dashboard.views.ledger import Ledger

_ledger = declare(Path(__file__).parent)


def show_ledger(
    table: Ledger, key: str, scrolls: str, pick: Callable[[str], None] = lambda picked: None
) -> None:
    """Show a table; ``pick`` takes what a click opens, ``scrolls`` names the box it scrolls in."""
    _ledger(
        key=key,
        data={**table, "scrolls": scrolls},
        on_pick_change=lambda: pick(hearing.sent(key, "pick")),
    )
