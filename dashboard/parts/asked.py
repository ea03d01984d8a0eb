"""The parts of the page on what another report asks of Peru."""

import streamlit as st

from dashboard.components.ledger import show_ledger
from dashboard.components.prose import show_prose
from dashboard.views import asked
from dashboard.views.prose import paragraph
from dashboard.words.language import Language
from geodata.dataset import Dataset


def actions(dataset: Dataset, words: Language) -> None:
    """Show the suggested actions by area and year."""
    _headed("asked-actions", words.say("asked-actions"), words.say("asked-actions-note"))
    show_ledger(asked.action_table(dataset, words), "actions", words.say("asked-actions"))


def assessments(dataset: Dataset, words: Language) -> None:
    """Show the assessment of each year."""
    _headed("assessments", words.say("assessments"), words.say("assessments-note"))
    show_ledger(asked.assessment_table(dataset, words), "assessments", words.say("assessments"))


def sectors(dataset: Dataset, words: Language) -> None:
    """Show the activities in which children are found at work, a table for each document."""
    _headed("child-sectors", words.say("child-sectors"), words.say("child-sectors-note"))
    for place, table in enumerate(asked.sector_tables(dataset, words)):
        show_ledger(table, f"child-sectors-{place}", table["caption"])


def _headed(key: str, heading: str, note: str) -> None:
    st.header(heading, anchor=False)
    show_prose([paragraph(note, tone="note")], f"{key}-note")
