"""The parts of the atlas page, each from its view to its widgets."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from dashboard.components import standing
from dashboard.components.answering import show_answer
from dashboard.components.map.legend import show_legend
from dashboard.components.map.showing import HEIGHT, draw_map
from dashboard.components.panels import show_panels
from dashboard.components.standing import Standing
from dashboard.components.statements import show_statements
from dashboard.components.steps import show_steps
from dashboard.components.together import together
from dashboard.components.voices import show_voices_switch
from dashboard.parts import frame
from dashboard.parts.below_the_map import below_the_map
from dashboard.state import hearing, session, store
from dashboard.views.atlas_map import atlas_map
from dashboard.views.beside_the_map import beside_the_map
from dashboard.views.flow_panels import flow_panels, undirected
from dashboard.views.scope import added_by_others, has_others, scope
from dashboard.views.statements import Cards, statement_cards
from dashboard.views.steps import changed, steps
from dashboard.words.language import Language
from geodata.dataset import BrokenRecords, Dataset
from geodata.records import Finding
from geodata.selection import Facet, Selection
from geodata.shown import Shown

READ = "read"
"""Path of the reader page beside this one."""


def panels(dataset: Dataset, shown: Shown, words: Language) -> Callable[[str], None]:
    """Return what shows the four flow panels at a place: ``above`` or ``below`` the map."""
    every = dataset.select(shown.selection.choose(Facet.DIRECTION, ()))
    left = undirected(shown, every, words)
    none = "" if every.findings else words.say("panels-none")
    return partial(show_panels, flow_panels(dataset, shown, every, words), left, none)


@dataclass(frozen=True)
class Places:
    """Where on the page its parts stand."""

    head: DeltaGenerator
    flows: DeltaGenerator
    map: DeltaGenerator
    statements: DeltaGenerator


@st.fragment
def page(dataset: Dataset, head: DeltaGenerator, titled: Selection, words: Language) -> None:
    """Show all below the title, and in the sidebar the filters; ``head`` stands above.

    It names the editions and voices ``titled``: others are other words, and another head.
    """
    if scope(session.chosen().selection) != titled:
        st.rerun()
    flows = st.container()
    map_column, statement_column = st.columns([2, 1])
    places = Places(head, flows, map_column, statement_column)
    stands = Standing()
    with stands.mounting():
        parts(dataset, places, words)
    _answer(dataset, places, stands, titled, words)


@st.fragment
def _answer(
    dataset: Dataset, places: Places, stands: Standing, titled: Selection, words: Language
) -> None:
    """Answer a choice: the parts of the page stand, and are given what it changes.

    A fragment: what a reader chooses runs this and nothing else, but when the page opens, with
    nothing to give.
    """
    selection = session.chosen().selection
    if scope(selection) != titled:
        st.rerun()
    if stands.is_open:
        with stands.answering():
            parts(dataset, places, words)
    stands.is_open = True
    show_answer(stands)
    session.write()  # The browser stops for it.
    below_the_map(dataset, dataset.select(selection), words)
    _up_to_date(dataset)


def parts(dataset: Dataset, places: Places, words: Language) -> None:
    """Show the sentence, the filters, the statements, and then what takes its time: the map."""
    view = session.chosen()
    shown = dataset.select(view.selection)
    with places.head:
        frame.sentence(dataset, shown, words)
    # Beside the map: they take more or fewer lines, and above it they would move it.
    with places.statements, together("chosen"):
        other_chapters(dataset, shown, words)
        frame.chosen_filters(dataset, shown, words)
    frame.sidebar(dataset, shown.selection, words)
    with places.statements, standing.container(height=HEIGHT, border=False):
        show_statements(statement_cards(dataset, _cards(dataset, shown, words), words), _act)
    show_flows = panels(dataset, shown, words)
    with places.flows:
        show_flows("above")
    content = atlas_map(dataset, shown, shown.signs(view.mark), words)
    said = changed(dataset, view.selection, session.stepped(), words)
    with places.map:
        draw_map(content, partial(hearing.take_click, "map"), "map", HEIGHT, session.start())
        with together("under-the-map"):
            show_steps(steps(dataset, view.selection, said, words))
            show_legend(content, "map-legend")
            show_flows("below")
            frame.history(dataset, shown, "atlas", words)


def other_chapters(dataset: Dataset, shown: Shown, words: Language) -> None:
    """Offer what other countries' chapters of these editions say, with the number it adds."""
    selection = shown.selection
    count, on = added_by_others(dataset, selection), has_others(selection)
    adds = shown.findings and (count or on)
    show_voices_switch(words.say("others-switch", count=count) if adds else "", on)


def _up_to_date(dataset: Dataset) -> None:
    """Run the whole script where the records on disk are others by now, or broken.

    Asked when the answer is on its way, which is whole by the records that it began with.
    """
    try:
        current = store.dataset()
    except BrokenRecords:
        st.rerun()
    if current is not dataset:
        st.rerun()


def _cards(dataset: Dataset, shown: Shown, words: Language) -> Cards:
    view = session.chosen()
    beside = beside_the_map(dataset, shown, view.mark, view.statement, words)
    return Cards(
        title=beside.title,
        findings=beside.others,
        first=beside.first,
        limit=max(session.limit(), len(beside.others) if beside.headings else 0),
        about=session.sheet_link(view.mark) if view.mark in dataset.places else "",
        count=beside.count,
        ends=beside.ends,
        headings=beside.headings,
        selected=view.statement,
        clear=bool(view.mark or view.statement),
        hint=beside.hint,
        cure=beside.cure,
        mark=view.mark,
        view=session.link(shown.selection),
        prints=True,
        printing=session.take_printing(),
        leads=True,
        here=session.here(),
        send=session.report_address(),
        links=lambda finding: _links(dataset, finding),
        address=lambda finding: session.address_of(dataset, finding.finding),
        sheet=session.sheet_link,
    )


def _links(dataset: Dataset, finding: Finding) -> dict[str, str]:
    if finding.source not in dataset.texts:
        return {}
    return {"read": READ + session.link_to(finding.finding)}


def _act(asked: dict[str, str]) -> None:
    match asked["act"]:
        case "more":
            session.show_more()
        case "ends":
            session.choose_mark(asked["pair"])
        case "print":
            session.show_all()
        case "clear":
            session.choose_mark("")
        case "cure":
            session.drop_filters(store.dataset())
