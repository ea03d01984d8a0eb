"""The one place that knows folium and st_folium: map content in, the clicked id out."""

import json
from collections.abc import Callable
from hashlib import blake2s
from pathlib import Path

import folium
import streamlit as st
from folium.template import Template
from streamlit.components.v1 import declare_component
from streamlit_folium import st_folium
from xstatic.pkg import leaflet

from dashboard.views.map_content import MapContent

FOLDER = Path(__file__).parent
BOUNDARIES = Path(__file__).parents[3] / "geodata" / "boundaries"

HEIGHT = 540
"""Pixels, on the atlas page."""

LINE = 8
"""Pixels under the frame, which stands on a line of text."""

# Declared to serve their folders from our own origin; none of them is ever called.
_SERVED = [
    declare_component("leaflet", path=leaflet.BASE_DIR),
    declare_component("drawing", path=str(FOLDER)),
    declare_component("boundaries", path=str(BOUNDARIES)),
]


def _link(folder: str, file: str, path: Path) -> tuple[str, str]:
    digest = blake2s(path.read_bytes(), digest_size=6).hexdigest()
    return file, f"../{__name__}.{folder}/{file}?{digest}"


class BaseMap(folium.Map):
    """The empty map: the same for every reader, so that no filter sends it again."""

    default_js = [
        _link("drawing", "boundaries.js", FOLDER / "boundaries.js"),
        _link("leaflet", "leaflet.js", Path(leaflet.BASE_DIR) / "leaflet.js"),
        _link("drawing", "geometry.js", FOLDER / "geometry.js"),
        _link("drawing", "atlas.js", FOLDER / "atlas.js"),
    ]
    default_css = [
        _link("leaflet", "leaflet.css", Path(leaflet.BASE_DIR) / "leaflet.css"),
        _link("drawing", "map.css", FOLDER / "map.css"),
    ]
    _template = Template(
        """
        {% macro html(this, kwargs) %}
        <div class="folium-map" id="{{ this.get_name() }}" ></div>
        {% endmacro %}
        {% macro script(this, kwargs) %}
        var {{ this.get_name() }} = atlas.map("{{ this.get_name() }}");
        {% endmacro %}
        """
    )

    def __init__(self) -> None:
        super().__init__(tiles=None)


class ContentLayer(folium.FeatureGroup):
    """The content of the map as JSON, which the drawing script compares with what is drawn."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
        var {{ this.get_name() }} = L.layerGroup();
        atlas.draw({{ this._parent.get_name() }}, {{ this.content }});
        {% endmacro %}
        """
    )

    def __init__(self, content: MapContent) -> None:
        super().__init__(name="content")
        self._name = "FeatureGroup"
        self.content = script_json(content.model_dump())


def script_json(value: object) -> str:
    """Return JSON that is safe inside a script and inside a Jinja template."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    # A brace pair can only stand inside a string: no object begins with an object.
    for raw, escaped in (
        ("<", "\\u003c"),
        ("\u2028", "\\u2028"),
        ("\u2029", "\\u2029"),
        ("{{", "{\\u007b"),
        ("{%", "{\\u0025"),
        ("{#", "{\\u0023"),
    ):
        text = text.replace(raw, escaped)
    return text


def show_map(content: MapContent, on_pick: Callable[[], None], key: str, height: int) -> None:
    """Show the map, ``height`` in pixels.

    ``on_pick`` runs after a click; ``session.picked(key)`` then tells on what.
    """
    # The frame has no height until it has loaded; without the container all below it would move.
    with st.container(height=height + LINE, border=False):
        st_folium(
            BaseMap(),
            key=key,
            height=height,
            use_container_width=True,
            returned_objects=[],
            feature_group_to_add=ContentLayer(content),
            on_change=on_pick,
        )
