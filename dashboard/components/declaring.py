"""How a component of our own comes to be: its script and style stand in its folder."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import streamlit as st

DOM = Path(__file__).parent / "dom.js"
"""What every script begins with."""


def declare(folder: Path, tag: str = "div") -> Callable[..., Any]:
    """Return the component of a folder, by whose name its files are called, and its root."""
    name = folder.name
    return st.components.v2.component(
        f"trafficking_atlas.{name}",
        html=f'<{tag} class="{name}"></{tag}>',
        css=(folder / f"{name}.css").read_text(encoding="utf-8"),
        js="\n".join(path.read_text(encoding="utf-8") for path in (DOM, folder / f"{name}.js")),
    )
