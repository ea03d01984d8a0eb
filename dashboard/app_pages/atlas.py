"""The atlas: filters, flows, map, statements, matrix, tray, table."""

import streamlit as st

from dashboard.parts import atlas, frame
from dashboard.state import session, store
from dashboard.words.language import language

dataset = store.dataset()
words = language(session.view(dataset, "atlas").language)
head = st.container(gap=None)
with head:
    frame.head(dataset, words)
atlas.page(dataset, head, words)
