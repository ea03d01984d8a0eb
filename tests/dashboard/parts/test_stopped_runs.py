"""A run that the reader's next choice stops before its end."""

from types import ModuleType
from typing import Any

import pytest
import streamlit as st

from dashboard.parts import frame, read
from tests.dashboard.visiting import visit


def stop_once(monkeypatch: pytest.MonkeyPatch, module: ModuleType, name: str) -> list[str]:
    """Have a part of a page stop the first run that comes to it, as another run would."""
    stopped: list[str] = []
    real = getattr(module, name)

    def part(*given: Any) -> None:
        if not stopped:
            stopped.append(name)
            st.rerun()
        real(*given)

    monkeypatch.setattr(module, name, part)
    return stopped


@pytest.mark.parametrize("query", [{}, {"lang": "en"}, {"lang": "es", "sector": "gold-mining"}])
def test_a_first_run_that_is_stopped_leaves_the_page_whole(
    monkeypatch: pytest.MonkeyPatch, query: dict[str, str]
) -> None:
    stopped = stop_once(monkeypatch, frame, "sidebar")
    app = visit(**query)
    assert stopped
    assert not app.exception
    assert query.items() <= app.query_params.items()


def test_a_page_whose_first_run_is_stopped_keeps_the_filters(
    monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped = stop_once(monkeypatch, read, "indicator_strip")
    app = visit(lang="es", sector="gold-mining")
    app.query_params.clear()  # As the navigation does.
    app.switch_page("app_pages/read.py").run()
    assert stopped
    assert not app.exception
    assert app.query_params == {"lang": "es", "sector": "gold-mining"}
