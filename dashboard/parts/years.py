"""The parts of the page over the years, each from its view to its widgets."""

import streamlit as st

from dashboard.components.ledger import show_ledger
from dashboard.components.pair import show_pair
from dashboard.components.prose import show_prose
from dashboard.components.statements import show_statements
from dashboard.state import session
from dashboard.views import comparison, opened, partners, yearly
from dashboard.views.over_the_years import topic_table
from dashboard.views.prose import paragraph, run
from dashboard.views.scope import revealing
from dashboard.views.seen import editions, extent_words
from dashboard.views.statements import Cards, statement_cards
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.records import Finding

ATLAS = "./"
"""Path of the atlas beside this page."""

HEIGHT = 690
"""Pixels of what is open, beside a table of the same height."""


def topics(dataset: Dataset, words: Language) -> None:
    """Show topics by edition, and beside them the statements and the history of what is open."""
    years = session.chosen().years
    st.header(words.say("years-topics"), anchor=False)
    show_prose([paragraph(words.say("years-note"), tone="note")], "years-note")
    left, right = st.columns([7, 3], gap="medium")
    with left:
        table = topic_table(dataset, years.topic, years.edition, words)
        show_ledger(table, "topics", words.say("years-topics"), session.open_years)
    with right, st.container(key="opened", height=HEIGHT, border=False):
        _opened(dataset, words)


def _opened(dataset: Dataset, words: Language) -> None:
    years = session.chosen().years
    if not years.topic:
        show_prose([paragraph(words.say("years-hint"), tone="note")], "opened-none")
        return
    said = opened.statements(dataset, years.topic, years.edition)
    if said:
        cards = Cards(
            title=opened.title(dataset, years.topic, years.edition, words),
            findings=said,
            limit=session.limit(),
            here=session.here(),
            send=session.report_address(),
            links=lambda finding: {"map": _on_the_map(dataset, finding)},
            address=lambda finding: session.address_of(dataset, finding.finding),
            sheet=session.sheet_link,
        )
        show_statements(statement_cards(dataset, cards, words), _act)
    show_prose(opened.told(dataset, years.topic, years.edition, words), "opened-words")


def _on_the_map(dataset: Dataset, finding: Finding) -> str:
    return ATLAS + session.link_to(finding.finding, revealing(dataset, finding.finding))


def _act(asked: dict[str, str]) -> None:
    if asked["act"] == "more":
        session.show_more()


def compared(dataset: Dataset, words: Language) -> None:
    """Show two editions beside one another, or say that nobody can compare them."""
    years = session.chosen().years
    usual = comparison.usual(dataset)
    before, after = (years.before, years.after) if years.before else usual
    st.header(words.say("compare"), anchor=False)
    listed = [
        {"value": str(each), "text": f"{each} ({extent_words(dataset, each, words)})"}
        for each in editions(dataset)
    ]
    show_pair(listed, before, after, [words.say("compare-first"), words.say("compare-second")])
    verdict = comparison.verdict(dataset, before, after, words)
    show_prose([paragraph(verdict, tone="notice")], "compare-verdict")
    table = comparison.comparison(dataset, before, after, words)
    if table["groups"]:
        show_ledger(table, "comparison", words.say("compare"))


def partner_countries(dataset: Dataset, words: Language) -> None:
    """Show both ends of each pair of countries, and what was read of the chapters."""
    st.header(words.say("partners"), anchor=False)
    sheets = run(words.say("dossier-all"), href=session.sheet_address(""))
    note = paragraph(words.say("partners-note"), tone="note")
    show_prose([note, paragraph(sheets)], "partners-note")
    show_ledger(partners.partner_table(dataset, words), "partners", words.say("partners"))
    st.header(words.say("pairs"), anchor=False)
    show_prose([paragraph(words.say("pairs-note"), tone="note")], "pairs-note")
    table = partners.pair_table(dataset, session.pair_address, words)
    show_ledger(table, "pairs", words.say("pairs"))
    st.header(words.say("chapters"), anchor=False)
    show_prose([paragraph(words.say("chapters-note"), tone="note")], "chapters-note")
    show_ledger(partners.chapter_table(dataset, words), "chapters", words.say("chapters"))
    notes = words.say("notes-chapters")
    with st.expander(notes):
        show_ledger(partners.chapter_note_table(dataset, words), "chapter-notes", notes)


def tiers(dataset: Dataset, words: Language) -> None:
    """Show the tier of each edition."""
    st.header(words.say("tiers"), anchor=False)
    show_prose([paragraph(words.say("tiers-note"), tone="note")], "tiers-note")
    show_ledger(yearly.tier_table(dataset, words), "tiers", words.say("tiers"))
    notes = words.say("notes-years")
    with st.expander(notes):
        show_ledger(yearly.year_note_table(dataset, words), "year-notes", notes)


def responses(dataset: Dataset, words: Language) -> None:
    """Show what the chapters on Peru say that the State did or left undone."""
    st.header(words.say("responses"), anchor=False)
    show_prose([paragraph(words.say("responses-note"), tone="notice")], "responses-note")
    show_ledger(yearly.response_table(dataset, words), "responses", words.say("responses"))


def figures(dataset: Dataset, words: Language) -> None:
    """Show the figures of each body in a table of its own, then the complaints."""
    st.header(words.say("figures"), anchor=False)
    show_prose([paragraph(words.say("figures-note"), tone="notice")], "figures-note")
    for body in yearly.bodies(dataset):
        table = yearly.figure_table(dataset, body, words)
        show_ledger(table, f"figures-{body}", table["caption"])
    st.header(words.say("complaints"), anchor=False)
    show_prose([paragraph(words.say("complaints-note"), tone="notice")], "complaints-note")
    table = yearly.complaint_table(dataset, words)
    show_ledger(table, "complaints", words.say("complaints"))
