"""CSV that a spreadsheet shows as text, whatever a cell begins with, and reads back unchanged."""

import csv
import re
from typing import Any

import pandas

FORMULA = re.compile(r"'*[=+\-@＝＋－＠\t\r\n]")
"""How a text begins that a spreadsheet would run, or that a mark was put before."""


def neutral(cell: Any) -> Any:
    """Put a mark before a text that a spreadsheet would run as a formula; a number is none."""
    return f"'{cell}" if isinstance(cell, str) and FORMULA.match(cell) else cell


def as_meant(text: str) -> str:
    """Return the text of a cell as it was before ``neutral``."""
    return text[1:] if text.startswith("'") and FORMULA.match(text) else text


def csv_text(table: pandas.DataFrame) -> str:
    """Return a table as CSV, header and cells neutral."""
    shown = table.rename(columns=neutral).map(neutral)
    # All texts are quoted: Python's writer leaves a carriage return bare, which ends the row.
    text: str = shown.to_csv(index=False, lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC)
    return text
