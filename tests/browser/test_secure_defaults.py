"""What the bare command allows, as ``make run`` does."""

import urllib.error
import urllib.request
from urllib.parse import urlsplit

import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect


def stream(server: str) -> str:
    return f"ws://{urlsplit(server).netloc}/_stcore/stream"


def test_a_script_of_another_page_cannot_connect(server: str) -> None:
    with pytest.raises(InvalidStatus, match="403"):
        connect(stream(server), origin="http://elsewhere.example")


def test_the_page_itself_connects(server: str) -> None:
    with connect(stream(server), origin=server.rstrip("/"), subprotocols=["streamlit"]):
        pass


@pytest.mark.parametrize("path", ["interact", "mcp"])
def test_no_program_drives_the_atlas(server: str, path: str) -> None:
    asked = urllib.request.Request(
        f"{server}_stcore/agent/{path}", b"{}", {"Content-Type": "application/json"}
    )
    with pytest.raises(urllib.error.HTTPError, match="403"):
        urllib.request.urlopen(asked)
