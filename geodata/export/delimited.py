"""CSV: a row per statement and location, which any spreadsheet opens."""

import csv
import io

from geodata.export.rows import Cell
from geodata.export.sheets import Sheet, flat
from geodata.export.taken import Taken
from geodata.spreadsheets import neutral

MARK = "\ufeff"
"""What tells a spreadsheet that a file is UTF-8."""

COMMA, SEMICOLON = ",", ";"


def comma_separated(taken: Taken) -> bytes:
    """Write the flat table, its cells separated by commas."""
    return (MARK + table_text(flat(taken), COMMA)).encode()


def semicolon_separated(taken: Taken) -> bytes:
    """Write the flat table as spreadsheets read it where a comma is the sign of decimals."""
    return (MARK + table_text(flat(taken), SEMICOLON)).encode()


def table_text(sheet: Sheet, separator: str = COMMA) -> str:
    """Write a table, header and cells neutral."""
    text = io.StringIO(newline="")
    # All texts are quoted: Python's writer leaves a carriage return bare, which ends the row.
    writer = csv.writer(
        text, delimiter=separator, lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC
    )
    writer.writerow(sheet.columns)
    writer.writerows(map(_neutral, sheet.rows))
    return text.getvalue()


def _neutral(row: list[Cell]) -> list[Cell]:
    return [neutral(cell) for cell in row]


