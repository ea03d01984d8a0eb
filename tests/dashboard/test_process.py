"""What is set for the whole server process."""

import asyncio
import gc
import socket
from collections.abc import Callable

import pytest
import uvloop

from dashboard import process

Loop = Callable[[], asyncio.AbstractEventLoop]


async def waits(loop: asyncio.AbstractEventLoop) -> bool:
    """Whether a connection to a socket as Streamlit binds it holds small answers back."""
    accepted: asyncio.Queue[asyncio.BaseTransport] = asyncio.Queue()

    class Accepting(asyncio.Protocol):
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            accepted.put_nowait(transport)

    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        bound.listen()
        server = await loop.create_server(Accepting, sock=bound)
        _, writer = await asyncio.open_connection(*bound.getsockname())
        connection = (await accepted.get()).get_extra_info("socket")
        waiting: bool = connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) == 0
        writer.close()
        server.close()
    return waiting


@pytest.mark.parametrize(
    ("factory", "waiting"), [(asyncio.new_event_loop, True), (uvloop.new_event_loop, False)]
)
def test_the_loop_that_the_server_takes_sends_at_once(factory: Loop, waiting: bool) -> None:
    with asyncio.Runner(loop_factory=factory) as runner:
        assert runner.run(waits(runner.get_loop())) is waiting


def test_the_collector_passes_over_what_is_loaded() -> None:
    process.freeze_collector.__wrapped__()
    assert gc.get_freeze_count() > 0
    gc.unfreeze()
