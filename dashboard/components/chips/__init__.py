"""The filters that are set, each with a cross that removes it."""

from pathlib import Path

from dashboard.components.declaring import declare
from dashboard.state import hearing
from dashboard.views.chips import Chip

_chips = declare(Path(__file__).parent)


def show_chips(chips: list[Chip], label: str) -> None:
    """Show a chip for each filter; ``label`` names them as a group."""
    _chips(
        key="chips",
        data={"chips": chips, "label": label, "heard": hearing.heard("chips")},
        on_choices_change=lambda: hearing.hear("chips"),
        width="content",
    )
