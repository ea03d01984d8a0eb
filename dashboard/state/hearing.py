"""What the parts of a page send, heard in the order in which the reader asked it, and once."""

from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

from dashboard.state import session
from dashboard.state.choosing import Choice
from dashboard.state.choosing import chosen as chosen_by
from dashboard.views.steps import step

ASKED = "being-heard"
"""Key of what a part of the page asks, while it is heard."""

CLICK = "click"
"""Name under which the map sends a click."""


def sent(key: str, name: str) -> Any:
    """Return what a component sent, in its callback."""
    asked = st.session_state.get(ASKED, {}).get(key, {})
    return asked[name] if name in asked else st.session_state[key][name]


def picked(key: str) -> dict[str, Any]:
    """Return the click that the map sent, in its callback."""
    asked = st.session_state.get(ASKED, {}).get(key, {})
    click: dict[str, Any] = asked.get(CLICK) or st.session_state[key]
    return click


def heard(key: str) -> int:
    """Return the number of the last choice that a component's queue has brought."""
    last: int = st.session_state.get(f"heard-{key}", 0)
    return last


def hear_all(key: str, handlers: Mapping[str, Mapping[str, Callable[[], None]]]) -> None:
    """Let what a page's parts have asked and is new be heard, in its order, in the callback.

    ``handlers`` go by the key of the part and the name of what it sends. What a part asked that is
    on the page no more is asked of nobody.
    """
    for asked in sent(key, "asked")["acts"]:
        if asked["seq"] <= heard(key):
            continue
        st.session_state[f"heard-{key}"] = asked["seq"]
        st.session_state[ASKED] = {asked["key"]: {asked["name"]: asked["value"]}}
        handlers.get(asked["key"], {}).get(asked["name"], lambda: None)()
    st.session_state[ASKED] = {}


def hear(key: str) -> None:
    """Take the choices of a component's queue that are new, in its callback."""
    choices: list[Choice] = sent(key, "choices")["acts"]
    new = [choice for choice in choices if choice["seq"] > heard(key)]
    if new:
        st.session_state[f"heard-{key}"] = new[-1]["seq"]
        session.choose_selection(chosen_by(session.chosen().selection, new))


def hear_step() -> None:
    """Take a step through the editions, and note from which one it went out."""
    before = session.chosen().selection
    hear("steps")
    st.session_state["stepped"] = step(before, session.chosen().selection)


def take_click(key: str) -> None:
    """Take the click that a map sent: a move of the map, a mark or an arrow, or none of them."""
    click = picked(key)
    if click["kind"] == "moved":
        session.move(click["id"])
    else:
        session.choose_mark("" if click["kind"] == "none" else click["id"])
