"""The map on a page: content in, the clicked id out."""

from collections.abc import Callable

import streamlit as st
from streamlit_folium import st_folium

from dashboard.components import standing
from dashboard.components.map.base_map import BaseMap, ContentLayer
from dashboard.components.map.legend import show_legend
from dashboard.views.map_content import MapContent

HEIGHT = 540
"""Pixels, on the atlas page."""

LINE = 8
"""Pixels under the frame, which stands on a line of text."""


def show_map(
    content: MapContent, on_pick: Callable[[], None], key: str, height: int, seen: str | None = None
) -> None:
    """Show the map, ``height`` in pixels, and below it the legend of what it shows."""
    draw_map(content, on_pick, key, height, seen)
    show_legend(content, f"{key}-legend")


def draw_map(
    content: MapContent, on_pick: Callable[[], None], key: str, height: int, seen: str | None = None
) -> None:
    """Show the map alone, ``height`` in pixels.

    With ``seen`` it opens at that center and zoom, or where it is empty with all of Peru, and tells
    of each move of the reader's as a click of the kind ``moved``; without, no move matters.

    ``on_pick`` runs after a click; ``hearing.picked(key)`` then tells on what.
    """
    given = {"content": content.model_dump(), "seen": seen}
    if standing.is_told(key, given, {"on_click_change": on_pick}):
        return
    # The frame has no height until it has loaded; without the container all below it would move.
    # It never scrolls: between two heights it would, for a moment and out of reach of the keys.
    with st.container(height=height + LINE, border=False, key=f"frame-of-{key}"):
        st_folium(
            BaseMap(),
            key=key,
            height=height,
            use_container_width=True,
            returned_objects=[],
            feature_group_to_add=ContentLayer(content, seen, standing.stamp()),
            on_change=on_pick,
            render=False,  # What that renders besides is cut from the frame again.
        )
