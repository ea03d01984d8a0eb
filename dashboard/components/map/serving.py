"""What the map's frame fetches from our own origin: our script and style, Leaflet, outlines."""

from pathlib import Path
from tempfile import TemporaryDirectory

from streamlit.components.v1 import declare_component

from dashboard.components.declaring import keep
from dashboard.components.map.drawing import BOUNDARIES, LEAFLET, STYLE, joined
from dashboard.keeping import digest

_DRAWING = {
    "atlas.js": joined().encode(),
    "map.css": STYLE.read_bytes(),
}
"""What is served of our own, by file name."""

_HELD = TemporaryDirectory(prefix="trafficking-atlas-")
"""Away from the project, whose folder may not be written to; gone when the process ends."""


def keep_serving() -> None:
    """Write what is served of our own: at once, and where a page opens."""
    keep(Path(_HELD.name), _DRAWING)


keep_serving()

SERVED = {
    "leaflet": declare_component("leaflet", path=str(LEAFLET)),
    "drawing": declare_component("drawing", path=_HELD.name),
    "boundaries": declare_component("boundaries", path=str(BOUNDARIES)),
}
"""Declared to serve their folders from our own origin; none of them is ever called."""


def _link(folder: str, file: str, content: bytes) -> tuple[str, str]:
    return file, f"../{__name__}.{folder}/{file}?{digest(content)}"


def _ours(file: str) -> tuple[str, str]:
    return _link("drawing", file, _DRAWING[file])


def _leaflet(file: str) -> tuple[str, str]:
    return _link("leaflet", file, (LEAFLET / file).read_bytes())


# Ours first: it asks for the outlines, which come while Leaflet does.
SCRIPTS = [_ours("atlas.js"), _leaflet("leaflet.js")]
"""Name and link of each script, in the order in which the frame loads them."""

STYLES = [_leaflet("leaflet.css"), _ours("map.css")]
"""Name and link of each style sheet."""
