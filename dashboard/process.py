"""What is set once for the whole server process, for speed."""

import gc
import socket
from contextlib import suppress
from functools import cache


@cache
def send_at_once() -> None:
    """Have the server's sockets send what they are given without waiting.

    Streamlit binds its socket itself, without a protocol number, so that asyncio does not know it
    for TCP and leaves Nagle's algorithm on: the body of every answer waits some 40 ms for the
    browser's acknowledgement of its head. What a socket that listens has set is passed on to its
    connections.

    Source: uvicorn issue 3149, and measured: a map that is opened fetches ten files.
    """
    for found in gc.get_objects():
        # By its type: some objects are proxies, which answer for another, or fail to.
        if issubclass(type(found), socket.socket) and _is_tcp(found):
            # A connection may be closed by its own thread meanwhile.
            with suppress(OSError):
                found.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


def _is_tcp(found: socket.socket) -> bool:
    internet = found.family in (socket.AF_INET, socket.AF_INET6)
    return internet and found.type == socket.SOCK_STREAM and found.fileno() >= 0


@cache
def freeze_collector() -> None:
    """Take what is loaded by now out of the garbage collector's sight.

    Streamlit collects everything after every run with the interpreter lock held; with pandas,
    GeoPandas and folium imported that is most of a rerun's time.
    """
    gc.collect()
    gc.freeze()
