"""The four flow panels."""

from pathlib import Path

from dashboard.components.declaring import declare
from dashboard.state import hearing, session

_panels = declare(Path(__file__).parent)


def show_panels(panels: object, rest: object, none: str, place: str) -> None:
    """Show the flow panels, and what they leave out, or what is said where there is ``none``.

    ``place`` is ``above`` (wide screens) or ``below`` (narrow ones).
    """
    key = f"panels-{place}"
    _panels(
        key=key,
        data={"panels": panels, "rest": rest, "none": none, "place": place},
        on_direction_change=lambda: session.choose_direction(hearing.sent(key, "direction")),
    )
