"""The pages in a row, where Streamlit has no room for them in its bar."""

from pathlib import Path

from dashboard.components.declaring import declare
from dashboard.state import session
from dashboard.views.page_row import PageRow

_pages = declare(Path(__file__).parent, "nav")


def show_pages(row: PageRow) -> None:
    """Show, on narrow screens only, links to the pages, and hear who asks for the page anew."""
    _pages(key="pages", data=row, on_anew_change=session.stay)
