"""Statements as cards."""

from collections.abc import Callable
from pathlib import Path

from dashboard.components.declaring import declare
from dashboard.state import hearing

_statements = declare(Path(__file__).parent)


def show_statements(data: object, act: Callable[[dict[str, str]], None]) -> None:
    """Show statement cards; ``act`` takes what a button in them asks for."""
    _statements(
        key="statements",
        data=data,
        on_act_change=lambda: act(hearing.sent("statements", "act")),
    )
