"""The session and the URL, which this module alone writes; ``hearing`` reads what was sent."""

import os
import secrets
import sys
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

import streamlit as st

from dashboard.state import address
from dashboard.state.address import Unknown, View
from dashboard.state.coding import BEGUN, Coding, Step
from dashboard.state.codings import Brought, Codings, brought
from dashboard.state.years import CLOSED, opened
from dashboard.views.both_ends import showing
from dashboard.views.scope import OPENING, revealing
from dashboard.views.statements import PAGE_SIZE
from dashboard.views.steps import step
from dashboard.views.taking import beside, on_the_atlas
from dashboard.words.language import CODES, Language, language, preferred
from geodata.dataset import Dataset
from geodata.pairs import Pair
from geodata.records import WHOLE_COUNTRY
from geodata.selection import Facet, Selection
from geodata.vocabulary import Direction

LONGEST_LINK = 2_000
"""Characters of a link that mailers and servers take."""

WENT_BELOW = "went-below"
"""Key of a note; no component has it, or the note would go with the component."""

SHEETS = "place"
"""Path of the sheets of places, beside every page."""

TAKING = "taking"
"""Key of the component that asks what to take away."""

OWN_CODES = "own-codes"
"""Key of what the reader coded; no component has it."""

REPORT_ADDRESS = "ATLAS_REPORT_ADDRESS"
"""Environment variable with the address for reports of errors."""


def view(dataset: Dataset, page: str) -> View:
    """Return the view: the URL's where the browser brought a new one, else the session's."""
    brought = _brought()
    known: View | None = st.session_state.get("view")
    moved = st.session_state.get("page") not in (None, page)
    st.session_state["page"] = page
    if moved:
        st.session_state["answering"] = False
    if known and moved and not brought:
        # A link without a query, before the script that adds one is there.
        st.session_state["owing"] = True
    elif known is None or brought != _known_query():
        before = known
        known, unknown = address.parse(brought, dataset, preferred(st.context.locale))
        st.session_state["view"], st.session_state["unknown"] = known, unknown
        # The way back is a step too; what was said of the one before is not of these editions.
        st.session_state["stepped"] = step(before.selection, known.selection) if before else ()
        _from_the_top()
    # Now rather than when the view is written: a run may be stopped before that.
    st.session_state["query"] = brought
    st.session_state["start"] = known.seen
    st.session_state["opened"] = () if is_answer() else (brought, known)
    return known


def _known_query() -> dict[str, str] | None:
    """Return the query that the view was last read from, chosen under or written into."""
    query: dict[str, str] | None = st.session_state.get("query")
    return query


def _brought() -> dict[str, str]:
    parts = st.query_params
    return {key: address.SEPARATOR.join(parts.get_all(key)) for key in parts}


def page() -> str:
    """Return the name of the page that is open."""
    opened_last: str = st.session_state["page"]
    return opened_last


def chosen() -> View:
    """Return the session's view, after a choice within a fragment too."""
    shown: View = st.session_state["view"]
    return shown


def is_answer() -> bool:
    """Whether this run answers a reader's choice, rather than opens a page."""
    answers: bool = st.session_state.get("answering", False)
    return answers


def write() -> None:
    """Write a choice into the URL, or what it lacks: after the map, since the browser stops.

    An address that was opened is the reader's own: written, it would be a step more to go back.
    """
    owing = st.session_state.pop("owing", False)
    if not is_answer() and not owing:
        return
    st.session_state["answering"] = False
    written = address.query(chosen())
    if st.query_params.to_dict() != written:
        st.query_params.from_dict(written)
    st.session_state["query"] = written


def addresses() -> tuple[str, str]:
    """Return the query that a page was opened with, and the whole query of that view.

    Both are the same in an answer to a choice, which writes its own.
    """
    opened: tuple[dict[str, str], View] | tuple[()] = st.session_state.get("opened", ())
    if not opened:
        return "", ""
    brought, view = opened
    return urlencode(brought), urlencode(address.query(view))


def words() -> Language:
    """Return the language of the interface, before any page is known."""
    known: View | None = st.session_state.get("view")
    if known and _brought() == _known_query():
        return language(known.language)
    asked = (code for code in CODES if code == st.query_params.get(address.LANGUAGE))
    return language(next(asked, preferred(st.context.locale)))


def unknown() -> tuple[Unknown, ...]:
    """Return the parts of the URL that these records do not have."""
    found: tuple[Unknown, ...] = st.session_state.get("unknown", ())
    return found


