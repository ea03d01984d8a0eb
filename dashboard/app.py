"""The entry point: ``streamlit run dashboard/app.py``."""

from pathlib import Path

import streamlit as st

from dashboard import filters, sections, store
from geodata.dataset import BrokenRecords

words = filters.words()
st.set_page_config(
    page_title=words.say("title"),
    page_icon=str(Path(__file__).parent / "assets" / "icon.png"),
    layout="wide",
)
atlas = st.Page("app_pages/atlas.py", title=words.say("page-atlas"), url_path="", default=True)
page = st.navigation([atlas], position="top")
try:
    store.dataset()
except BrokenRecords as error:
    sections.broken(error.problems, words)
else:
    page.run()
    store.freeze_collector()
