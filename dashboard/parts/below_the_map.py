"""What stands below the map of the atlas page: matrix, tray, words to quote and table."""

from typing import Any

import streamlit as st

from dashboard.components.matrix import show_matrix
from dashboard.components.prose import show_prose
from dashboard.components.rest import hold_the_rest
from dashboard.parts import frame
from dashboard.state import session
from dashboard.views.atlas_map import arrows
from dashboard.views.matrix import matrix as matrix_table
from dashboard.views.prose import bullets, paragraph
from dashboard.views.table import statement_table, table_note
from dashboard.views.tray import tray as tray_blocks
from dashboard.views.voices import voices_said
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.shown import Shown

PAGE = 100
"""Statements that a list or the table shows at a time."""

WIDE = ("summary", "quote")
"""Columns of the table that hold whole sentences."""


def below_the_map(dataset: Dataset, shown: Shown, words: Language) -> None:
    """Show matrix, tray, words to quote and table, once the reader went below the map.

    The table brings scripts of its own, which compete with the map for the browser.
    """
    if not session.is_rest_wanted():
        hold_the_rest(words.say("rest"))
        return
    matrix_column, tray_column = st.columns(2, gap="medium")
    with matrix_column:
        matrix(shown, words)
    with tray_column:
        if shown.findings:
            tray(shown, words)
    frame.say_it_safely(dataset, shown, words)
    table(dataset, shown, words)


def matrix(shown: Shown, words: Language) -> None:
    """Show the matrix of sectors and victim groups."""
    st.header(words.say("matrix"), anchor=False)
    if not shown.findings:
        show_prose([paragraph(words.say("shown-none-cure"), tone="note")], "matrix-none")
        return
    show_matrix(matrix_table(shown, words))
    voices = voices_said(shown.index, shown.held, words)
    note = " ".join(filter(None, [words.say("matrix-note"), voices and f"{voices}."]))
    show_prose([paragraph(note, tone="note")], "matrix-note")


def tray(shown: Shown, words: Language) -> None:
    """List the statements that are tied to nothing finer than Peru, a page at a time."""
    st.header(words.say("tray"), anchor=False)
    show_prose(tray_blocks(shown, words, session.offset("tray"), PAGE), "tray")
    pager("tray", len(shown.countrywide), words)


def table(dataset: Dataset, shown: Shown, words: Language) -> None:
    """Show the statements as a table, a page at a time, and the arrows in words."""
    st.header(words.say("table"), anchor=False)
    st.dataframe(
        statement_table(dataset, shown, words, session.offset("table"), PAGE),
        hide_index=True,
        height=400,
        key="table",
        column_config=_widths(words),
    )
    pager("table", len(shown.findings), words)
    on_paper = words.say("table-on-paper", count=len(shown.findings))
    note = paragraph(table_note(dataset, shown, words), tone="note")
    show_prose([paragraph(on_paper, tone="paper"), note], "table-note")
    with st.expander(words.say("arrows-list")):
        drawn = arrows(dataset, shown, frozenset(), words)
        show_prose([bullets(arrow.text for arrow in drawn)], "arrows")


def pager(listed: str, count: int, words: Language) -> None:
    """Offer the pages before and after, and say which statements stand here, where not all do."""
    if count <= PAGE:
        return
    begin = session.offset(listed)
    with st.container(horizontal=True, vertical_alignment="center", key=f"pages-of-{listed}"):
        _turn(listed, "before", begin - PAGE, begin > 0, words)
        _turn(listed, "after", begin + PAGE, begin + PAGE < count, words)
        st.caption(
            words.say("page-shows", first=begin + 1, last=min(begin + PAGE, count), count=count)
        )


def _turn(listed: str, way: str, begin: int, possible: bool, words: Language) -> None:
    st.button(
        words.say(f"page-{way}"),
        key=f"{listed}-{way}",
        on_click=session.turn_to,
        args=(listed, begin),
        disabled=not possible,
    )


def _widths(words: Language) -> dict[str, Any]:
    wide = {words.say(f"column-{key}"): st.column_config.Column(width=250) for key in WIDE}
    return wide | {words.say("column-sentence"): st.column_config.Column(width=80)}
