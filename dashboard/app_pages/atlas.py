"""The atlas: filters, flows, map, statements, matrix, tray, table."""

import streamlit as st

from dashboard import filters, sections, store
from dashboard.language import language

dataset = store.dataset()
view = filters.view(dataset, "atlas")
words = language(view.language)
shown = dataset.select(view.selection)

sections.sidebar(dataset, view.selection, words)
sections.title(dataset, shown, words)
sections.panels(dataset, shown, words, "above")
sections.map_and_statements(dataset, shown, words)
sections.panels(dataset, shown, words, "below")

matrix_column, tray_column = st.columns([1, 1], gap="medium")
with matrix_column:
    sections.matrix(dataset, shown, words)
with tray_column:
    sections.tray(dataset, shown, words)
sections.table(dataset, shown, words)
