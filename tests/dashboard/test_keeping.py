"""What a browser is told to keep, and what is sent compressed."""

import asyncio
import gzip
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import streamlit
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from dashboard import keeping
from dashboard.components.map.drawing import BOUNDARIES
from dashboard.keeping import FOR_EVER, Keeping, digest
from tests.dashboard.asking import Received, asked

STATIC = Path(streamlit.__file__).parent / "static" / "static"
SCRIPT = max((STATIC / "js").glob("index.*.js"), key=lambda path: path.stat().st_size)
FONT = next((STATIC / "media").glob("SourceSerif*.woff2"))
OUTLINE = BOUNDARIES / "border.geojson"
HASHED = "/component/streamlit_folium.st_folium/static/js/main.521860b0.js"


def ask(address: str, app: ASGIApp | None = None, **headers: str) -> Received:
    """Ask for a file as a browser does that takes compressed ones."""
    sent = {"accept_encoding": "gzip"} | headers
    return asyncio.run(asked(address, Keeping(app or site()), **sent))


def site() -> ASGIApp:
    """The folders that a dashboard serves, as Streamlit lays them out."""
    return Starlette(routes=[
        Mount("/static", StaticFiles(directory=STATIC)),
        Mount("/component/outlines", StaticFiles(directory=BOUNDARIES)),
        Route(HASHED, lambda _: Response("let a = 1;", media_type="text/javascript")),
    ])


def test_a_script_of_streamlit_is_sent_compressed() -> None:
    received = ask(f"/static/js/{SCRIPT.name}")
    assert received.headers["content-encoding"] == "gzip"
    assert int(received.headers["content-length"]) == len(received.body)
    assert len(received.body) < SCRIPT.stat().st_size / 2
    assert gzip.decompress(received.body) == SCRIPT.read_bytes()


def test_a_file_is_compressed_once() -> None:
    keeping._compressed.cache_clear()
    for _ in range(3):
        ask(f"/static/js/{SCRIPT.name}")
    counted = keeping._compressed.cache_info()
    assert (counted.misses, counted.hits) == (1, 2)


def test_a_file_comes_while_every_thread_that_asyncio_lends_is_taken() -> None:
    ended = Event()

    async def ask_meanwhile() -> Received:
        lent = ThreadPoolExecutor(1)
        asyncio.get_running_loop().set_default_executor(lent)
        taken = asyncio.create_task(asyncio.to_thread(ended.wait))
        await asyncio.sleep(0)
        try:
            asking = asked(f"/static/js/{SCRIPT.name}", Keeping(site()), accept_encoding="gzip")
            return await asyncio.wait_for(asking, 30)
        finally:
            ended.set()
            await taken

    assert asyncio.run(ask_meanwhile()).headers["content-encoding"] == "gzip"


def test_a_font_is_sent_as_it_is() -> None:
    received = ask(f"/static/media/{FONT.name}")
    assert "content-encoding" not in received.headers
    assert received.body == FONT.read_bytes()


def test_who_takes_nothing_compressed_is_sent_nothing_compressed() -> None:
    received = ask(f"/static/js/{SCRIPT.name}", accept_encoding="identity")
    assert "content-encoding" not in received.headers
    assert received.body == SCRIPT.read_bytes()


def test_a_file_with_its_digest_in_its_address_is_kept_for_ever() -> None:
    name = digest(OUTLINE.read_bytes())
    assert ask(f"/component/outlines/border.geojson?{name}").headers["cache-control"] == FOR_EVER


def test_a_file_that_its_tool_named_by_content_is_kept_for_ever() -> None:
    assert ask(HASHED).headers["cache-control"] == FOR_EVER


def test_another_query_is_no_promise() -> None:
    received = ask("/component/outlines/border.geojson?0123456789ab")
    assert received.headers["cache-control"] == "no-cache"


def test_what_may_change_is_asked_for_again_and_not_sent_again() -> None:
    first = ask("/component/outlines/border.geojson")
    again = ask("/component/outlines/border.geojson", if_none_match=first.headers["etag"])
    assert (again.status, again.body) == (304, b"")
    assert gzip.decompress(first.body) == OUTLINE.read_bytes()


def test_what_has_changed_is_sent_again() -> None:
    received = ask("/component/outlines/border.geojson", if_none_match='W/"0123456789ab"')
    assert received.status == 200


def test_what_is_missing_is_kept_by_nobody() -> None:
    received = ask("/component/outlines/none.geojson")
    assert received.status == 404
    assert "cache-control" not in received.headers


def test_what_is_no_file_is_none_of_its_business() -> None:
    plain = Response("healthy", headers={"cache-control": "no-store"})
    received = ask("/_stcore/health", plain)
    assert (received.body, received.headers["cache-control"]) == (b"healthy", "no-store")
