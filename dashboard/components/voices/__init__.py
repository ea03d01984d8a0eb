"""The switch that adds what other countries' chapters say."""

from pathlib import Path

from dashboard.components.declaring import declare
from dashboard.state import hearing

_voices = declare(Path(__file__).parent)


def show_voices_switch(label: str, on: bool) -> None:
    """Show the switch; ``on`` is what the view says."""
    _voices(
        key="voices",
        data={"label": label, "on": on, "heard": hearing.heard("voices")},
        on_choices_change=lambda: hearing.hear("voices"),
        width="content",
    )
