"""The parts of the page on which a reader codes, each from its view to its widgets."""

import streamlit as st

from dashboard.components.coding import show_coding
from dashboard.components.codings import show_codings
from dashboard.components.handout import show_handout
from dashboard.components.prose import show_prose
from dashboard.state import session, store
from dashboard.state.coding import Step
from dashboard.state.codings import LARGEST, LONGEST_NAME
from dashboard.views.coding import exercise, numbers, sheet
from dashboard.views.codings import Kept, outcome, words_beside
from dashboard.views.compared import academic, compared, comparison, spoken
from dashboard.views.prose import paragraph
from dashboard.views.reader import read_source
from dashboard.views.variables import VARIABLES, general_rules, rules_of
from dashboard.words.language import Language
from geodata.dataset import Dataset


def sentence_and_rules(dataset: Dataset, words: Language) -> None:
    """Show a sentence with its form, what the records say, the reader's file, and the rules."""
    source = read_source(dataset, session.chosen().read, session.chosen().statement)
    if not numbers(dataset, source):
        show_prose([paragraph(words.say("coding-none"), tone="notice")], "coding-none")
        return
    form, rules = st.columns([3, 2], gap="medium")
    with form:
        _sentence(dataset, source, words)
        _own_file(dataset, words)
    with rules:
        _rules(words)
    show_handout(sheet(dataset, source, words))


def _sentence(dataset: Dataset, source: str, words: Language) -> None:
    own, place = session.codings(), session.chosen().coding
    known = numbers(dataset, source)
    number = place.sentence if place.sentence in known else known[0]
    others = store.codings()
    is_compared = place.step is Step.COMPARE
    rows = own.of(source, number)
    found = compared(dataset, source, number, rows, others.rows)
    said = spoken(found, words) if is_compared else ""
    show_coding(dataset, exercise(
        dataset, source, number, rows, own.coded(source), said, words
    ))  # fmt: skip
    if not is_compared:
        return
    with st.container(key="compared"):
        st.header(words.say("coding-compared"), anchor=False)
        show_prose(comparison(found, words), "comparison")
        st.header(words.say("coding-academic-title"), anchor=False)
        show_prose(academic(found, words), "academic")
        if others.problems:
            show_prose([paragraph(each, tone="notice") for each in others.problems], "unread")


def _rules(words: Language) -> None:
    st.header(words.say("coding-rules"), anchor=False)
    blocks = [*general_rules(words)]
    for variable in VARIABLES:
        blocks += rules_of(variable, words)
    note = paragraph(words.say("coding-rules-note"), tone="note")
    show_prose([*blocks, note], "rules")


def _own_file(dataset: Dataset, words: Language) -> None:
    """Show the reader's codings as a file, to take away and to bring."""
    own, last = session.codings(), session.last_brought()
    with st.container(key="own-file"):
        st.header(words.say("codings"), anchor=False)
        show_prose([paragraph(words.say("codings-note"), tone="note")], "codings-note")
        show_codings(dataset, Kept(
            coder=own.coder,
            longest=LONGEST_NAME,
            largest=LARGEST,
            file=own.file if own.rows else "",
            called=own.file_name,
            brought=session.files(),
            said="" if last is None else outcome(
                last.codings is not None,
                len(last.codings.rows) if last.codings else 0,
                len(last.problems) + last.more,
                words,
            ),
            problems=[] if last is None else list(last.problems),
            words=words_beside(words),
        ))  # fmt: skip
