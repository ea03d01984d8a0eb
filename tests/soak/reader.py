"""A reader without a browser: a websocket, and what Streamlit's own script keeps behind it."""

import asyncio
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect

HELD = 2
"""Runs after which a message that was not shown again is forgotten, as a browser does."""

PATIENCE = 60
"""Seconds for an answer."""


class WrongAnswer(AssertionError):
    """An answer shows an error, or what somebody else chose; or none comes."""


@dataclass
class Answer:
    """All elements of one run, and the fragment that each belongs to."""

    elements: list[tuple[Element, str]] = field(default_factory=list)
    page: str = ""
    """Hash of the page that was run."""


class Reader:
    """One session, from its websocket's opening to its end."""

    def __init__(self, address: str) -> None:
        self._address = address.replace("http", "ws", 1) + "_stcore/stream"
        if urlsplit(self._address).hostname != "127.0.0.1":
            raise ValueError(f"{address}: no load on another machine")
        self._held: dict[str, tuple[ForwardMsg, int]] = {}
        self._runs = 0
        self._page = ""
        self._query = "lang=en"  # What the address says, which each choice changes.
        self._socket: ClientConnection

    async def __aenter__(self) -> Self:
        """Open the websocket."""
        self._socket = await connect(self._address, subprotocols=["streamlit"], max_size=None)  # type: ignore[list-item]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it."""
        await self._socket.close()

    def leave(self) -> None:
        """Go without a word."""
        self._socket.transport.abort()

    async def run(self, message: BackMsg | None = None) -> Answer:
        """Ask for a run and return what it shows."""
        asked = message or BackMsg()
        rerun = asked.rerun_script
        rerun.query_string = self._query
        rerun.page_script_hash = self._page
        rerun.cached_message_hashes.extend(self._held)
        rerun.context_info.url = "http://127.0.0.1/"
        await self._socket.send(asked.SerializeToString())
        try:
            async with asyncio.timeout(PATIENCE):
                return await self._answer()
        except TimeoutError:
            raise WrongAnswer(f"no answer in {PATIENCE} seconds") from None

    async def _answer(self) -> Answer:
        answer, wrong = Answer(), ""
        while True:
            payload = await self._socket.recv(decode=False)
            message = self._whole(ForwardMsg.FromString(payload))
            if message.HasField("navigation"):
                self._page = message.navigation.page_script_hash
            elif message.HasField("new_session") and not self._page:
                self._page = message.new_session.page_script_hash
            elif message.HasField("page_info_changed"):
                self._query = message.page_info_changed.query_string
            elif message.HasField("delta") and message.delta.HasField("new_element"):
                element = message.delta.new_element
                if element.HasField("exception"):
                    wrong = element.exception.message or element.exception.type
                answer.elements.append((element, message.delta.fragment_id))
            elif message.HasField("script_finished"):
                self._forget()
                if wrong:  # Not before: what else is on its way is no part of the next answer.
                    raise WrongAnswer(wrong)
                return answer

    def _whole(self, message: ForwardMsg) -> ForwardMsg:
        """Return the message that is meant where only its name came, and hold what may be named."""
        if message.HasField("ref_hash"):
            held, _ = self._held[message.ref_hash]
            self._held[message.ref_hash] = held, self._runs
            return held
        if message.metadata.cacheable:
            self._held[message.hash] = message, self._runs
        return message

    def _forget(self) -> None:
        self._runs += 1
        self._held = {
            name: (message, seen) for name, (message, seen) in self._held.items()
            if self._runs - seen <= HELD
        }