def limit() -> int:
    """Return how many statements the panel shows."""
    shown: int = st.session_state.get("limit", PAGE_SIZE)
    return shown


def _change(**changes: Any) -> None:
    st.session_state["answering"] = True
    # A quick second choice comes under the query before the first: that is no new view.
    st.session_state["query"] = _brought()
    st.session_state["view"] = replace(st.session_state["view"], **changes)
    st.session_state["unknown"] = ()
    st.session_state["stepped"] = ()
    _from_the_top()


def _from_the_top() -> None:
    """Show other statements from their first, as many as at first."""
    st.session_state["limit"] = PAGE_SIZE
    st.session_state["offsets"] = {}


def stay() -> None:
    """Keep the view in a run that a browser asks for which has not seen it.

    It comes under the address before the choices whose answers were lost.
    """
    st.session_state["answering"] = True
    st.session_state["query"] = _brought()


def reset() -> None:
    """Drop every filter and the selected mark; editions and voices are those of the opening."""
    _change(selection=OPENING, mark="", statement="")


def drop_filters(dataset: Dataset) -> None:
    """Drop every filter; what is selected stays, and its editions and voices are shown."""
    pair = dataset.index.pairs.get(chosen().mark)
    asked = showing(pair) if pair else revealing(dataset, chosen().statement)
    _change(selection=asked)


def speak(code: str) -> None:
    """Change the language."""
    _change(language=code)


def stepped() -> tuple[int, ...]:
    """Return the two editions of the last choice, where that was a step; else nothing."""
    taken: tuple[int, ...] = st.session_state.get("stepped", ())
    return taken


def choose_direction(value: dict[str, Any]) -> None:
    """Take a click on a flow panel: that direction alone, or every one."""
    terms = [Direction(value["direction"])] if value["chosen"] else []
    _change(selection=chosen().selection.choose(Facet.DIRECTION, terms))


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


def read(source: str) -> None:
    """Take another text to read."""
    _change(read=source, statement="", coding=BEGUN)


def open_years(picked: str) -> None:
    """Take a click on a topic, or on its cell of an edition; a second one closes it."""
    known = chosen().years
    topic, edition = opened(picked, known)
    _change(years=replace(known, topic=topic, edition=edition))


def compare(pair: list[str]) -> None:
    """Take two editions to compare."""
    before, after = map(int, pair)
    _change(years=replace(chosen().years, before=before, after=after))


def link(selection: Selection) -> str:
    """Return the query of a selection in the session's language, for a link."""
    return _query(View(chosen().language, selection))


def link_to(finding: str, selection: Selection | None = None, mark: str = "") -> str:
    """Return the query of a statement, under the filters of the view or others."""
    kept = chosen().selection if selection is None else selection
    shown = replace(chosen(), selection=kept, statement=finding, mark=mark)
    shown = replace(shown, years=CLOSED, coding=BEGUN)
    return _query(shown)


def _query(view: View) -> str:
    return f"?{urlencode(address.query(view))}"


def here() -> str:
    """Return the URL of the view."""
    link = _page() + _query(chosen())
    if len(link) <= LONGEST_LINK:
        return link
    # No server takes it; the rest of the view is worth a link all the same.
    short = replace(chosen().selection, text="")
    return _page() + _query(replace(chosen(), selection=short))


def address_of(dataset: Dataset, finding: str) -> str:
    """Return the URL of a statement on the page that is open, under no filter."""
    shown = revealing(dataset, finding)
    return _page() + _query(View(chosen().language, shown, statement=finding))


def sheet_address(place: str) -> str:
    """Return the URL of the sheet of a place."""
    return beside(_page(), f"{SHEETS}{_query(View(chosen().language, place=place))}")


def sheet_link(place: str) -> str:
    """Return the way from a page to the sheet of a place; none to that of all of Peru."""
    if place == WHOLE_COUNTRY:
        return ""
    return f"{SHEETS}{_query(View(chosen().language, place=place))}"


def place_on_the_map(dataset: Dataset, place: str) -> str:
    """Return the URL of a place on the atlas, in every edition and voice; none of no mark."""
    if place not in dataset.everything.by_place:
        return ""
    return on_the_atlas(_page() + _query(View(chosen().language, Selection(), mark=place)))


def statement_on_the_map(dataset: Dataset, finding: str) -> str:
    """Return the URL of a statement on the atlas, under no filter."""
    return on_the_atlas(address_of(dataset, finding))


