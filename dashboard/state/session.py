"""Widgets, session and URL: the only module that knows either of the last two."""

import os
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

import streamlit as st

from dashboard import sending
from dashboard.state import address
from dashboard.state.address import Unknown, View
from dashboard.words.language import CODES, Code, Language, language, preferred
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from geodata.vocabulary import Direction

PAGE_SIZE = 8
"""Statements that the panel shows at first, and adds at each "show more"."""

LONGEST_LINK = 2_000
"""Characters of a link that mailers and servers take."""

REPORT_ADDRESS = "ATLAS_REPORT_ADDRESS"
"""Environment variable with the address for reports of errors."""


def view(dataset: Dataset, page: str) -> View:
    """Return the view: the URL's where the browser brought a new one, else the session's."""
    brought = _brought()
    moved = st.session_state.get("page") not in (None, page)
    known: View | None = st.session_state.get("view")
    st.session_state["page"] = page
    if moved:
        st.session_state["answering"] = False
    if known is None or (brought != _known_query() and not (moved and not brought)):
        known, unknown = address.parse(brought, dataset, _default_language(known))
        st.session_state["view"], st.session_state["unknown"] = known, unknown
        st.session_state["limit"] = PAGE_SIZE
    # Now rather than when the view is written: a run may be stopped before that.
    st.session_state["query"] = brought
    return known


def _known_query() -> dict[str, str] | None:
    """Return the query that the view was last read from, chosen under or written into."""
    query: dict[str, str] | None = st.session_state.get("query")
    return query


def _brought() -> dict[str, str]:
    parts = st.query_params
    return {key: address.SEPARATOR.join(parts.get_all(key)) for key in parts}


def _default_language(known: View | None) -> Code:
    return known.language if known else preferred(st.context.locale)


def chosen() -> View:
    """Return the session's view, after a choice within a fragment too."""
    shown: View = st.session_state["view"]
    return shown


def is_answer() -> bool:
    """Whether this run answers a reader's choice, rather than opens a page."""
    answers: bool = st.session_state.get("answering", False)
    return answers


def write() -> None:
    """Write the view into the URL: after the map, since the browser stops for it."""
    st.session_state["answering"] = False
    written = address.query(chosen())
    if st.query_params.to_dict() != written:
        st.query_params.from_dict(written)
    st.session_state["query"] = written


def words() -> Language:
    """Return the language of the interface, before any page is known."""
    known: View | None = st.session_state.get("view")
    asked = next((code for code in CODES if code == st.query_params.get(address.LANGUAGE)), None)
    if asked and (known is None or _brought() != _known_query()):
        return language(asked)
    return language(_default_language(known))


def unknown() -> tuple[Unknown, ...]:
    """Return the parts of the URL that these records do not have."""
    found: tuple[Unknown, ...] = st.session_state.get("unknown", ())
    return found


def limit() -> int:
    """Return how many statements the panel shows."""
    shown: int = st.session_state.get("limit", PAGE_SIZE)
    return shown


def _change(**changes: Any) -> None:
    sending.begin()
    st.session_state["answering"] = True
    # A quick second choice comes under the query before the first: that is no new view.
    st.session_state["query"] = _brought()
    st.session_state["view"] = replace(st.session_state["view"], **changes)
    st.session_state["unknown"] = ()
    st.session_state["limit"] = PAGE_SIZE


def reset() -> None:
    """Drop every filter and the selected mark."""
    _change(selection=Selection(), mark="", statement="")


def speak(code: str) -> None:
    """Change the language."""
    _change(language=code)


def choose_facet(value: dict[str, Any]) -> None:
    """Take a choice in the drawer: a term of a facet, or the text."""
    selection = st.session_state["view"].selection
    if value["facet"] == address.TEXT:
        _change(selection=replace(selection, text=value["text"].strip()))
        return
    facet = Facet(value["facet"])
    terms = selection.chosen(facet)
    changed = terms | {value["term"]} if value["chosen"] else terms - {value["term"]}
    _change(selection=selection.choose(facet, changed))


def choose_direction(value: dict[str, Any]) -> None:
    """Take a click on a flow panel: that direction alone, or every one."""
    terms = [Direction(value["direction"])] if value["chosen"] else []
    _change(selection=st.session_state["view"].selection.choose(Facet.DIRECTION, terms))


def choose_selection(selection: Selection) -> None:
    """Take a whole selection."""
    _change(selection=selection)


def choose_question(selection: Selection) -> None:
    """Take a question: its filters and nothing else."""
    _change(selection=selection, mark="", statement="")


def choose_mark(mark: str) -> None:
    """Take a click on a mark or an arrow; empty for none."""
    _change(mark=mark, statement="")


def choose_statement(finding: str, mark: str = "") -> None:
    """Take a statement, and the mark to show it at; empty for none."""
    _change(statement=finding, mark=mark)


def link(selection: Selection) -> str:
    """Return the query of a selection in the session's language, for a link."""
    query = address.query(View(st.session_state["view"].language, selection))
    return f"?{urlencode(query)}"


def here() -> str:
    """Return the URL of the view."""
    base = (st.context.url or "").partition("?")[0]
    page = base if "/" in base.partition("://")[2] else f"{base}/"
    parts = address.query(st.session_state["view"])
    link = f"{page}?{urlencode(parts)}"
    if len(link) <= LONGEST_LINK:
        return link
    # No server takes it; the rest of the view is worth a link all the same.
    return f"{page}?{urlencode({key: parts[key] for key in parts if key != address.TEXT})}"


def report_address() -> str:
    """Return where errors are reported to: a web or mail address that whoever deploys sets."""
    address = os.environ.get(REPORT_ADDRESS, "").strip()
    return address if address.startswith(("https://", "http://", "mailto:")) else ""


def show_more() -> None:
    """Let the panel show more statements."""
    st.session_state["limit"] = limit() + PAGE_SIZE


def want_the_rest() -> None:
    """Note that the reader went below the map."""
    st.session_state["rest"] = True


def is_rest_wanted() -> bool:
    """Whether the reader went below the map in this session."""
    wanted: bool = st.session_state.get("rest", False)
    return wanted


def sent(key: str, name: str) -> Any:
    """Return what a component sent, in its callback."""
    return st.session_state[key][name]


def picked(key: str) -> dict[str, Any]:
    """Return the click that the map sent, in its callback."""
    click: dict[str, Any] = st.session_state[key]
    return click
