"""A stock Streamlit page to measure the atlas against: one widget, one line of text."""

import streamlit as st

chosen = st.multiselect("Sector", ["mining", "logging", "fishing"])
st.write(f"Chosen: {', '.join(chosen) or 'nothing'}")
