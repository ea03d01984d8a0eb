"""What a page asks of its server and what it is sent."""

from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from playwright.sync_api import Page, Request, WebSocket
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg


@dataclass
class Traffic:
    """Requests and websocket frames of one page, from the moment it is watched."""

    addresses: list[str] = field(default_factory=list)
    """Addresses of all requests and websockets."""
    asked: int = 0
    """Times that the page asked for a run of the script."""
    finished: int = 0
    """Times that the server said that a run has ended, well or not."""
    carried: int = 0
    """Bytes of websocket frames in both directions."""

    @classmethod
    def of(cls, page: Page) -> "Traffic":
        """Return what is heard of a page, its frames and its websockets, from the first call on."""
        if page not in _HEARD:
            _HEARD[page] = cls()
            page.on("request", _HEARD[page]._request)
            page.on("websocket", _HEARD[page]._websocket)
        return _HEARD[page]

    def _request(self, request: Request) -> None:
        self.addresses.append(request.url)

    def _websocket(self, socket: WebSocket) -> None:
        self.addresses.append(socket.url)
        socket.on("framesent", self._sent)
        socket.on("framereceived", self._received)

    def _sent(self, payload: bytes | str) -> None:
        frame = _binary(payload)
        self.carried += len(frame)
        self.asked += BackMsg.FromString(frame).HasField("rerun_script")

    def _received(self, payload: bytes | str) -> None:
        frame = _binary(payload)
        self.carried += len(frame)
        self.finished += ForwardMsg.FromString(frame).HasField("script_finished")


_HEARD: WeakKeyDictionary[Page, Traffic] = WeakKeyDictionary()


def _binary(payload: bytes | str) -> bytes:
    if isinstance(payload, str):
        raise TypeError(f"Streamlit sends binary frames, got text: {payload[:80]!r}")
    return payload
