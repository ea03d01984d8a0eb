"""What a reader's visit is: the pages, in the reader's language, of records that are sound."""

from pathlib import Path

import streamlit as st

from dashboard import process
from dashboard.components import declaring
from dashboard.components.map import serving
from dashboard.parts import frame
from dashboard.state import session, store
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
    page = st.navigation(
        [
            st.Page("app_pages/atlas.py", title=words.say("page-atlas"), default=True),
            st.Page("app_pages/read.py", title=words.say("page-read"), url_path="read"),
            st.Page("app_pages/years.py", title=words.say("page-years"), url_path="years"),
            st.Page("app_pages/asked.py", title=words.say("page-asked"), url_path="asked"),
            st.Page("app_pages/coding.py", title=words.say("page-coding"), url_path="coding"),
            st.Page("app_pages/guide.py", title=words.say("page-guide"), url_path="guide"),
            # Every card leads to the sheet of its place; the bar has no room for more.
            st.Page(
                "app_pages/place.py",
                title=words.say("page-place"),
                url_path=session.SHEETS,
                visibility="hidden",
            ),
        ],
        position="top",
    )
    try:
        store.dataset()
    except BrokenRecords as error:
        frame.broken(error.problems, words)
    else:
        page.run()
        session.write()
        process.freeze_collector()
