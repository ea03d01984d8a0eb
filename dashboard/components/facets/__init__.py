"""The filter drawer."""

from collections.abc import Callable
from pathlib import Path

from dashboard.components.declaring import declare
from dashboard.state import session

_facets = declare(Path(__file__).parent)


def show_facets(data: object, preset: Callable[[str], None]) -> None:
    """Show the filter drawer; ``preset`` takes the name of a question."""
    _facets(
        key="facets",
        data=data,
        on_choice_change=lambda: session.choose_facet(session.sent("facets", "choice")),
        on_preset_change=lambda: preset(session.sent("facets", "preset")),
    )
