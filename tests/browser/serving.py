"""A Streamlit server of our own for as long as it is needed."""

import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from threading import Event, Thread
from time import monotonic, sleep
from typing import IO

ROOT = Path(__file__).parents[2]
STREAMLIT = (sys.executable, "-m", "streamlit")
HOST = "127.0.0.1"
TURN = 0.1
"""Seconds in which a slowed server runs once and rests once."""
PATIENCE = 60
"""Seconds for a server to answer."""


class NoServer(RuntimeError):
    """A server ended or stayed silent; the message holds its log."""


@dataclass(frozen=True)
class Server:
    """A server that runs."""

    address: str
    process: subprocess.Popen[bytes]

    @contextmanager
    def slowed(self, share: float) -> Iterator[None]:
        """Let the server run for a share of the time only, in turns of a tenth of a second."""
        ended = Event()
        turns = Thread(target=self._take_turns, args=(share, ended))
        turns.start()
        try:
            yield
        finally:
            ended.set()
            turns.join()

    def _take_turns(self, share: float, ended: Event) -> None:
        while not ended.is_set():
            self.process.send_signal(signal.SIGSTOP)
            sleep(TURN * (1 - share))
            self.process.send_signal(signal.SIGCONT)
            sleep(TURN * share)


@contextmanager
def serving(
    script: str,
    program: Sequence[str] = STREAMLIT,
    folder: Path = ROOT,
    environment: Mapping[str, str] | None = None,
) -> Iterator[str]:
    """Run ``streamlit run script`` on a free port and yield its address."""
    with started(script, program, folder, environment) as server:
        yield server.address


@contextmanager
def started(
    script: str,
    program: Sequence[str] = STREAMLIT,
    folder: Path = ROOT,
    environment: Mapping[str, str] | None = None,
    port: int | None = None,
    path: str = "",
) -> Iterator[Server]:
    """Run ``streamlit run script`` and yield the server; on a free port unless one is given.

    With a ``path``, which ends in a slash, the server answers below it and nowhere else.
    """
    port = port or free_port()
    address = f"http://{HOST}:{port}/{path}"
    with TemporaryFile("w+") as log:
        server = subprocess.Popen(
            [*program, "run", script, *_options(port, path)],
            cwd=folder, env=environment, stdout=log, stderr=subprocess.STDOUT,
        )
        try:
            _await_health(server, f"{address}_stcore/health", log)
            yield Server(address, server)
        finally:
            server.terminate()
            server.wait(timeout=PATIENCE)


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as held:
        held.bind((HOST, 0))
        port: int = held.getsockname()[1]
    return port


def _options(port: int, path: str) -> list[str]:
    options = {"headless": "true", "address": HOST, "port": str(port), "fileWatcherType": "none"}
    options |= {"baseUrlPath": path.strip("/")} if path else {}
    return [f"--server.{name}={value}" for name, value in options.items()]


def _await_health(server: subprocess.Popen[bytes], url: str, log: IO[str]) -> None:
    deadline = monotonic() + PATIENCE
    while not _is_healthy(url):
        if server.poll() is not None or monotonic() > deadline:
            log.seek(0)
            raise NoServer(f"{url} does not answer. The server's log:\n{log.read()}")
        sleep(0.05)


def _is_healthy(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:
            healthy: bool = answer.status == 200
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return False
    return healthy
