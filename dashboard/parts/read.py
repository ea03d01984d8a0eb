"""The parts of the reader page, each from its view to its widgets."""

from collections.abc import Sequence

import streamlit as st

from dashboard.components.map import show_map
from dashboard.components.reader import show_reader
from dashboard.components.statements import show_statements
from dashboard.components.tiles import show_tiles
from dashboard.state import session
from dashboard.views.atlas_map import dimmed_map
from dashboard.views.reader import coverage_line, reader
from dashboard.views.statements import Cards, mark_title, statement_cards
from dashboard.views.tiles import enablers, indicators
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.records import WHOLE_COUNTRY, Finding
from geodata.shown import Shown

TEXT_HEIGHT, MAP_HEIGHT = 690, 350
"""Pixels; the text scrolls beside the map, so that a quote and its marks are seen together."""

ATLAS = "app_pages/atlas.py"


def text_and_map(dataset: Dataset, shown: Shown, words: Language) -> None:
    """Show the report's text and, beside it, a small map and the statement that was chosen."""
    view = session.chosen()
    marks = dataset.everything.marks(view.statement) | {view.mark}
    text_column, map_column = st.columns([3, 2], gap="medium")
    with text_column:
        st.caption(f"{coverage_line(dataset, words)}. {words.say('read-hint')}")
        with st.container(height=TEXT_HEIGHT, border=False):
            show_reader(
                reader(dataset, shown, view.statement, view.mark, words)
            )
    with map_column:
        content = dimmed_map(dataset, shown, marks, words)
        show_map(content, _pick, "reader-map", MAP_HEIGHT)
        with st.container(height=TEXT_HEIGHT - MAP_HEIGHT, border=False):
            _chosen(dataset, shown, view.statement, view.mark, words)


def _chosen(
    dataset: Dataset, shown: Shown, statement: str, mark: str, words: Language
) -> None:
    if not statement and not mark:
        return
    cards = Cards(
        title=words.say("statements-one") if statement else mark_title(dataset, mark, words),
        findings=_findings(dataset, statement, mark),
        limit=session.limit(),
        here=session.here(),
        send=session.report_address(),
        selected=statement,
        clear=True,
        links=("map",),
    )
    asked = show_statements(
        statement_cards(dataset, cards, words), lambda asked: _act(dataset, shown, asked)
    )
    if asked and asked["act"] == "map":
        st.switch_page(ATLAS)


def _pick() -> None:
    click = session.picked("reader-map")
    session.choose_mark("" if click["kind"] == "none" else click["id"])


def _findings(dataset: Dataset, statement: str, mark: str) -> Sequence[Finding]:
    if statement:
        return (dataset.findings[statement],)
    return dataset.everything.at(mark)


def _act(dataset: Dataset, shown: Shown, asked: dict[str, str]) -> None:
    match asked["act"]:
        case "more":
            session.show_more()
        case "clear":
            session.choose_mark("")
        case "map":
            # On the atlas filters remove: those that would hide the statement go.
            if dataset.findings[asked["finding"]] not in shown.findings:
                session.reset()
            session.choose_statement(asked["finding"], _finest(dataset, asked["finding"]))


def _finest(dataset: Dataset, finding: str) -> str:
    places = [tie.place for tie in dataset.locations[finding]]
    return next((place for place in places if place != WHOLE_COUNTRY), WHOLE_COUNTRY)


def indicator_strip(dataset: Dataset, shown: Shown, words: Language) -> None:
    """Show the 11 indicators of forced labor, lit where the text has their words."""
    st.subheader(words.say("indicators"), anchor=False)
    st.caption(words.say("indicators-note"))
    show_tiles(indicators(dataset.everything.findings, shown, words), "narrow")


def who_enables_it(dataset: Dataset, shown: Shown, words: Language) -> None:
    """Show what miners, police and officials do."""
    st.subheader(words.say("enablers"), anchor=False)
    st.caption(words.say("enablers-note"))
    show_tiles(enablers(dataset.everything.findings, shown, words), "wide")
