"""What the map's frame fetches from our own origin: our script and style, Leaflet, outlines."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

from streamlit.components.v1 import declare_component
from xstatic.pkg import leaflet

from dashboard.components.declaring import keep
from dashboard.components.map.palette import palette_script
from dashboard.keeping import digest

FOLDER = Path(__file__).parent
LEAFLET = Path(leaflet.BASE_DIR)
BOUNDARIES = FOLDER.parents[2] / "geodata" / "boundaries"

PARTS = (
    *("boundaries", "nodes", "geometry", "ground", "labels", "callouts", "gutter", "curves"),
    *("flows", "comparing", "choosing", "type", "marks", "standing", "arrows", "areas", "lands"),
    *("placing", "base", "view", "viewing", "notes", "moving", "background", "controls"),
    *("onward", "map"),
)
"""Our scripts, each after those that it takes something from."""


def joined() -> str:
    """Return our scripts as one: the frame fetches one after the other, never two at once."""
    parts = [(FOLDER / f"{part}.js").read_text(encoding="utf-8") for part in PARTS]
    return "\n".join([palette_script(), outlines_script(), *parts])


def outlines_script() -> str:
    """Return the script that tells ours by what addresses a browser keeps the outlines."""
    contents = {path.stem: path.read_bytes() for path in sorted(BOUNDARIES.glob("*.geojson"))}
    files = {name: f"{name}.geojson?{digest(content)}" for name, content in contents.items()}
    return f"(window.atlas ||= {{}}).outlines = {json.dumps(files)};"


_DRAWING = {
    "atlas.js": joined().encode(),
    "map.css": (FOLDER / "map.css").read_bytes(),
}
"""What is served of our own, by file name."""

_HELD = TemporaryDirectory(prefix="trafficking-atlas-")
"""Away from the project, whose folder may not be written to; gone when the process ends."""


def keep_serving() -> None:
    """Write what is served of our own: at once, and where a page opens."""
    keep(Path(_HELD.name), _DRAWING)


keep_serving()

SERVED = {
    "leaflet": declare_component("leaflet", path=leaflet.BASE_DIR),
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
