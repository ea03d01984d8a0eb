"""Requests as they go over the wire: nothing decompressed, nothing followed."""

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from email.message import Message
from http.client import HTTPConnection, HTTPResponse
from secrets import token_bytes
from types import TracebackType

from dashboard.deploy.site import LOOPBACK

PATIENCE = 20
"""Seconds for an answer."""

GZIP = {"Accept-Encoding": "gzip"}


@dataclass(frozen=True)
class Answer:
    """What a server answered."""

    status: int
    headers: Message
    body: bytes


def ask(port: int, path: str, headers: Mapping[str, str] = GZIP, body: bytes = b"") -> Answer:
    """Ask this machine for a path; with a body, bring it there."""
    with Connection(port) as connection:
        response = connection.answer("PUT" if body else "GET", path, headers, body)
        return Answer(response.status, response.headers, response.read())


def upgrading(origin: str = "") -> dict[str, str]:
    """Return the headers that ask for a websocket, from a page of a site where one is given."""
    asked = {
        "Connection": "Upgrade",
        "Upgrade": "websocket",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": b64encode(token_bytes(16)).decode(),
    }
    return asked | ({"Origin": origin} if origin else {})


class Connection:
    """A connection that stays open until it is left."""

    def __init__(self, port: int) -> None:
        self._connection = HTTPConnection(LOOPBACK, port, timeout=PATIENCE)

    def __enter__(self) -> "Connection":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._connection.close()

    def answer(
        self, method: str, path: str, headers: Mapping[str, str], body: bytes = b""
    ) -> HTTPResponse:
        """Send a request and return the head of its answer."""
        self._connection.request(method, path, body or None, dict(headers))
        return self._connection.getresponse()
