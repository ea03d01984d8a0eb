"""Streamlit's command as ``pip install streamlit`` leaves it: without what the atlas adds to it."""

import sys

# Streamlit takes this event loop wherever it is installed.
sys.modules["uvloop"] = None  # type: ignore[assignment]

from streamlit.web.cli import main  # noqa: E402

if __name__ == "__main__":
    main(prog_name="streamlit")
