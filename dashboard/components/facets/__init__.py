"""The filter drawer."""

from collections.abc import Callable
from pathlib import Path

from dashboard.components.declaring import declare
from dashboard.state import hearing
from dashboard.views.facet_list import FacetList

_facets = declare(Path(__file__).parent)


def show_facets(shown: FacetList, preset: Callable[[str], None]) -> None:
    """Show the filter drawer; ``preset`` takes the name of a question."""
    _facets(
        key="facets",
        data={**shown, "heard": hearing.heard("facets")},
        on_choices_change=lambda: hearing.hear("facets"),
        on_preset_change=lambda: preset(hearing.sent("facets", "preset")),
    )
