"""The parts of the sheet of one place, each from its view to its widgets."""

import streamlit as st

from dashboard.components.ledger import show_ledger
from dashboard.components.prose import show_prose
from dashboard.state import session
from dashboard.views import partners, place_sheet
from dashboard.views.ledger import Ledger
from dashboard.views.prose import Block, Run, heading, paragraph, run
from dashboard.views.subjects import Subject, by_name, subjects
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.selection import Facet


def chosen(dataset: Dataset) -> Subject | None:
    """Return what the sheet is of: the address's place, or the one that is filtered for."""
    view = session.chosen()
    filtered = view.selection.chosen(Facet.PLACE)
    key = view.place or (next(iter(filtered)) if len(filtered) == 1 else "")
    return subjects(dataset).get(key)


def sheet(dataset: Dataset, subject: Subject, words: Language) -> None:
    """Show all that the records hold on a place, each part where it has anything."""
    intro = [heading(subject.name(words)), *place_sheet.where(dataset, subject, words)]
    if shown := session.place_on_the_map(dataset, subject.key):
        intro.append(paragraph(run(words.say("dossier-map"), href=shown)))
    show_prose(intro, "sheet-where")
    link = session.statement_on_the_map
    said = place_sheet.statement_table(dataset, subject, lambda key: link(dataset, key), words)
    _part("statements", said, words)
    _part("documents", place_sheet.document_table(dataset, subject, words), words)
    _seen(dataset, subject, words)
    if subject.country:
        _part("pairs", _pairs(dataset, subject, words), words)
    complaints = place_sheet.complaint_table(dataset, subject, words)
    _part("complaints", complaints, words, words.say("complaints-note"))


def _part(key: str, table: Ledger, words: Language, note: str = "") -> None:
    if not table["groups"]:
        return
    title = words.say(f"dossier-part-{key}")
    st.header(title, anchor=False)
    if note:
        show_prose([paragraph(note, tone="notice")], f"sheet-{key}-note")
    show_ledger(table, f"sheet-{key}", title)


def _seen(dataset: Dataset, subject: Subject, words: Language) -> None:
    st.header(words.say("dossier-part-seen"), anchor=False)
    show_prose(place_sheet.seen_words(dataset, words), "sheet-seen-words")
    table = place_sheet.seen_table(dataset, subject, words)
    if table["groups"]:
        show_ledger(table, "sheet-seen", words.say("dossier-part-seen"))
    notes = place_sheet.chapter_notes(dataset, subject.country, words)
    if notes:
        told = paragraph(words.say("dossier-chapters"), tone="note")
        show_prose([told, *notes], "sheet-chapters")


def _pairs(dataset: Dataset, subject: Subject, words: Language) -> Ledger:
    return partners.pair_table(dataset, session.pair_address, words, subject.key)


def others(dataset: Dataset, words: Language) -> None:
    """Lead to the sheets of the other places, on screen alone."""
    title = paragraph(run(words.say("dossier-others"), strong=True), tone="screen")
    blocks = (_links(kind, own, words) for kind, own in by_name(dataset, words))
    show_prose([title, *blocks], "sheet-others")


def _links(kind: str, own: list[Subject], words: Language) -> Block:
    links: list[str | Run] = []
    for subject in own:
        apart = " · " if links else ""
        links += [apart, run(subject.name(words), href=session.sheet_address(subject.key))]
    kinds = run(f"{words.say(f'dossier-kind-{kind}')}: ", strong=True)
    return paragraph(kinds, *links, tone="screen")
