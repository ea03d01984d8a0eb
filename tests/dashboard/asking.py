"""A file or a page asked of an application, without a server around it."""

import asyncio
from dataclasses import dataclass, field

from starlette.types import ASGIApp, Message


@dataclass
class Received:
    """What came back."""

    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


async def asked(address: str, app: ASGIApp, **headers: str) -> Received:
    """Ask for an address with its query; a header's hyphens are underscores here."""
    path, _, query = address.partition("?")
    received = Received()
    scope = {
        "type": "http", "method": "GET", "path": path, "query_string": query.encode(),
        "headers": [
            (key.replace("_", "-").encode(), text.encode()) for key, text in headers.items()
        ],
        "root_path": "", "http_version": "1.1", "scheme": "http",
    }  # fmt: skip

    async def receive() -> Message:
        """Stay connected, and say nothing more."""
        return await asyncio.Future[Message]()

    async def send(message: Message) -> None:
        if message["type"] == "http.response.start":
            received.status = message["status"]
            received.headers = {key.decode(): value.decode() for key, value in message["headers"]}
        else:
            received.body += message.get("body", b"")

    await app(scope, receive, send)
    return received