def pair_address(pair: Pair) -> str:
    """Return the URL of a flow that is told from both ends, on the atlas, under no filter."""
    return on_the_atlas(
        _page() + _query(View(chosen().language, showing(pair), mark=pair.ends.id))
    )


def _page() -> str:
    base = (st.context.url or "").partition("?")[0]
    return base if "/" in base.partition("://")[2] else f"{base}/"


def report_address() -> str:
    """Return where errors are reported to: a web or mail address that whoever deploys sets."""
    address = os.environ.get(REPORT_ADDRESS, "").strip()
    return address if address.startswith(("https://", "http://", "mailto:")) else ""


def show_more() -> None:
    """Let the panel show more statements."""
    st.session_state["query"] = _brought()
    st.session_state["limit"] = limit() + PAGE_SIZE


def show_all() -> None:
    """Let the panel show every statement, and print the page when it does."""
    st.session_state["query"] = _brought()
    st.session_state["limit"] = sys.maxsize
    st.session_state["printing"] = True


def take_printing() -> bool:
    """Whether a reader asked for the page on paper, told once."""
    asked: bool = st.session_state.pop("printing", False)
    return asked


def offset(listed: str) -> int:
    """Return which of the statements of a list, counted from 0, its page begins with."""
    offsets: dict[str, int] = st.session_state.get("offsets", {})
    return offsets.get(listed, 0)


def turn_to(listed: str, begin: int) -> None:
    """Show the page of a list that begins with that statement."""
    st.session_state["query"] = _brought()
    st.session_state["offsets"] = {**st.session_state.get("offsets", {}), listed: begin}


def move(seen: str) -> None:
    """Take what the reader sees of the map: no step to go back, and nothing is drawn anew."""
    st.session_state["view"] = replace(chosen(), seen=address.seen(seen))
    # The map's script has written it into the address itself.
    st.session_state["query"] = _brought()


def start() -> str:
    """Return what the map shows at first: what the page was opened with."""
    begun: str = st.session_state.get("start", "")
    return begun


def want_the_rest() -> None:
    """Note that the reader went below the map."""
    st.session_state[WENT_BELOW] = True


def is_rest_wanted() -> bool:
    """Whether the reader went below the map in this session."""
    wanted: bool = st.session_state.get(WENT_BELOW, False)
    return wanted


def taking() -> dict[str, str]:
    """Return what the reader last chose to take away; nothing at first."""
    chosen_last: dict[str, str] = st.session_state.get("going", {})
    return chosen_last


def making() -> str:
    """Return the name under which this session's file is told of; no one else can guess it."""
    if "making" not in st.session_state:
        st.session_state["making"] = secrets.token_urlsafe(12)
    name: str = st.session_state["making"]
    return name


def choose_taking() -> None:
    """Take a choice of what to take away: no other view, and no step to go back."""
    st.session_state["going"] = st.session_state[TAKING]["choice"]


def codings() -> Codings:
    """Return what the reader coded in this session."""
    own: Codings = st.session_state.get(OWN_CODES, Codings())
    return own


def keep_codes(dataset: Dataset, value: dict[str, Any]) -> None:
    """Take the statements of sentences as the reader coded them: no step to go back."""
    st.session_state["query"] = _brought()
    st.session_state[OWN_CODES] = codings().taking(dataset, value["sentences"])


def go_on(dataset: Dataset, value: dict[str, Any]) -> None:
    """Take the statements of sentences, and go to a sentence or compare: a step of its own."""
    keep_codes(dataset, value)
    _change(coding=Coding(int(value["sentence"]), Step(value["step"])))


def name_coder(name: str) -> None:
    """Take the name that the reader's file gives."""
    st.session_state["query"] = _brought()
    st.session_state[OWN_CODES] = codings().named(name)


def bring(dataset: Dataset, name: str, content: bytes) -> None:
    """Take a file of codings in place of what was coded; nothing of it where it has problems."""
    st.session_state["query"] = _brought()
    found = brought(dataset, name, content)
    st.session_state["brought"] = found
    st.session_state["files"] = files() + 1
    if found.codings is not None:
        st.session_state[OWN_CODES] = found.codings


def last_brought() -> Brought | None:
    """Return what came of the last file that the reader brought."""
    last: Brought | None = st.session_state.get("brought")
    return last


def files() -> int:
    """Return how many files the reader has brought."""
    count: int = st.session_state.get("files", 0)
    return count
