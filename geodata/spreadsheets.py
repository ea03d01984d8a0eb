"""Cells that a spreadsheet shows as text, whatever they begin with, and reads back unchanged."""

import re
from typing import Any

FORMULA = re.compile(r"'*[=+\-@＝＋－＠\t\r\n]")
"""How a text begins that a spreadsheet would run, or that a mark was put before."""


def neutral(cell: Any) -> Any:
    """Put a mark before a text that a spreadsheet would run as a formula; a number is none."""
    return f"'{cell}" if isinstance(cell, str) and FORMULA.match(cell) else cell


def as_meant(text: str) -> str:
    """Return the text of a cell as it was before ``neutral``."""
    return text[1:] if text.startswith("'") and FORMULA.match(text) else text
