"""The atlas: filters, flows, map, statements, matrix, tray, table."""

import streamlit as st

from dashboard import atlas_parts, filters, frame, store
from dashboard.language import language

dataset = store.dataset()
view = filters.view(dataset, "atlas")
words = language(view.language)
shown = dataset.select(view.selection)

# The map is sent first, wherever it stands: it is what a reader waits for.
head, flows = st.container(gap=None), st.container()
atlas_parts.map_and_statements(dataset, shown, words)
with head:
    frame.title(words.say("title"), words)
    frame.sentence(dataset, shown, words)
with flows:
    atlas_parts.panels(dataset, shown, words, "above")
frame.sidebar(dataset, view.selection, words)
atlas_parts.below_the_map(dataset, shown, view.statement, words)
