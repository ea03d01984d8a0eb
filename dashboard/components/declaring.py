"""How a component of our own comes to be: its script and style stand in its folder."""

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import streamlit as st
from streamlit.components.v1 import declare_component

from dashboard.components import standing
from dashboard.keeping import digest

HERE = Path(__file__).parent
LOADING = "\n".join(
    line.strip()
    for line in (HERE / "loading.js").read_text(encoding="utf-8").splitlines()
    if not line.startswith("//")
)
"""What is sent with every answer: nothing in it explains it."""

DOM = (HERE / "dom.js").read_text(encoding="utf-8")
"""What every script begins with."""

_HELD = TemporaryDirectory(prefix="trafficking-atlas-")
"""Away from the project, whose folder may not be written to; gone when the process ends."""

SERVED = declare_component("scripts", path=_HELD.name)
"""Declared to serve its folder from our own origin; it is never called."""


def served(name: str) -> tuple[str, Path]:
    """Return the address, from the page, of a file that is served beside the scripts; and it."""
    return f"component/{SERVED.name}/{name}", Path(_HELD.name) / name


_SCRIPTS: dict[str, bytes] = {}
"""What the folder serves, by file name."""


def declare(folder: Path, tag: str = "div", isolated: bool = True) -> Callable[..., Any]:
    """Return the component of a folder, by whose name its files are called, and its root.

    Streamlit sends what a component is declared with at every run; so that is only the address of
    its script, which the browser keeps. One that is not ``isolated`` has no styles but the page's.
    """
    name = folder.name
    script = _SCRIPTS[f"{name}.js"] = module(folder)
    keep_serving()
    address = f"component/{SERVED.name}/{name}.js?{digest(script)}"
    shown = st.components.v2.component(
        f"trafficking_atlas.{name}",
        html=f'<{tag} class="{name}"></{tag}>',
        js=LOADING.replace("ADDRESS", address),
        isolate_styles=isolated,
    )

    def show(*, key: str, data: object, **given: Any) -> Any:
        if standing.is_told(key, data, given):
            return None
        stamped = [data, key, standing.stamp()]
        part = standing.Part(key, name, tag, address, stamped, standing.handlers_in(given))
        if standing.is_grouped(part):
            return None
        return shown(key=key, data=stamped, **given)

    return show


def module(folder: Path) -> bytes:
    """Return the script of a component's folder, which holds its style too.

    Where a folder has several scripts, the one that is called by its name is the last of them.
    """
    stem = folder / folder.name
    style = json.dumps(stem.with_suffix(".css").read_text(encoding="utf-8"))
    files = sorted(folder.glob("*.js"), key=lambda file: (file.stem == folder.name, file.name))
    scripts = [file.read_text(encoding="utf-8") for file in files]
    styled = f"export const style = new CSSStyleSheet();\nstyle.replaceSync({style});"
    return "\n".join((styled, DOM, *scripts)).encode()


def keep_serving() -> None:
    """Write the scripts of all that is declared: at once, and where a page opens."""
    # A copy: another reader's first page may be declaring its components meanwhile.
    keep(Path(_HELD.name), dict(_SCRIPTS))


def keep(folder: Path, contents: Mapping[str, bytes]) -> None:
    """Write files by name, and again where a cleaner of old files took one of them."""
    if folder.exists() and contents.keys() <= set(os.listdir(folder)):
        return
    folder.mkdir(mode=0o700, exist_ok=True)
    for name, content in contents.items():
        (folder / name).write_bytes(content)
