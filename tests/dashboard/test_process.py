"""What is set for the whole server process."""

import gc
import socket
import weakref
from collections.abc import Iterator

import pytest

from dashboard import process
from tests.dashboard.visiting import visit


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """A socket as Streamlit binds it: without a protocol number."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        bound.listen()
        yield bound


def waits(connection: socket.socket) -> bool:
    return connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) == 0


def test_a_server_waits_by_default(listener: socket.socket) -> None:
    assert listener.proto == 0
    assert waits(listener)


def test_opening_the_dashboard_keeps_the_server_from_waiting(listener: socket.socket) -> None:
    process.send_at_once.cache_clear()
    assert not visit(lang="en").exception
    assert not waits(listener)


def test_connections_do_not_wait_either(listener: socket.socket) -> None:
    early = socket.create_connection(listener.getsockname())
    answered_early, _ = listener.accept()
    process.send_at_once.__wrapped__()
    late = socket.create_connection(listener.getsockname())
    answered_late, _ = listener.accept()
    with early, answered_early, late, answered_late:
        assert not waits(answered_early)
        assert not waits(answered_late)


def test_what_is_no_open_tcp_socket_is_in_nobodys_way() -> None:
    closed = socket.socket()
    closed.close()
    dead = weakref.proxy(type("Lost", (), {})())
    with socket.socket(type=socket.SOCK_DGRAM), socket.socket() as server:
        process.send_at_once.__wrapped__()
        assert not waits(server)
    with pytest.raises(ReferenceError):
        isinstance(dead, socket.socket)


def test_the_collector_passes_over_what_is_loaded() -> None:
    process.freeze_collector.__wrapped__()
    assert gc.get_freeze_count() > 0
    gc.unfreeze()
