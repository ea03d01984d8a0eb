"""A citation in the style that the reader chooses, to copy or to keep as a file."""

from pathlib import Path

from dashboard.components.declaring import declare
from dashboard.views.citing import Citations

_citing = declare(Path(__file__).parent)


def show_citing(cited: Citations) -> None:
    """Show the styles and the citation; the choice among them is the browser's alone."""
    _citing(key="citing", data=cited)
