"""The pages in a row."""

from pathlib import Path

from dashboard.components.declaring import declare
from dashboard.state import session
from dashboard.views.page_row import PageRow

# In no root of its own: what leads past the links to the content is found before them.
_pages = declare(Path(__file__).parent, "nav", isolated=False)


def show_pages(row: PageRow) -> None:
    """Show links to the pages, and hear who asks for the page anew."""
    _pages(key="pages", data=row, on_anew_change=session.stay)
