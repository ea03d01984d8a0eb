"""The filters that are set, each with a cross that removes it."""

from pathlib import Path

from dashboard.components.declaring import declare
from dashboard.state import session
from dashboard.views.chips import Chip

_chips = declare(Path(__file__).parent)


def show_chips(chips: list[Chip], label: str, reset: str) -> None:
    """Show a chip for each filter, and what drops all of them; ``label`` names them as a group."""
    _chips(
        key="chips",
        data={
            "chips": chips, "label": label, "reset": reset, "heard": session.heard("chips"),
        },
        on_choices_change=lambda: session.hear("chips"),
        on_reset_change=session.reset,
        width="content",
    )
