"""A Streamlit server of our own for as long as it is needed."""

import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from time import monotonic, sleep
from typing import IO

ROOT = Path(__file__).parents[2]
STREAMLIT = (sys.executable, "-m", "streamlit")
HOST = "127.0.0.1"
PATIENCE = 60
"""Seconds for a server to answer."""


class NoServer(RuntimeError):
    """A server ended or stayed silent; the message holds its log."""


@contextmanager
def serving(
    script: str,
    program: Sequence[str] = STREAMLIT,
    folder: Path = ROOT,
    environment: Mapping[str, str] | None = None,
) -> Iterator[str]:
    """Run ``streamlit run script`` on a free port and yield its address."""
    port = free_port()
    with TemporaryFile("w+") as log:
        server = subprocess.Popen(
            [*program, "run", script, *_options(port)],
            cwd=folder, env=environment, stdout=log, stderr=subprocess.STDOUT,
        )
        try:
            _await_health(server, f"http://{HOST}:{port}/_stcore/health", log)
            yield f"http://{HOST}:{port}/"
        finally:
            server.terminate()
            server.wait(timeout=PATIENCE)


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as held:
        held.bind((HOST, 0))
        port: int = held.getsockname()[1]
    return port


def _options(port: int) -> list[str]:
    options = {"headless": "true", "address": HOST, "port": str(port), "fileWatcherType": "none"}
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
