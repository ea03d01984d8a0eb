"""The atlas: filters, flows, map, statements, matrix, tray, table."""

import streamlit as st

from dashboard import atlas_parts, filters, frame, store
from dashboard.language import language

dataset = store.dataset()
words = language(filters.view(dataset, "atlas").language)
head = st.container(gap=None)
with head:
    frame.title(words.say("title"), words)
atlas_parts.page(dataset, head, words)
