"""The frame on another page that the map fills."""

from pathlib import Path

from dashboard.components.declaring import declare

_embedding = declare(Path(__file__).parent)


def height_left() -> int | None:
    """Return the pixels that a frame leaves for the map; none until the browser has told.

    Between ``.st-key-embedded-above`` and ``.st-key-embedded-below``.
    """
    left: int | None = _embedding(key="embedding", data={}, on_height_change=lambda: None).height
    return left
