"""The atlas: filters, flows, map, statements, matrix, tray, table."""

import streamlit as st

from dashboard import atlas_parts, filters, frame, store
from dashboard.language import language

dataset = store.dataset()
view = filters.view(dataset, "atlas")
words = language(view.language)
shown = dataset.select(view.selection)

frame.sidebar(dataset, view.selection, words)
with st.container(gap=None):
    frame.title(words.say("title"), words)
    frame.sentence(dataset, shown, words)
atlas_parts.panels(dataset, shown, words, "above")
atlas_parts.map_and_statements(dataset, shown, words)

matrix_column, tray_column = st.columns(2, gap="medium")
with matrix_column:
    atlas_parts.matrix(dataset, shown, words)
with tray_column:
    atlas_parts.tray(shown, words)
frame.say_it_safely(dataset, shown, view.statement, words)
atlas_parts.table(dataset, shown, words)
