"""The editions in a row, to step through by a click, by arrow keys or by [ and ]."""

from pathlib import Path

from dashboard.components.declaring import declare
from dashboard.state import hearing
from dashboard.views.steps import Steps

_steps = declare(Path(__file__).parent)


def show_steps(steps: Steps) -> None:
    """Show the row, and under it what changed with the last step."""
    _steps(
        key="steps",
        data={**steps, "heard": hearing.heard("steps")},
        on_choices_change=hearing.hear_step,
    )
