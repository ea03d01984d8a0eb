"""Parts that stand beside one another, as one element of the page.

Streamlit goes through every element of a page several times for each answer, changed or not, and
the reader waits for it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dashboard.components import standing
from dashboard.components.declaring import declare
from dashboard.state import hearing

_together = declare(Path(__file__).parent, isolated=False)


@contextmanager
def together(key: str) -> Iterator[None]:
    """Show the parts within as one element; each keeps its own style and its own key."""
    if standing.is_answering():
        yield
        return
    with standing.grouping() as parts:
        yield
    handlers = {part.key: part.handlers for part in parts}
    with standing.apart():
        _together(
            key=key,
            data={"parts": [part.shown() for part in parts], "heard": hearing.heard(key)},
            on_asked_change=lambda: hearing.hear_all(key, handlers),
        )
