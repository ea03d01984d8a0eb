"""What stands around every page: title, language, filters, the sentence of what is shown."""

from collections.abc import Callable
from contextlib import nullcontext
from functools import partial

import streamlit as st

from dashboard.components import standing
from dashboard.components.around import show_around
from dashboard.components.chips import show_chips
from dashboard.components.copyable import show_copyable
from dashboard.components.drawer import show_drawer_button
from dashboard.components.facets import show_facets
from dashboard.components.history import keep_history
from dashboard.components.masthead import show_masthead
from dashboard.components.pages import show_pages
from dashboard.components.prose import show_prose
from dashboard.components.reset import show_reset
from dashboard.components.together import together
from dashboard.parts import takeaway
from dashboard.state import session
from dashboard.views.chips import chips
from dashboard.views.facet_list import facet_list
from dashboard.views.page_row import page_row
from dashboard.views.page_title import page_title
from dashboard.views.presets import presets
from dashboard.views.prose import paragraph, run
from dashboard.views.safe_words import safe_words
from dashboard.views.scope import filters_set
from dashboard.views.sentence import shown_sentence
from dashboard.views.spoken import spoken
from dashboard.views.steps import changed
from dashboard.views.whose_words import whose_words
from dashboard.words.language import CODES, Language
from geodata.dataset import Dataset
from geodata.reading import Problem
from geodata.selection import Selection
from geodata.shown import Shown


def sidebar(dataset: Dataset, selection: Selection, words: Language) -> None:
    """Show the filter drawer."""
    questions = presets(dataset)
    links = {name: session.link(asked) for name, asked in questions.items()}
    with st.sidebar:
        show_facets(
            facet_list(dataset, selection, links, words),
            lambda name: session.choose_question(questions[name]),
        )


def title(
    text: str, words: Language, line: str = "", beside: Callable[[], None] | None = None
) -> None:
    """Show the pages and a title, the other language at its right, and a line under it.

    ``beside`` shows what a page adds at the right of them.
    """
    show_pages(page_row(session.page(), words))
    other = next(code for code in CODES if code != words.code)
    row = st.container(horizontal=True, vertical_alignment="center") if beside else nullcontext()
    with row:
        show_masthead(text, words.say("other-language"), line, partial(session.speak, other))
        if beside:
            beside()


def head(dataset: Dataset, selection: Selection, words: Language) -> None:
    """Show whose words these are and of which year, before anything else."""
    said = whose_words(dataset, words, selection)
    title(said.title, words, said.line)


def unknown_parts(words: Language) -> None:
    """Show what the URL got wrong, until the next filter."""
    named = [paragraph(part.words(words), tone="notice") for part in session.unknown()]
    show_prose(named, "unknown")


def sentence(dataset: Dataset, shown: Shown, words: Language) -> None:
    """Show what is shown in one sentence, the reset, and what is taken away.

    What the URL got wrong stands above it.
    """
    count = filters_set(shown.selection)
    tone = "" if shown.findings else "notice tight"
    with standing.container(horizontal=True, vertical_alignment="center", key="shown"):
        with together("shown-parts"):
            unknown_parts(words)
            show_prose([paragraph(shown_sentence(dataset, shown, words), tone=tone)], "sentence")
            show_drawer_button(words.say("filters-set", count=count))
            show_reset(words.say("reset") if count else "")
        if not standing.is_answering():
            with standing.apart():
                takeaway.menu(words)


def chosen_filters(dataset: Dataset, shown: Shown, words: Language) -> None:
    """Show a chip for each filter that is set.

    They take as many lines as they need: above a map they would move it.
    """
    show_chips(chips(dataset, shown.selection, words), words.say("chips"))


def say_it_safely(dataset: Dataset, shown: Shown, words: Language) -> None:
    """Show words to copy for what stands beside the map, and what not to say."""
    view = session.chosen()
    said = safe_words(dataset, shown, view.statement, session.here(), words, view.mark)
    if said is None:
        return
    st.header(words.say("safe"), anchor=False)
    st.caption(words.say("safe-note"))
    show_copyable(said.copyable, words)
    heading = run(words.say("safe-unsaid"), strong=True)
    show_prose([paragraph(heading, f" · {said.unsaid}")], "unsaid")


def history(dataset: Dataset, shown: Shown, page: str, words: Language) -> None:
    """Title the tab by what is shown, keep the browser's history, and say what was chosen."""
    view = session.chosen()
    mark = view.place if page == "place" else view.mark
    named = page_title(dataset, shown, page, mark, view.statement, words)
    keep_history(named, words.code)
    step = session.stepped() if page == "atlas" else ()
    said = (
        changed(dataset, shown.selection, step, words),
        spoken(dataset, shown, view.mark, view.statement, words),
    )
    show_around(" ".join(filter(None, said)), words)


def broken(problems: list[Problem], words: Language) -> None:
    """Show what is wrong with the records, and nothing else."""
    st.title(words.say("broken", count=len(problems)), anchor=False)
    st.markdown(words.say("broken-note"))
    st.code("\n".join(map(str, problems)), language=None, wrap_lines=True)
