"""The report's own text beside the map, and what can be said of it."""

import streamlit as st

from dashboard import filters, frame, read_parts, store
from dashboard.language import language

dataset = store.dataset()
view = filters.view(dataset, "read")
words = language(view.language)
shown = dataset.select(view.selection)

frame.sidebar(dataset, view.selection, words)
with st.container(gap=None):
    frame.title(words.say("read-title"), words)
    frame.sentence(dataset, shown, words)
read_parts.text_and_map(dataset, shown, words)
frame.say_it_safely(dataset, shown, view.statement, words)
read_parts.indicator_strip(dataset, shown, words)
read_parts.who_enables_it(dataset, shown, words)
