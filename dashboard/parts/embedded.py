"""The atlas in a frame on a page of others: the map, what it shows, and the way to the whole."""

from functools import partial

import streamlit as st

from dashboard.components.copyable import show_copyable
from dashboard.components.embedding import height_left
from dashboard.components.map.legend import show_legend
from dashboard.components.map.showing import draw_map
from dashboard.components.prose import show_prose
from dashboard.parts import frame
from dashboard.state import hearing, session
from dashboard.views.atlas_map import atlas_map
from dashboard.views.embedding import above, below, embed_code, without_its_caution
from dashboard.views.prose import paragraph
from dashboard.views.sentence import shown_sentence
from dashboard.views.taking import on_the_atlas
from dashboard.words.language import Language
from geodata.dataset import Dataset

KEY = "embedded-map"


@st.fragment
def page(dataset: Dataset, words: Language) -> None:
    """Show the map as high as the frame leaves it room, and the legend under all of it."""
    view = session.chosen()
    shown = dataset.select(view.selection)
    with st.container(key="embedded"):
        with st.container(key="embedded-above", gap=None):
            frame.unknown_parts(words)
            show_prose(above(dataset, shown, words), "sentence")
        place = st.container(gap=None)
        with st.container(key="embedded-below", gap=None):
            show_prose(below(dataset, view.mark, session.here(), words), "whole")
        content = without_its_caution(atlas_map(dataset, shown, shown.signs(view.mark), words))
        if height := height_left():
            with place:
                draw_map(content, partial(hearing.take_click, KEY), KEY, height, session.start())
            show_legend(content, f"{KEY}-legend")
    session.write()
    frame.history(dataset, shown, "atlas", words)


def code(dataset: Dataset, words: Language) -> None:
    """Show the code that shows the view on another page."""
    shown = dataset.select(session.chosen().selection)
    title = f"{words.say('tab-title')}: {shown_sentence(dataset, shown, words)}"
    st.header(words.say("embed"), anchor=False)
    show_prose([paragraph(words.say("embed-note"))], "embed-note")
    show_copyable(embed_code(on_the_atlas(session.here()), title), words)
