"""Takes what a reader asks of the parts of a page, and brings them the answer."""

from pathlib import Path

from dashboard.components.declaring import declare
from dashboard.components.standing import Standing
from dashboard.state import hearing

_answering = declare(Path(__file__).parent)

KEY = "answer"


def show_answer(page: Standing) -> None:
    """Bring the parts of a page what the answer has collected for them, and hear them."""
    _answering(
        key=KEY,
        data={"parts": page.given, "at": page.at, "heard": hearing.heard(KEY)},
        on_asked_change=lambda: hearing.hear_all(KEY, page.handlers),
    )
