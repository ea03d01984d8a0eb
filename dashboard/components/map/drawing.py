"""What draws the map: Leaflet, our scripts, our style and the outlines. It knows no Streamlit."""

import json
from pathlib import Path

from xstatic.pkg import leaflet

from dashboard.components.map.palette import palette_script
from dashboard.keeping import digest

FOLDER = Path(__file__).parent
LEAFLET = Path(leaflet.BASE_DIR)
BOUNDARIES = FOLDER.parents[2] / "geodata" / "boundaries"
STYLE = FOLDER / "map.css"

PARTS = (
    *("boundaries", "nodes", "geometry", "ground", "labels", "callouts", "gutter", "curves"),
    *("flows", "comparing", "choosing", "type", "marks", "standing", "arrows", "areas", "lands"),
    *("placing", "base", "view", "viewing", "notes", "moving", "background", "controls"),
    *("onward", "paper", "map", "given"),
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
