"""Paragraphs, lists, quotes and tables as plain text: nothing in them is interpreted."""

from pathlib import Path

from dashboard.components.declaring import declare
from dashboard.views.prose import Block

_prose = declare(Path(__file__).parent)


def show_prose(blocks: list[Block], key: str) -> None:
    """Show blocks of text, of which a record's or a reader's words may be part."""
    _prose(key=key, data={"blocks": blocks})
