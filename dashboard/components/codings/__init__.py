"""A reader's codings as a file: the name in it, to take it away, and to bring one."""

import base64
import binascii
from pathlib import Path

from dashboard.components.declaring import declare
from dashboard.state import hearing, session
from dashboard.views.codings import Kept
from geodata.dataset import Dataset

_codings = declare(Path(__file__).parent)


def show_codings(dataset: Dataset, kept: Kept) -> None:
    """Show the file; the browser makes it of what it is given, so that no server holds it."""
    _codings(
        key="codings",
        data=kept,
        on_name_change=lambda: session.name_coder(hearing.sent("codings", "name")["name"]),
        on_file_change=lambda: _bring(dataset, hearing.sent("codings", "file")),
    )


def _bring(dataset: Dataset, sent: dict[str, str]) -> None:
    try:
        content = base64.b64decode(sent["content"], validate=True)
    except binascii.Error:
        # No browser writes it so: whatever did sent nothing that could be read.
        content = b""
    session.bring(dataset, sent["name"], content)
