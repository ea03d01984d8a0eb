"""What a browser keeps of our files, and how they are compressed: once, not for each reader.

Streamlit sends its own scripts as they are, two megabytes of them, and leaves compression to a
server before it. The files of components it compresses anew for everyone who asks, and says
nothing by which a browser could keep them or ask whether they are still the same.
"""

import gzip
import re
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2s

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dashboard.process import in_a_thread

FOR_EVER = "public, immutable, max-age=31536000"

SERVED = re.compile(r"/(static|component)/")
"""Where Streamlit's scripts and the files of components are, below any prefix."""

NAMED_BY_CONTENT = re.compile(r"/component/.+/static/.+\.[0-9a-f]{8}\.(js|css)$")
"""What the tool that most components are built with calls the files that never change."""

WORTH_PACKING = ("text/", "application/javascript", "application/json", "application/geo+json")
"""Types that compression makes smaller; a font or picture is compressed as it is."""

HELD = 512
"""Compressed files that are held: all that a reader comes across, several times over."""


def digest(content: bytes) -> str:
    """Return what the address of a file that never changes has for a query."""
    return blake2s(content, digest_size=6).hexdigest()


@dataclass(frozen=True)
class Answer:
    """A whole answer of the server."""

    status: int
    headers: MutableHeaders
    body: bytes

    async def send(self, send: Send) -> None:
        """Send it."""
        head = {"type": "http.response.start", "status": self.status, "headers": self.headers.raw}
        await send(head)
        await send({"type": "http.response.body", "body": self.body})


class Keeping:
    """Middleware that has browsers keep files, and sends them compressed."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer; what is no file is none of its business."""
        if not _asks_for_a_file(scope):
            await self._app(scope, receive, send)
            return
        answer = await whole_answer(self._app, scope, receive)
        if answer.status == 200:
            answer = await in_a_thread(_packed, _kept(scope, answer))
        await answer.send(send)


def _asks_for_a_file(scope: Scope) -> bool:
    if scope["type"] != "http" or scope["method"] != "GET":
        return False
    headers = Headers(scope=scope)
    takes_packed = "gzip" in headers.get("accept-encoding", "")
    return takes_packed and "range" not in headers and bool(SERVED.search(scope["path"]))


async def whole_answer(app: ASGIApp, scope: Scope, receive: Receive) -> Answer:
    """Return all that an application answers, as it is without compression."""
    plain = [pair for pair in scope["headers"] if pair[0] != b"accept-encoding"]
    messages: list[Message] = []

    async def note(message: Message) -> None:
        messages.append(message)

    await app({**scope, "headers": plain}, receive, note)
    head, *bodies = messages
    body = b"".join(message.get("body", b"") for message in bodies)
    return Answer(head["status"], MutableHeaders(raw=list(head["headers"])), body)


def _kept(scope: Scope, answer: Answer) -> Answer:
    """Have the browser keep a file for ever, or ask the next time whether it is still the same."""
    name = digest(answer.body)
    if scope["query_string"].decode("latin-1") == name or NAMED_BY_CONTENT.search(scope["path"]):
        answer.headers["cache-control"] = FOR_EVER
    elif "/component/" in scope["path"]:
        answer.headers["cache-control"] = "no-cache"
        answer.headers["etag"] = f'W/"{name}"'
        if Headers(scope=scope).get("if-none-match") == answer.headers["etag"]:
            del answer.headers["content-length"]
            return Answer(304, answer.headers, b"")
    return answer


def _packed(answer: Answer) -> Answer:
    kind = answer.headers.get("content-type", "")
    if not answer.body or not kind.startswith(WORTH_PACKING):
        return answer
    body = _compressed(answer.body)
    answer.headers["content-encoding"] = "gzip"
    answer.headers["content-length"] = str(len(body))
    answer.headers["vary"] = "Accept-Encoding"
    return Answer(answer.status, answer.headers, body)


@lru_cache(maxsize=HELD)
def _compressed(content: bytes) -> bytes:
    return gzip.compress(content, mtime=0)
