"""How much to take away, and in which format."""

from pathlib import Path

from dashboard.components.declaring import declare
from dashboard.state import session
from dashboard.views.taking import Offer

_taking = declare(Path(__file__).parent)


def show_taking(offered: Offer) -> None:
    """Show the choices; the script says beside them when the file takes longer than a moment."""
    _taking(key=session.TAKING, data=offered, on_choice_change=session.choose_taking)
