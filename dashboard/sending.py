"""What goes to the browser together.

Streamlit sends a first message at once, and after that whatever is ready every 10 ms. The browser
lays the page out for each sending, so that one sending too many before the map is time lost.
"""

from time import sleep

BEGINNING = 0.001
"""Seconds until the word that a run begins is on its way."""

SENDING = 0.05
"""Seconds until what is ready is on its way and, on a quick machine, drawn."""


def begin() -> None:
    """Let the word that a run begins go alone, and all up to the map in the next sending."""
    sleep(BEGINNING)


def send() -> None:
    """Send what there is so far, before what follows competes with it for the browser."""
    sleep(SENDING)
