"""What networks and messengers show of a link to the atlas: its view, in words and as a picture.

They run no script, and the page that Streamlit sends is the same for every link. So what they read
of it is written into its head on the way, and the picture that it names is drawn when it is asked
for: one at a time, so that readers do not wait for it, and few may wait.
"""

import asyncio
import re
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Receive, Scope, Send

from dashboard.components import ahead
from dashboard.keeping import Answer, whole_answer
from dashboard.picture import telling

PAGE = re.compile(r"(/|/[a-z]+)$")
"""Paths of pages: below any prefix, a name without an ending or none."""
OTHERS = re.compile(r"/(_stcore|media|static|component)(/|$)")

HOST = re.compile(r"[\w.-]+(:\d+)?|\[[\da-fA-F:]+\](:\d+)?", re.ASCII)
WAITING = 4
"""Pictures that may be asked for at once; who asks for more is told to come back."""
KEPT = "public, max-age=3600"

PATIENCE = 5
"""Seconds that a page waits for what is told of it: records that are many take longer to read."""

_TELLING = ThreadPoolExecutor(1, thread_name_prefix="telling")
"""A thread of its own: while it reads the records, scripts and pictures are sent by others."""


class Sharing:
    """Middleware that tells of a page what a link to it shows, and draws the picture."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._asked = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer; what is neither a page nor its picture is none of its business."""
        path = scope["path"] if scope["type"] == "http" and scope["method"] == "GET" else ""
        if path.endswith(f"/{telling.NAME}"):
            await (await self._picture(scope)).send(send)
        elif PAGE.search(path) and not OTHERS.search(path):
            await (await self._page(scope, receive)).send(send)
        else:
            await self._app(scope, receive, send)

    async def _picture(self, scope: Scope) -> Answer:
        if self._asked >= WAITING:
            return Answer(503, MutableHeaders({"retry-after": "10"}), b"")
        self._asked += 1
        try:
            # What draws is imported once somebody asks for a picture.
            preview = import_module("dashboard.picture.preview")
            drawn = await asyncio.to_thread(preview.picture_of, _query(scope))
        finally:
            self._asked -= 1
        if drawn is None:
            return Answer(404, MutableHeaders(), b"")
        headers = {"content-type": "image/png", "content-length": str(len(drawn))}
        return Answer(200, MutableHeaders(headers | {"cache-control": KEPT}), drawn)

    async def _page(self, scope: Scope, receive: Receive) -> Answer:
        answer = await whole_answer(self._app, scope, receive)
        here = _folder(scope)
        is_page = answer.headers.get("content-type", "").startswith("text/html")
        if answer.status != 200 or not is_page or not here:
            return answer
        told = await _told(_query(scope), here, scope["path"]) + ahead.links(answer.body)
        body = answer.body.replace(b"</head>", told.encode() + b"</head>", 1)
        answer.headers["content-length"] = str(len(body))
        return Answer(answer.status, answer.headers, body)


async def _told(query: str, folder: str, path: str) -> str:
    """Return what is told of a page; nothing where that takes longer than a page may wait."""
    telling_it = asyncio.get_running_loop().run_in_executor(
        _TELLING, telling.told, query, folder, path
    )
    try:
        return await asyncio.wait_for(telling_it, PATIENCE)
    except TimeoutError:
        return ""


def _query(scope: Scope) -> str:
    return str(scope["query_string"].decode("latin-1"))


def _folder(scope: Scope) -> str:
    """Return the address of the folder that a page stands in; nothing where none is known."""
    headers = Headers(scope=scope)
    host, scheme = headers.get("host", ""), headers.get("x-forwarded-proto", scope["scheme"])
    if not HOST.fullmatch(host) or scheme not in ("http", "https"):
        return ""
    return f"{scheme}://{host}{scope['path'].rpartition('/')[0]}/"
