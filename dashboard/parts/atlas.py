"""The parts of the atlas page, each from its view to its widgets."""

from functools import partial

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from dashboard import sending
from dashboard.components.map import HEIGHT, show_map
from dashboard.components.panels import show_panels
from dashboard.components.statements import show_statements
from dashboard.parts import frame
from dashboard.parts.below_the_map import below_the_map
from dashboard.state import session, store
from dashboard.views.atlas_map import atlas_map
from dashboard.views.flow_panels import flow_panels
from dashboard.views.statements import Cards, mark_title, statement_cards
from dashboard.words.language import Language
from geodata.dataset import BrokenRecords, Dataset
from geodata.selection import Facet
from geodata.shown import Shown

READ = "app_pages/read.py"


def panels(dataset: Dataset, shown: Shown, words: Language, place: str) -> None:
    """Show the four flow panels."""
    every = dataset.select(shown.selection.choose(Facet.DIRECTION, ()))
    show_panels(flow_panels(dataset, shown, every, words), place)


@st.fragment
def page(dataset: Dataset, head: DeltaGenerator, words: Language) -> None:
    """Show all below the title, and in the sidebar the filters; ``head`` stands above.

    A fragment: what a reader chooses runs this again and not what stands around every page. The
    answer begins with the map, wherever it stands: it is what a reader waits for. When the page
    opens, the frame of the map takes its time and all around it comes first.
    """
    _up_to_date(dataset)
    view = session.chosen()
    shown = dataset.select(view.selection)
    flows = st.container()
    map_column, statement_column = st.columns([2, 1])
    around = partial(_around, dataset, shown, head, flows, words)
    answers = session.is_answer()
    if not answers:
        around()
    with map_column:
        map_and_statements(dataset, shown, statement_column, words)
        panels(dataset, shown, words, "below")
    if answers:
        around()
    below_the_map(dataset, shown, view.statement, words)


def _around(
    dataset: Dataset, shown: Shown, head: DeltaGenerator, flows: DeltaGenerator, words: Language
) -> None:
    with head:
        frame.sentence(dataset, shown, words)
    with flows:
        panels(dataset, shown, words, "above")
    frame.sidebar(dataset, shown.selection, words)


def _up_to_date(dataset: Dataset) -> None:
    """Run the whole script where the records on disk are others by now, or broken."""
    try:
        current = store.dataset()
    except BrokenRecords:
        st.rerun()
    if current is not dataset:
        st.rerun()


@st.fragment
def map_and_statements(
    dataset: Dataset, shown: Shown, beside: DeltaGenerator, words: Language
) -> None:
    """Show the map, and ``beside`` it the statements at the mark that was chosen."""
    _up_to_date(dataset)
    view = session.chosen()
    show_map(atlas_map(dataset, shown, frozenset({view.mark}), words), _pick, "map", HEIGHT)
    if session.is_answer():
        sending.send()
    with beside, st.container(height=HEIGHT, border=False):
        cards = _cards(dataset, shown, view.mark, view.statement, words)
        asked = show_statements(statement_cards(dataset, cards, words), _act)
    session.write()
    if asked and asked["act"] == "read":
        st.switch_page(READ)


def _cards(
    dataset: Dataset, shown: Shown, mark: str, statement: str, words: Language
) -> Cards:
    if not mark:
        return Cards(
            title=words.say("statements-all"),
            findings=shown.findings,
            limit=session.limit(),
            here=session.here(),
            send=session.report_address(),
            selected=statement,
            hint=words.say("statements-hint"),
        )
    findings = shown.at(mark)
    return Cards(
        title=mark_title(dataset, mark, words),
        findings=findings,
        limit=session.limit(),
            here=session.here(),
            send=session.report_address(),
        selected=statement,
        clear=True,
        hint="" if findings else words.say("statements-gone"),
    )


def _pick() -> None:
    click = session.picked("map")
    session.choose_mark("" if click["kind"] == "none" else click["id"])


def _act(asked: dict[str, str]) -> None:
    match asked["act"]:
        case "more":
            session.show_more()
        case "clear":
            session.choose_mark("")
        case "read":
            session.choose_statement(asked["finding"])
