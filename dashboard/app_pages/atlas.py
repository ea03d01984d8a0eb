"""The atlas: filters, flows, map, statements, matrix, tray, table; in a frame the map alone."""

import streamlit as st

from dashboard.parts import atlas, embedded, frame
from dashboard.state import session, store
from dashboard.views.scope import scope
from dashboard.words.language import language

dataset = store.dataset()
view = session.view(dataset, "atlas")
words = language(view.language)
if st.context.is_embedded:
    embedded.page(dataset, words)
else:
    head = st.container(gap=None)
    with head:
        frame.head(dataset, view.selection, words)
    atlas.page(dataset, head, scope(view.selection), words)
