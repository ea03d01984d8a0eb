"""A choice that the server heard and answered, while the page heard nothing."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Page, WebSocketRoute, expect
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from tests.browser.atlas_page import AtlasPage
from tests.browser.conftest import Atlas

FISHING = ("sector", "fishing")

Message = bytes | str
Then = Callable[[WebSocketRoute], object]


@dataclass
class Line:
    """A line between page and server that can swallow an answer."""

    then: Then = lambda _: None
    """What happens to the line when an answer is lost."""
    loses: bool = False
    lost: int = 0
    """Runs of which the page heard nothing."""

    def between(self, page: WebSocketRoute) -> None:
        server = page.connect_to_server()
        page.on_message(server.send)
        server.on_message(lambda message: self._answered(page, message))

    def _answered(self, page: WebSocketRoute, message: Message) -> None:
        if not self.loses:
            page.send(message)
        elif isinstance(message, bytes) and _ends_a_run(message):
            self.loses = False
            self.lost += 1
            self.then(page)


def _ends_a_run(message: bytes) -> bool:
    return ForwardMsg.FromString(message).HasField("script_finished")


@pytest.fixture
def reader(browser: Browser) -> Page:
    """A page of its own: its websockets are taken hold of, and a lost one is an error to it."""
    return browser.new_context(locale="en-US").new_page()


@pytest.mark.parametrize(
    "then",
    [
        pytest.param(lambda _: None, id="an answer that went astray"),
        pytest.param(lambda page: page.close(), id="a line that broke"),
    ],
)
def test_a_choice_whose_answer_is_lost_is_shown_all_the_same(
    reader: Page, atlas: Atlas, then: Then
) -> None:
    line = Line(then)
    reader.route_web_socket("**/_stcore/stream", line.between)
    opened = atlas(reader, "?lang=en&group=men")
    with opened.redrawn():
        line.loses = True
        opened.choose(*FISHING)
    assert line.lost == 1
    assert_fishing(opened)
    # The next choice comes under this one, and Back leads to before it.
    with opened.redrawn():
        opened.choose("sector", "logging")
    reader.wait_for_url("**sector=fishing%2Clogging**")
    with opened.redrawn():
        reader.go_back()
    assert_fishing(opened)
    reader.context.close()


def test_a_mark_whose_answer_is_lost_is_chosen_all_the_same(reader: Page, atlas: Atlas) -> None:
    line = Line()
    reader.route_web_socket("**/_stcore/stream", line.between)
    opened = atlas(reader, "?lang=en")
    with opened.redrawn():
        line.loses = True
        opened.mark("lima").click()
    assert line.lost == 1
    reader.wait_for_url("**at=lima")
    expect(opened.mark("lima")).to_have_attribute("aria-pressed", "true")
    reader.context.close()


def assert_fishing(opened: AtlasPage) -> None:
    page = opened.page
    page.wait_for_url(lambda url: url.endswith("?lang=en&sector=fishing&group=men"))
    expect(page.locator('[data-facet="sector"] [data-term="fishing"] input')).to_be_checked()
    expect(page.locator(".st-key-sentence")).to_contain_text("fishing")
