"""The menu "Take it away", the same on every page."""

from importlib import import_module

import streamlit as st

from dashboard.components.citing import show_citing
from dashboard.components.prose import show_prose
from dashboard.components.taking import show_taking
from dashboard.components.taking.making import Making
from dashboard.state import session, store
from dashboard.views.citing import citations
from dashboard.views.pictures import PICTURES
from dashboard.views.taken import taken
from dashboard.views.taking import (
    OFFERED,
    Asked,
    Extent,
    asked,
    beside,
    ending,
    offer,
    on_the_atlas,
    what_it_is,
)
from dashboard.words.language import Language
from geodata.export.apart import LARGE, written_apart
from geodata.export.formats import named, written
from geodata.export.taken import Taken
from geodata.selection import Selection


def menu(words: Language) -> None:
    """Offer the records, and how to cite them; nothing is worked out before it is opened."""
    with st.container(width="content"):  # In a row a fragment by itself takes all there is.
        _menu(words)


@st.fragment
def _menu(words: Language) -> None:
    opened = st.popover(words.say("take"), key="take", type="tertiary", on_change="rerun")
    if opened.open:
        with opened:
            _offer(words)


def _offer(words: Language) -> None:
    chosen = asked(session.taking())
    takings = _takings(words)
    going = takings[chosen.extent]
    making = Making(session.making(), words)
    told = making.address if _is_large(going, chosen) else ""
    show_taking(offer(takings, chosen, words, told))
    _file(going, chosen, words, making)
    show_prose(what_it_is(going, words), "take-about")
    st.header(words.say("cite-title"), anchor=False)
    show_citing(citations(going, chosen.extent is Extent.VIEW, words))


def _takings(words: Language) -> dict[Extent, Taken]:
    dataset, here = store.dataset(), session.here()
    shown = dataset.select(session.chosen().selection)
    return {
        Extent.VIEW: taken(dataset, shown, on_the_atlas(here), words),
        Extent.EVERYTHING: taken(
            dataset, dataset.everything, beside(here, session.link(Selection())), words
        ),
    }


def _is_large(going: Taken, chosen: Asked) -> bool:
    return chosen.format not in PICTURES and len(going.findings) > LARGE


def _file(going: Taken, chosen: Asked, words: Language, making: Making) -> None:
    """Show the button; the file is made in a thread of its own, once the reader asks for it."""
    form = OFFERED[chosen.format]
    st.download_button(
        words.say("take-download", ending=f".{ending(chosen.format)}"),
        data=lambda: _content(going, chosen, words, making),
        file_name=named(going, form.ending),
        mime=form.media,
        on_click="ignore",
        key="download",
        type="primary",
    )


def _content(going: Taken, chosen: Asked, words: Language, making: Making) -> bytes:
    if _is_large(going, chosen):
        making.begin()
        return written_apart(chosen.format, going, making.tell)
    if chosen.format not in PICTURES:
        return written(chosen.format, going)
    asked_for = PICTURES[chosen.format]
    # What draws is imported once somebody asks for a picture, not where the menu opens.
    drawing = import_module("dashboard.picture.writing")
    content: bytes = drawing.picture(going, words, asked_for.shape, asked_for.kind)
    return content
