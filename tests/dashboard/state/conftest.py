"""The session of a reader in the middle of a visit."""

from collections.abc import Iterator
from typing import Any

import pytest
import streamlit as st

from tests.dashboard.state.reader import BEFORE, MANY, UNKNOWN


@pytest.fixture
def state() -> Iterator[Any]:
    """A session in which a reader has chosen something and wants many statements."""
    st.session_state.clear()
    st.query_params.from_dict({"sector": "gold-mining"})
    given = {"view": BEFORE, "unknown": UNKNOWN, "limit": MANY, "query": {}, "answering": False}
    for key, value in given.items():
        st.session_state[key] = value
    yield st.session_state
    st.session_state.clear()
    st.query_params.clear()
