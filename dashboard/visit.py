"""What a reader's visit is: the pages, in the reader's language, of records that are sound."""

from pathlib import Path

import streamlit as st

from dashboard import process
from dashboard.components import declaring
from dashboard.components.map import serving
from dashboard.parts import frame
from dashboard.state import session, store
from dashboard.views.page_row import HOME, PAGES
from dashboard.words.language import Language
from geodata.dataset import BrokenRecords


def visit() -> None:
    """Show the page that the reader asks for, or what is wrong with the records."""
    declaring.keep_serving()
    serving.keep_serving()
    words = session.words()
    st.set_page_config(
        page_title=words.say("tab-title"),
        page_icon=str(Path(__file__).with_name("icon.png")),
        layout="wide",
    )
    pages = [*(_page(name, words) for name in PAGES), _sheets(words)]
    page = st.navigation(pages, position="hidden")
    try:
        store.dataset()
    except BrokenRecords as error:
        frame.broken(error.problems, words)
    else:
        page.run()
        session.write()
        process.freeze_collector()


def _sheets(words: Language) -> st.Page:
    """Return the page of the sheets: every card leads to its place's, and the bar is full."""
    return st.Page(
        "app_pages/place.py",
        title=words.say("page-place"),
        url_path=session.SHEETS,
        visibility="hidden",
    )


def _page(name: str, words: Language) -> st.Page:
    is_home = name == HOME
    return st.Page(
        f"app_pages/{name}.py",
        title=words.say(f"page-{name}"),
        url_path=None if is_home else name,
        default=is_home,
    )
