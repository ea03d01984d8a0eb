"""CSV: a row per statement and location, which any spreadsheet opens."""

import csv
import io

from geodata.export.rows import Cell
from geodata.export.sheets import Sheet, flat
from geodata.export.taken import Taken
from geodata.spreadsheets import neutral

MARKED = "utf-8-sig"
"""The encoding that begins with what tells a spreadsheet that a file is UTF-8."""

COMMA, SEMICOLON = ",", ";"


def comma_separated(taken: Taken) -> bytes:
    """Write the flat table, its cells separated by commas."""
    return table(flat(taken), COMMA, MARKED)


def semicolon_separated(taken: Taken) -> bytes:
    """Write the flat table as spreadsheets read it where a comma is the sign of decimals."""
    return table(flat(taken), SEMICOLON, MARKED)


def table(sheet: Sheet, separator: str = COMMA, encoding: str = "utf-8") -> bytes:
    """Write a table, header and cells neutral."""
    content = io.BytesIO()
    # Encoded as it grows: as a text, a large table would take four times the room.
    text = io.TextIOWrapper(content, encoding, newline="")
    # All texts are quoted: Python's writer leaves a carriage return bare, which ends the row.
    writer = csv.writer(
        text, delimiter=separator, lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC
    )
    writer.writerow(sheet.columns)
    writer.writerows(map(_neutral, sheet.rows))
    text.flush()
    return content.getvalue()


def _neutral(row: list[Cell]) -> list[Cell]:
    return [neutral(cell) for cell in row]


