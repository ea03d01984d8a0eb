"""What a link to the atlas shows where somebody shares it."""

import asyncio
import threading
from html.parser import HTMLParser
from io import BytesIO

import pytest
from PIL import Image
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from dashboard import sharing
from dashboard.components import ahead
from dashboard.picture import preview, telling
from dashboard.sharing import WAITING, Sharing
from dashboard.state import store
from dashboard.words.language import CODES, Code, language
from geodata.dataset import BrokenRecords, Dataset
from tests.dashboard.asking import Received, asked

SENT = "<!DOCTYPE html><html><head><title>Streamlit</title></head><body></body></html>"
UNTOLD = SENT.replace("</head>", f"{ahead.links(SENT.encode())}</head>")
"""The page of which nothing is told."""


class _Properties(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, str] = {}
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        held = dict(attrs)
        self.tags.append(tag)
        if key := held.get("property"):
            self.found[key] = held["content"] or ""


async def _page(request: Request) -> Response:
    path = request.url.path
    if path.startswith("/_stcore"):
        return PlainTextResponse("ok")
    return HTMLResponse(SENT) if path != "/missing" else HTMLResponse(SENT, 404)


@pytest.fixture(scope="module", autouse=True)
def records_are_read() -> None:
    """Read the records before a page waits for them."""
    store.dataset()


APP = Sharing(Starlette(routes=[Route("/{path:path}", _page)]))


def ask(address: str, app: ASGIApp = APP, **headers: str) -> Received:
    return asyncio.run(asking(address, app, **headers))


async def asking(address: str, app: ASGIApp = APP, **headers: str) -> Received:
    return await asked(address, app, **({"host": "atlas.example"} | headers))


def properties(received: Received) -> dict[str, str]:
    """Return what the page's head tells a network."""
    reader = _Properties()
    reader.feed(received.body.decode())
    return reader.found


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("page", ["", "read", "years"])
def test_a_page_tells_whose_words_its_view_shows_and_how_many(page: str, code: Code) -> None:
    address = f"/{page}?lang={code}&sector=gold-mining"
    told = properties(ask(address, x_forwarded_proto="https"))
    words = language(code)
    assert told["og:title"] == words.say("title", year="2015")
    assert words.say("sector-gold-mining") in told["og:description"]
    assert words.say("legend-caveat") in told["og:description"]
    query = f"lang={code}&sector=gold-mining"
    assert told["og:url"] == f"https://atlas.example/{page}?{query}"
    assert told["og:image"] == f"https://atlas.example/preview.png?{query}"


def test_below_a_prefix_the_picture_stands_beside_the_page() -> None:
    assert properties(ask("/atlas/"))["og:image"] == "http://atlas.example/atlas/preview.png?lang=en"


def test_the_page_is_the_one_that_is_served_and_as_long_as_it_says() -> None:
    received = ask("/")
    before, after = SENT.split("</head>")
    body = received.body.decode()
    assert body.startswith(before) and body.endswith(f"</head>{after}")
    assert int(received.headers["content-length"]) == len(received.body)


def test_the_page_names_the_scripts_that_it_will_need() -> None:
    assert ahead.links(SENT.encode()) in ask("/").body.decode()


def test_the_picture_is_of_the_view_and_as_large_as_the_page_says() -> None:
    told = properties(ask("/?lang=es&sector=fishing&group=girls"))
    answer = ask(told["og:image"].removeprefix("http://atlas.example"))
    image = Image.open(BytesIO(answer.body))
    assert answer.headers["content-type"] == "image/png"
    assert image.size == (int(told["og:image:width"]), int(told["og:image:height"]))
    assert "pesca" in image.info["Description"]


@pytest.mark.parametrize("path", ["/_stcore/health", "/missing", "/static/page"])
def test_what_is_no_page_is_left_as_it_is(path: str) -> None:
    assert properties(ask(path)) == {}


@pytest.mark.parametrize("host", ['evil"><script>', "evil/path", "", "a b"])
def test_an_address_that_is_none_is_not_repeated(host: str) -> None:
    assert ask("/", host=host).body.decode() == SENT


@pytest.mark.parametrize("typed", ["%22%3E%3Cscript%3E", "%27%3E%3C/head%3E", "%00%E2%80%A8"])
def test_nothing_that_is_typed_becomes_markup(typed: str) -> None:
    reader = _Properties()
    reader.feed(ask(f"/?q={typed}").body.decode())
    assert set(reader.tags) == {"html", "head", "title", "link", "meta", "body"}


def test_who_asks_for_too_many_pictures_at_once_is_told_to_come_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Slow:
        @staticmethod
        def picture_of(query: str) -> bytes:
            return query.encode()

    monkeypatch.setattr(sharing, "import_module", lambda name: Slow)

    async def crowd() -> list[Received]:
        return await asyncio.gather(*(asking(f"/preview.png?q={n}") for n in range(WAITING + 2)))

    statuses = [each.status for each in asyncio.run(crowd())]
    assert sorted(statuses) == [200] * WAITING + [503] * 2
    assert ask("/preview.png?q=again").status == 200


def test_of_broken_records_nothing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> Dataset:
        raise BrokenRecords([])

    monkeypatch.setattr(telling, "dataset", broken)
    monkeypatch.setattr(preview, "dataset", broken)
    assert ask("/").body.decode() == UNTOLD
    assert ask("/preview.png").status == 404


def test_a_page_does_not_wait_for_records_that_take_long_to_read(
    monkeypatch: pytest.MonkeyPatch
) -> None:
    are_read = threading.Event()
    real = telling.told

    def told(*given: str) -> str:
        are_read.wait(60)
        return real(*given)

    monkeypatch.setattr(telling, "told", told)
    monkeypatch.setattr(sharing, "PATIENCE", 0.1)
    assert [ask("/").body, ask("/read").body] == [UNTOLD.encode()] * 2
    are_read.set()
    monkeypatch.setattr(sharing, "PATIENCE", 60)
    assert properties(ask("/"))["og:title"] == language("en").say("title", year="2015")
