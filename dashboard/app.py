"""The entry point: ``streamlit run dashboard/app.py``."""

from pathlib import Path

import streamlit as st

from dashboard import process
from dashboard.parts import frame
from dashboard.state import session, store
from geodata.dataset import BrokenRecords

process.send_at_once()
words = session.words()
st.set_page_config(
    page_title=words.say("tab-title"),
    page_icon=str(Path(__file__).parent / "assets" / "icon.png"),
    layout="wide",
)
page = st.navigation(
    [
        st.Page("app_pages/atlas.py", title=words.say("page-atlas"), default=True),
        st.Page("app_pages/read.py", title=words.say("page-read"), url_path="read"),
        st.Page("app_pages/guide.py", title=words.say("page-guide"), url_path="guide"),
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
