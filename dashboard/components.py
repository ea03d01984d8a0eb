"""Our own small components: each a script and a style in ``assets/``, data in, a choice out."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import streamlit as st

from dashboard.state import session

ASSETS = Path(__file__).parent / "assets"


def _component(name: str, tag: str = "div") -> Callable[..., Any]:
    return st.components.v2.component(
        f"trafficking_atlas.{name}",
        html=f'<{tag} class="{name}"></{tag}>',
        css=(ASSETS / f"{name}.css").read_text(encoding="utf-8"),
        js="\n".join((ASSETS / f"{part}.js").read_text(encoding="utf-8") for part in ("dom", name)),
    )


_drawer = _component("drawer", "button")
_facets = _component("facets")
_panels = _component("panels")
_reader = _component("reader")
_rest = _component("rest")
_statements = _component("statements")
_tiles = _component("tiles")


def show_drawer_button(label: str) -> None:
    """Show, on narrow screens only, the button that opens the filter drawer."""
    _drawer(key="drawer", data={"label": label}, width="content")


def hold_the_rest(label: str) -> None:
    """Hold the place of the rest of a page, and ask for it when the reader goes there."""
    _rest(key="rest", data={"label": label}, on_wanted_change=session.want_the_rest)


def show_facets(data: object, preset: Callable[[str], None]) -> None:
    """Show the filter drawer; ``preset`` takes the name of a question."""
    _facets(
        key="facets",
        data=data,
        on_choice_change=lambda: session.choose_facet(session.sent("facets", "choice")),
        on_preset_change=lambda: preset(session.sent("facets", "preset")),
    )


def show_panels(panels: object, place: str) -> None:
    """Show the flow panels; ``place`` is ``above`` (wide screens) or ``below`` (narrow ones)."""
    key = f"panels-{place}"
    _panels(
        key=key,
        data={"panels": panels, "place": place},
        on_direction_change=lambda: session.choose_direction(session.sent(key, "direction")),
    )


def show_statements(data: object, act: Callable[[dict[str, str]], None]) -> dict[str, str] | None:
    """Show statement cards; ``act`` takes what a button in them asks for, and so does the page."""
    result = _statements(
        key="statements",
        data=data,
        on_act_change=lambda: act(session.sent("statements", "act")),
    )
    asked: dict[str, str] | None = result["act"]
    return asked


def show_reader(data: object) -> None:
    """Show the report with its quotes."""
    _reader(
        key="reader",
        data=data,
        on_statement_change=lambda: _choose_statement("reader"),
    )


def show_tiles(tiles: object, kind: str) -> None:
    """Show tiles; ``kind`` is also the style: ``narrow`` or ``wide``."""
    _tiles(
        key=f"tiles-{kind}",
        data={"kind": kind, "tiles": tiles},
        on_statement_change=lambda: _choose_statement(f"tiles-{kind}"),
    )


def _choose_statement(key: str) -> None:
    session.choose_statement(session.sent(key, "statement")["statement"])
