"""The form in which a reader codes a sentence."""

from pathlib import Path

from dashboard.components.declaring import declare
from dashboard.state import hearing, session
from dashboard.views.coding import Exercise
from geodata.dataset import Dataset

_coding = declare(Path(__file__).parent)


def show_coding(dataset: Dataset, shown: Exercise) -> None:
    """Show the form; what is coded is kept at every change, with the session alone."""
    _coding(
        key="coding",
        data={**shown, "files": session.files()},
        on_codes_change=lambda: session.keep_codes(dataset, hearing.sent("coding", "codes")),
        on_go_change=lambda: session.go_on(dataset, hearing.sent("coding", "go")),
        on_text_change=lambda: session.read(hearing.sent("coding", "text")["source"]),
    )
