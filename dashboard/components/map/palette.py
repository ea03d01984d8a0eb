"""The palette as the map's scripts and its style take it."""

import json

from dashboard.views.hues import HEX, INK, LAND


def palette_script() -> str:
    """Return a script that holds every color; it names them to the style sheet too."""
    held = json.dumps({"HUES": HEX, "INK": INK, "LAND": LAND})
    return f'Object.assign((window.atlas ||= {{}}), {held});'
