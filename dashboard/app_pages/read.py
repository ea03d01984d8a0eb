"""The report's own text beside the map, and what can be said of it."""

import streamlit as st

from dashboard.parts import frame, read
from dashboard.state import session, store
from dashboard.words.language import language

dataset = store.dataset()
view = session.view(dataset, "read")
words = language(view.language)
shown = dataset.select(view.selection)

frame.sidebar(dataset, view.selection, words)
with st.container(gap=None):
    frame.title(words.say("read-title"), words)
    frame.sentence(dataset, shown, words)
    frame.chosen_filters(dataset, shown, words)
read.text_and_map(dataset, shown, words)
read.say_it_safely(dataset, shown, words)
read.indicator_strip(dataset, shown, words)
read.who_enables_it(dataset, shown, words)
frame.history(dataset, shown, "read", words)
