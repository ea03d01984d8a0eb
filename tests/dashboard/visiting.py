"""A page as a reader meets it, without a browser."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import streamlit as st
from streamlit.testing.v1 import AppTest

from dashboard.state import session, store
from dashboard.state.session import WENT_BELOW
from dashboard.words.language import CODES

VIEW = ("view", "query", "unknown", "answering", "limit", "offsets")
"""What the session holds of a reader's choices."""

APP = Path(store.__file__).parents[1] / "app.py"


def visit(page: str = "atlas", **query: str | list[str]) -> AppTest:
    app = AppTest.from_file(APP, default_timeout=60)
    for key, value in query.items():
        app.query_params[key] = value
    app.run()
    return app if page == "atlas" else app.switch_page(f"app_pages/{page}.py").run()


def below(**query: str) -> AppTest:
    """Return the atlas page of a reader who went below its map."""
    app = visit(**query)
    app.session_state[WENT_BELOW] = True
    return app.run()


def after(app: AppTest, act: Callable[[], None]) -> AppTest:
    """Let a reader do what a script of the page would bring to the server, and run."""
    kept = {key: app.session_state[key] for key in VIEW if key in app.session_state}
    st.session_state.clear()
    st.query_params.from_dict(app.query_params)
    for key, value in kept.items():
        st.session_state[key] = value
    act()
    for key in VIEW:
        if key in st.session_state:
            app.session_state[key] = st.session_state[key]
    return app.run()


def headings(app: AppTest) -> list[str]:
    """Return the title of a page, or of what stands in its place."""
    titles = [given["title"] for given in sent(app, "masthead")]
    return titles + [element.value for element in app.title]


def in_the_other_language(app: AppTest) -> AppTest:
    """Return the page after the reader asked for its other language."""
    other = next(code for code in CODES if code != app.session_state["view"].language)
    return after(app, lambda: session.speak(other))


def markdown(app: AppTest) -> list[str]:
    """Return what is read as Markdown: no word of a record's or a reader's may be part of it."""
    marked = (*app.markdown, *app.info, *app.warning, *app.error, *app.caption)
    return [element.value for element in (*marked, *app.title, *app.header)]


def sent(app: AppTest, component: str) -> list[Any]:
    """Return what each component of a name was given."""
    return [given for name, given in _shown(app) if name == component]


def _shown(app: AppTest) -> Iterator[tuple[str, Any]]:
    """Yield the name of each component and what it was given, in their order on the page."""
    for element in app.get("bidi_component"):
        name = element.proto.component_name.rpartition(".")[2]
        given = json.loads(element.proto.json)[0]
        if name == "together":
            yield from ((part["name"], part["given"][0]) for part in given["parts"])
        else:
            yield name, given


def blocks(app: AppTest) -> list[Any]:
    """Return the blocks of plain text, in their order."""
    return [block for given in sent(app, "prose") for block in given["blocks"]]


def text(runs: list[Any]) -> str:
    return "".join(run["text"] for run in runs)


def paragraphs(app: AppTest) -> list[str]:
    return [text(block["runs"]) for block in blocks(app) if block["kind"] == "paragraph"]


def items(app: AppTest) -> list[str]:
    """Return the items of every list, in their order."""
    return [text(item) for block in blocks(app) for item in block["items"]]


def notices(app: AppTest) -> str:
    """Return what the page draws a frame around."""
    framed = [block for block in blocks(app) if "notice" in block["tone"].split()]
    return "\n".join(text(block["runs"]) for block in framed)
