"""The parts of the reader page, each from its view to its widgets."""

from collections.abc import Sequence

import streamlit as st

from dashboard.components.map.showing import show_map
from dashboard.components.prose import show_prose
from dashboard.components.reader import show_reader
from dashboard.components.statements import show_statements
from dashboard.components.tiles import show_tiles
from dashboard.parts import frame
from dashboard.state import hearing, session
from dashboard.views.atlas_map import dimmed_map
from dashboard.views.marks import mark_title
from dashboard.views.prose import paragraph
from dashboard.views.reader import coverage_line, original_line, read_source, reader
from dashboard.views.scope import revealing
from dashboard.views.statements import Cards, statement_cards
from dashboard.views.tiles import enablers, indicators
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.records import WHOLE_COUNTRY, Finding
from geodata.shown import Shown

TEXT_HEIGHT, MAP_HEIGHT = 690, 350
"""Pixels; the text scrolls beside the map, so that a quote and its marks are seen together."""

ATLAS = "./"
"""Path of the atlas beside this page."""


def text_and_map(dataset: Dataset, shown: Shown, words: Language) -> None:
    """Show a source's text and, beside it, a small map and the statement that was chosen."""
    view = session.chosen()
    marks = dataset.quoted.marks(view.statement) | {view.mark}
    text_column, map_column = st.columns([3, 2], gap="medium")
    with text_column:
        text(dataset, shown, words)
    with map_column:
        show_map(dimmed_map(dataset, shown, marks, words), _pick, "reader-map", MAP_HEIGHT)
        with st.container(height=TEXT_HEIGHT - MAP_HEIGHT, border=False):
            _chosen(dataset, shown, words)


def text(dataset: Dataset, shown: Shown, words: Language) -> None:
    """Show the text of the source that is read."""
    view = session.chosen()
    source = read_source(dataset, view.read, view.statement)
    original = original_line(dataset, source, words)
    said = f"{coverage_line(dataset, words, source)}. {words.say('read-hint')} {original}"
    show_prose([paragraph(said, tone="note")], "coverage")
    with st.container(height=TEXT_HEIGHT, border=False):
        show_reader(reader(dataset, shown, view.statement, view.mark, words, source))


def _chosen(dataset: Dataset, shown: Shown, words: Language) -> None:
    view = session.chosen()
    if not view.statement and not view.mark:
        return
    cards = Cards(
        title=words.say("statements-one") if view.statement else mark_title(
            dataset, view.mark, words
        ),
        findings=_findings(dataset, view.statement, view.mark),
        limit=session.limit(),
        here=session.here(),
        send=session.report_address(),
        selected=view.statement,
        clear=True,
        links=lambda finding: {"map": _on_the_map(dataset, shown, finding)},
        address=lambda finding: session.address_of(dataset, finding.finding),
    )
    show_statements(statement_cards(dataset, cards, words), _act)


def _on_the_map(dataset: Dataset, shown: Shown, finding: Finding) -> str:
    # On the atlas filters remove: those that would hide the statement go.
    kept = shown.selection
    if finding not in shown.findings:
        kept = revealing(dataset, finding.finding)
    return ATLAS + session.link_to(finding.finding, kept, _finest(dataset, finding.finding))


def _pick() -> None:
    click = hearing.picked("reader-map")
    if click["kind"] != "moved":
        session.choose_mark("" if click["kind"] == "none" else click["id"])


def _findings(dataset: Dataset, statement: str, mark: str) -> Sequence[Finding]:
    if statement in dataset.findings:
        return (dataset.findings[statement],)
    return dataset.quoted.at(mark)


def _act(asked: dict[str, str]) -> None:
    match asked["act"]:
        case "more":
            session.show_more()
        case "clear":
            session.choose_mark("")


def _finest(dataset: Dataset, finding: str) -> str:
    places = [tie.place for tie in dataset.locations[finding]]
    return next((place for place in places if place != WHOLE_COUNTRY), WHOLE_COUNTRY)


def say_it_safely(dataset: Dataset, shown: Shown, words: Language) -> None:
    """Show words to quote; what is chosen here stands beside the map whatever the filters."""
    view = session.chosen()
    frame.say_it_safely(dataset, dataset.quoted if view.mark else shown, words)


def indicator_strip(dataset: Dataset, shown: Shown, words: Language) -> None:
    """Show the 11 indicators of forced labor, lit where the text has their words."""
    st.header(words.say("indicators"), anchor=False)
    st.caption(words.say("indicators-note"))
    show_tiles(indicators(dataset.quoted.findings, shown, words), "narrow")


def who_enables_it(dataset: Dataset, shown: Shown, words: Language) -> None:
    """Show what miners, police and officials do."""
    st.header(words.say("enablers"), anchor=False)
    st.caption(words.say("enablers-note"))
    show_tiles(enablers(dataset.quoted.findings, shown, words), "wide")
