"""XLSX: a workbook whose first sheet says what it is, and a sheet per table."""

import io
import re
from collections.abc import Iterator
from itertools import chain, islice

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from geodata.export import rows as values
from geodata.export.about import about
from geodata.export.sheets import Sheet, column_title, sheets
from geodata.export.taken import Taken
from geodata.spreadsheets import FORMULA

NARROWEST, WIDEST = 10, 60
"""Widths of columns, in characters."""

LOOKED_AT = 1000
"""Rows by which a column's width is chosen."""

NO_SIGN = "\ufffd"
"""Stands for a sign that the format cannot hold."""

NO_TEXT = re.compile(rf"{FORMULA.pattern}|#")
"""How a text begins that is taken as a formula or as an error unless told to be a text."""

BOLD, WRAPPED = Font(bold=True), Alignment(wrap_text=True, vertical="top")


def workbook(taken: Taken) -> bytes:
    """Write every table, after a sheet that says what the workbook is."""
    book = Workbook(write_only=True)
    said = about(taken)
    book.properties.title, book.properties.description = said["view"], said["caveat"]
    book.properties.creator = taken.words.say("export-authors")
    page = _page(book, "about", taken)
    _write_about(page, taken, said)
    for sheet in sheets(taken):
        _write_sheet(_page(book, sheet.key, taken), sheet, taken)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def _page(book: Workbook, key: str, taken: Taken) -> Worksheet:
    return book.create_sheet(taken.words.term("sheet", key))


def _write_about(page: Worksheet, taken: Taken, said: dict[str, str]) -> None:
    page.column_dimensions["A"].width = 22
    page.column_dimensions["B"].width = 100
    page.append([_text(page, taken.words.say("export-atlas"), BOLD)])
    for heading, text in said.items():
        title = _text(page, column_title(heading, taken.words), BOLD)
        page.append([title, _text(page, text)])


def _write_sheet(page: Worksheet, sheet: Sheet, taken: Taken) -> None:
    rows = iter(sheet.rows)
    first = list(islice(rows, LOOKED_AT))
    titles = [column_title(column, taken.words) for column in sheet.columns]
    for number, width in enumerate(_widths(titles, first), start=1):
        page.column_dimensions[get_column_letter(number)].width = width
    page.freeze_panes = "B2"
    page.append([_text(page, title, BOLD) for title in titles])
    last = 1
    for last, row in enumerate(chain(first, rows), start=2):  # noqa: B007
        page.append([_shown(page, value) for value in row])
    page.auto_filter.ref = f"A1:{get_column_letter(len(titles))}{last}"


def _widths(titles: list[str], rows: list[list[values.Cell]]) -> Iterator[int]:
    for number, title in enumerate(titles):
        cells = (len(str(row[number])) for row in rows)
        widest = max(len(title), max(cells, default=0))
        yield min(max(widest + 2, NARROWEST), WIDEST)


def _shown(page: Worksheet, value: values.Cell) -> object:
    """Return a value as it is, or as a cell of its own where it would not be taken as a text."""
    if not isinstance(value, str):
        return value
    if len(value) < WIDEST and value.isprintable() and not NO_TEXT.match(value):
        return value or None
    return _text(page, value)


def _text(page: Worksheet, text: str, font: Font | None = None) -> Cell:
    cell = WriteOnlyCell(page, ILLEGAL_CHARACTERS_RE.sub(NO_SIGN, text))
    cell.alignment = WRAPPED
    if font:
        cell.font = font
    # A text is a text, however it begins, and stays one when a reader edits it.
    cell.data_type = "s"
    if FORMULA.match(text):
        cell.quotePrefix = True
    return cell
