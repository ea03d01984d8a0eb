"""Scripts of Streamlit's that every page of ours needs, named in its head.

Streamlit fetches what draws an element when the first such element has come, so that a first
visitor would wait for one after the other.
"""

import re
from functools import cache
from pathlib import Path

from streamlit.file_util import get_static_dir

NEEDED = ("BidiComponent", "ComponentInstance")
"""What Streamlit's script of each kind of component is called, before the mark of its content."""

SCRIPTS = Path(get_static_dir()) / "static" / "js"
IMPORTED = re.compile(r'from"\./([\w.-]+\.js)"')


@cache
def links(page: bytes, scripts: Path = SCRIPTS) -> str:
    """Return what has the browser fetch the scripts at once; none that a page names already.

    Another version of Streamlit may call them otherwise: then none is named.
    """
    found: list[str] = []
    for name in NEEDED:
        for script in scripts.glob(f"{name}.*.js"):
            _take(script, found)
    new = (name for name in found if name.encode() not in page)
    return "".join(f'<link rel="modulepreload" href="./static/js/{name}">' for name in new)


def _take(script: Path, found: list[str]) -> None:
    """Add a script and all that it imports."""
    if script.name in found or not script.exists():
        return
    found.append(script.name)
    for name in IMPORTED.findall(script.read_text(encoding="utf-8")):
        _take(script.with_name(name), found)
