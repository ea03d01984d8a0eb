"""Our own small components: each a script and a style in ``assets/``, data in, a choice out."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import streamlit as st

from dashboard import filters

ASSETS = Path(__file__).parent / "assets"


def _component(name: str) -> Callable[..., Any]:
    return st.components.v2.component(
        f"trafficking_atlas.{name}",
        html=f'<div class="{name}"></div>',
        css=(ASSETS / f"{name}.css").read_text(encoding="utf-8"),
        js=(ASSETS / f"{name}.js").read_text(encoding="utf-8"),
    )


_facets = _component("facets")
_panels = _component("panels")
_statements = _component("statements")


def show_facets(data: object) -> None:
    """Show the filter drawer."""
    _facets(
        key="facets",
        data=data,
        on_choice_change=lambda: filters.choose_facet(filters.sent("facets", "choice")),
    )


def show_panels(panels: object, place: str) -> None:
    """Show the flow panels; ``place`` is ``above`` (wide screens) or ``below`` (narrow ones)."""
    key = f"panels-{place}"
    _panels(
        key=key,
        data={"panels": panels, "place": place},
        on_direction_change=lambda: filters.choose_direction(filters.sent(key, "direction")),
    )


def show_statements(data: object, act: Callable[[dict[str, str]], None]) -> None:
    """Show statement cards; ``act`` takes what a button in them asks for."""
    _statements(
        key="statements",
        data=data,
        on_act_change=lambda: act(filters.sent("statements", "act")),
    )
