"""The parts of the atlas page, each from its view to its widgets."""

from dataclasses import dataclass
from functools import partial

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from dashboard.components.map.showing import HEIGHT, show_map
from dashboard.components.panels import show_panels
from dashboard.components.statements import show_statements
from dashboard.components.voices import show_voices_switch
from dashboard.parts import frame
from dashboard.parts.below_the_map import below_the_map
from dashboard.state import session, store
from dashboard.views.atlas_map import atlas_map
from dashboard.views.beside_the_map import beside_the_map
from dashboard.views.flow_panels import flow_panels, undirected
from dashboard.views.scope import added_by_others, has_others, scope
from dashboard.views.statements import Cards, statement_cards
from dashboard.words.language import Language
from geodata.dataset import BrokenRecords, Dataset
from geodata.records import Finding
from geodata.selection import Facet, Selection
from geodata.shown import Shown

READ = "read"
"""Path of the reader page beside this one."""


@dataclass(frozen=True)
class Places:
    """Where on the page stands what is shown around the map."""

    head: DeltaGenerator
    flows: DeltaGenerator
    filters: DeltaGenerator
    """Beside the map: they take more or fewer lines, and above it they would move it."""


def panels(dataset: Dataset, shown: Shown, words: Language, place: str) -> None:
    """Show the four flow panels."""
    every = dataset.select(shown.selection.choose(Facet.DIRECTION, ()))
    left = undirected(shown, every, words)
    none = "" if every.findings else words.say("panels-none")
    show_panels(flow_panels(dataset, shown, every, words), left, none, place)


@st.fragment
def page(dataset: Dataset, head: DeltaGenerator, titled: Selection, words: Language) -> None:
    """Show all below the title, and in the sidebar the filters; ``head`` stands above.

    It names the editions and voices ``titled``: others are other words, and another head.

    A fragment: what a reader chooses runs this again and not what stands around every page. The
    answer begins with the map, wherever it stands: it is what a reader waits for. When the page
    opens, the frame of the map takes its time and all around it comes first.
    """
    view = session.chosen()
    if scope(view.selection) != titled:
        st.rerun()
    shown = dataset.select(view.selection)
    flows = st.container()
    map_column, statement_column = st.columns([2, 1])
    filters = statement_column.container(key="chosen")
    around = partial(_around, dataset, shown, Places(head, flows, filters), words)
    answers = session.is_answer()
    if not answers:
        around()
    with map_column:
        map_and_statements(dataset, shown, statement_column, words)
        panels(dataset, shown, words, "below")
    if answers:
        around()
    below_the_map(dataset, shown, words)
    _up_to_date(dataset)


def _around(dataset: Dataset, shown: Shown, places: Places, words: Language) -> None:
    with places.head:
        frame.sentence(dataset, shown, words)
    with places.flows:
        panels(dataset, shown, words, "above")
    with places.filters:
        other_chapters(dataset, shown, words)
        frame.chosen_filters(dataset, shown, words)
    frame.sidebar(dataset, shown.selection, words)


def other_chapters(dataset: Dataset, shown: Shown, words: Language) -> None:
    """Offer what other countries' chapters of these editions say, with the number it adds."""
    selection = shown.selection
    count = added_by_others(dataset, selection)
    if not count and not has_others(selection):
        return
    show_voices_switch(words.say("others-switch", count=count), has_others(selection))


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


@st.fragment
def map_and_statements(
    dataset: Dataset, shown: Shown, beside: DeltaGenerator, words: Language
) -> None:
    """Show the map, and ``beside`` it the statements at the mark that was chosen."""
    view = session.chosen()
    if view.selection != shown.selection:
        # A button among the statements drops the filters: all of the page is another.
        st.rerun()
    content = atlas_map(dataset, shown, frozenset({view.mark}), words)
    show_map(content, partial(session.take_click, "map"), "map", HEIGHT, session.start())
    with beside, st.container(height=HEIGHT, border=False):
        show_statements(statement_cards(dataset, _cards(dataset, shown, words), words), _act)
    session.write()
    frame.history(dataset, shown, "atlas", words)
    _up_to_date(dataset)


def _cards(dataset: Dataset, shown: Shown, words: Language) -> Cards:
    view = session.chosen()
    beside = beside_the_map(dataset, shown, view.mark, view.statement, words)
    return Cards(
        title=beside.title,
        findings=beside.others,
        first=beside.first,
        limit=session.limit(),
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
    )


def _links(dataset: Dataset, finding: Finding) -> dict[str, str]:
    if finding.source not in dataset.texts:
        return {}
    return {"read": READ + session.link_to(finding.finding)}


def _act(asked: dict[str, str]) -> None:
    match asked["act"]:
        case "more":
            session.show_more()
        case "print":
            session.show_all()
        case "clear":
            session.choose_mark("")
        case "cure":
            session.drop_filters(store.dataset())
