"""What stands below the map of the atlas page: matrix, tray, words to quote and table."""

from functools import partial
from typing import Any

import streamlit as st

from dashboard.components.prose import show_prose
from dashboard.components.rest import hold_the_rest
from dashboard.parts import frame
from dashboard.state import session
from dashboard.views.atlas_map import arrows
from dashboard.views.matrix import cell_selection, matrix_counts
from dashboard.views.matrix import matrix as matrix_chart
from dashboard.views.prose import bullets, paragraph
from dashboard.views.table import download_name, statement_table, table_note
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.selection import Selection
from geodata.shown import Shown

WIDE = ("summary", "quote")
"""Columns of the table that hold whole sentences."""


def below_the_map(dataset: Dataset, shown: Shown, words: Language) -> None:
    """Show matrix, tray, words to quote and table, once the reader went below the map.

    Chart and table bring scripts of their own, which compete with the map for the browser.
    """
    if not session.is_rest_wanted():
        hold_the_rest(words.say("rest"))
        return
    matrix_column, tray_column = st.columns(2, gap="medium")
    with matrix_column:
        matrix(shown, words)
    with tray_column:
        tray(shown, words)
    frame.say_it_safely(dataset, shown, words)
    table(dataset, shown, words)


def matrix(shown: Shown, words: Language) -> None:
    """Show the matrix of sectors and victim groups."""
    st.subheader(words.say("matrix"), anchor=False)
    counts = matrix_counts(shown, words)
    if counts.empty:
        st.caption(words.say("shown-none-cure"))
        return
    st.vega_lite_chart(
        counts,
        matrix_chart(counts, words),
        key=session.matrix_key(),
        on_select=partial(_choose_cell, shown.selection),
        alt=words.say("matrix-alt"),
    )
    st.caption(words.say("matrix-note"))


def _choose_cell(selection: Selection) -> None:
    cells = session.sent(session.matrix_key(), "selection")["cell"]
    if cells:
        cell = cells[0]
        session.renew_matrix()
        session.choose_selection(cell_selection(selection, cell["sector"], cell["group"]))


def tray(shown: Shown, words: Language) -> None:
    """List the statements that are tied to nothing finer than Peru."""
    st.subheader(words.say("tray"), anchor=False)
    found = shown.countrywide
    note = words.say("tray-note", count=len(found), shown=len(shown.findings))
    listed = bullets((words.summary(finding) for finding in found), tone="scrolls")
    show_prose([paragraph(note), listed], "tray")


def table(dataset: Dataset, shown: Shown, words: Language) -> None:
    """Show the statements as a table, the arrows in words, and the download."""
    st.subheader(words.say("table"), anchor=False)
    st.dataframe(
        statement_table(dataset, shown, words),
        hide_index=True,
        height=400,
        key="table",
        column_config=_widths(words),
    )
    st.download_button(
        words.say("table-download"),
        data=lambda: dataset.table(shown).to_csv(index=False, lineterminator="\n"),
        file_name=download_name(shown, "csv"),
        mime="text/csv",
        on_click="ignore",
        key="download",
    )
    show_prose([paragraph(table_note(dataset, shown, words), tone="note")], "table-note")
    with st.expander(words.say("arrows-list")):
        drawn = arrows(dataset, shown, frozenset(), words)
        show_prose([bullets(arrow.text for arrow in drawn)], "arrows")


def _widths(words: Language) -> dict[str, Any]:
    wide = {words.say(f"column-{key}"): st.column_config.Column(width=250) for key in WIDE}
    return wide | {words.say("column-sentence"): st.column_config.Column(width=80)}
