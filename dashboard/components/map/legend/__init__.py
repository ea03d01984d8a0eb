"""The legend of the map, which stands below it and never on it."""

from pathlib import Path

from dashboard.components.declaring import declare
from dashboard.views.hues import HEX, INK, LAND
from dashboard.views.map_content import MapContent

_legend = declare(Path(__file__).parent)


def show_legend(content: MapContent, key: str) -> None:
    """Show the signs that stand on a map, and what each says."""
    parts = [part.model_dump() for part in content.legend]
    _legend(
        key=key,
        data={
            "title": content.words["legend"],
            "parts": parts,
            "hues": HEX,
            "colors": {**LAND, "ink": INK},
        },
    )
