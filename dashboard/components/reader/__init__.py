"""The report's text, each quote marked in place."""

from pathlib import Path

from dashboard.components.declaring import declare
from dashboard.state import hearing, session

_reader = declare(Path(__file__).parent)


def show_reader(data: object) -> None:
    """Show the report with its quotes."""
    _reader(key="reader", data=data, on_statement_change=_choose, on_text_change=_read)


def _choose() -> None:
    session.choose_statement(hearing.sent("reader", "statement")["statement"])


def _read() -> None:
    session.read(hearing.sent("reader", "text")["source"])
