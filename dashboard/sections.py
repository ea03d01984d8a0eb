"""The parts of a page, each from its view to its widgets."""

from functools import partial

import streamlit as st

from dashboard import components, filters
from dashboard.language import CODES, Language
from dashboard.map_component import HEIGHT, show_map
from dashboard.views.atlas_map import arrows, atlas_map
from dashboard.views.facet_list import facet_list
from dashboard.views.flow_panels import flow_panels
from dashboard.views.matrix import cell_selection, matrix_counts
from dashboard.views.matrix import matrix as matrix_chart
from dashboard.views.sentence import shown_sentence
from dashboard.views.statements import Cards, statement_cards
from dashboard.views.table import statement_table
from geodata.dataset import Dataset
from geodata.reading import Problem
from geodata.selection import Facet, Selection, Shown


def sidebar(dataset: Dataset, selection: Selection, words: Language) -> None:
    """Show the filter drawer."""
    with st.sidebar:
        components.show_facets(facet_list(dataset, selection, words))
        if selection.size:
            st.button(words.say("reset"), on_click=filters.reset, key="reset", width="stretch")


def title(dataset: Dataset, shown: Shown, words: Language) -> None:
    """Show the title line with the language at its right, then the sentence of what is shown."""
    other = next(code for code in CODES if code != words.code)
    with (
        st.container(gap=None),
        st.container(horizontal=True, horizontal_alignment="distribute", wrap=False),
    ):
        st.header(words.say("title"), anchor=False)
        st.button(
            words.say("other-language"), key="language", type="tertiary",
            on_click=partial(filters.speak, other),
        )
    for part in filters.unknown():
        st.warning(part.words(words))
    if shown.findings:
        st.markdown(shown_sentence(dataset, shown, words))
    else:
        _nothing(dataset, shown, words)


def _nothing(dataset: Dataset, shown: Shown, words: Language) -> None:
    st.info(f"{shown_sentence(dataset, shown, words)}. {words.say('shown-none-cure')}")
    st.button(words.say("reset"), on_click=filters.reset, key="reset-nothing")


def panels(dataset: Dataset, shown: Shown, words: Language, place: str) -> None:
    """Show the four flow panels."""
    every = dataset.select(shown.selection.choose(Facet.DIRECTION, ()))
    components.show_panels(flow_panels(dataset, shown, every, words), place)


@st.fragment
def map_and_statements(dataset: Dataset, shown: Shown, words: Language) -> None:
    """Show the map and, beside it, the statements at the mark that was chosen."""
    view = filters.chosen()
    map_column, statement_column = st.columns([2, 1])
    with map_column:
        show_map(atlas_map(dataset, shown, view.mark, words), _pick)
    with statement_column, st.container(height=HEIGHT, border=False):
        cards = _cards(dataset, shown, view.mark, view.statement, words)
        components.show_statements(statement_cards(dataset, cards, words), _act)


def _cards(
    dataset: Dataset, shown: Shown, mark: str, statement: str, words: Language
) -> Cards:
    if not mark:
        return Cards(
            title=words.say("statements-all"), findings=shown.findings, limit=filters.limit(),
            selected=statement, hint=words.say("statements-hint"),
        )
    findings = shown.at(mark)
    return Cards(
        title=_mark_title(dataset, shown, mark, words), findings=findings, limit=filters.limit(),
        selected=statement, clear=True, hint="" if findings else words.say("statements-gone"),
    )


def _mark_title(dataset: Dataset, shown: Shown, mark: str, words: Language) -> str:
    if mark in dataset.places:
        return words.place(dataset.places[mark])
    ends = mark.split("~")[:2]
    return " → ".join(words.place(dataset.places[place]) for place in ends)


def _pick() -> None:
    click = filters.picked("map")
    filters.choose_mark("" if click["kind"] == "none" else click["id"])


def _act(asked: dict[str, str]) -> None:
    match asked["act"]:
        case "more":
            filters.show_more()
        case "clear":
            filters.choose_mark("")


def matrix(dataset: Dataset, shown: Shown, words: Language) -> None:
    """Show the matrix of sectors and victim groups."""
    st.subheader(words.say("matrix"), anchor=False)
    counts = matrix_counts(dataset, shown, words)
    st.altair_chart(
        matrix_chart(dataset, counts, words),
        key="matrix", on_select=partial(_choose_cell, shown.selection), alt=words.say("matrix-alt"),
    )
    st.caption(words.say("matrix-note"))


def _choose_cell(selection: Selection) -> None:
    cells = filters.sent("matrix", "selection")["cell"]
    if cells:
        cell = cells[0]
        filters.choose_selection(cell_selection(selection, cell["sector"], cell["group"]))


def tray(dataset: Dataset, shown: Shown, words: Language) -> None:
    """List the statements that are tied to nothing finer than Peru."""
    st.subheader(words.say("tray"), anchor=False)
    found = shown.countrywide
    st.markdown(words.say("tray-note", count=len(found), shown=len(shown.findings)))
    with st.container(height=330, border=False):
        st.markdown("\n".join(f"- {words.summary(finding)}" for finding in found))


def table(dataset: Dataset, shown: Shown, words: Language) -> None:
    """Show the statements as a table, the arrows in words, and the download."""
    st.subheader(words.say("table"), anchor=False)
    st.dataframe(
        statement_table(dataset, shown, words), hide_index=True, height=360, key="table"
    )
    st.download_button(
        words.say("table-download"),
        data=lambda: dataset.table(shown).to_csv(index=False, lineterminator="\n"),
        file_name="tip-2015-peru.csv", mime="text/csv", on_click="ignore", key="download",
    )
    st.caption(words.say("table-note"))
    with st.expander(words.say("arrows-list")):
        drawn = arrows(dataset, shown, "", words)
        st.markdown("\n".join(f"- {arrow.text}" for arrow in drawn))


def broken(problems: list[Problem], words: Language) -> None:
    """Show what is wrong with the records, and nothing else."""
    st.header(words.say("broken", count=len(problems)), anchor=False)
    st.markdown(words.say("broken-note"))
    st.code("\n".join(map(str, problems)), language=None, wrap_lines=True)
