"""A site of our own, started as its keeper would start it."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep

from dashboard.deploy.site import LOOPBACK, Site
from tests.browser.serving import ROOT
from tests.deploy.asking import ask

PATIENCE = 60
"""Seconds for a site to answer, or to end."""


@contextmanager
def open_folder() -> Iterator[Path]:
    """Make a folder that every account may enter: nginx's workers are not root."""
    with TemporaryDirectory(prefix="atlas-") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder).resolve() / "site"


def free_ports(count: int) -> int:
    """Return the first of several ports in a row that nobody listens on."""
    while True:
        with socket.socket() as held:
            held.bind((LOOPBACK, 0))
            first: int = held.getsockname()[1]
        if all(_is_free(port) for port in range(first, first + count)):
            return first


def _is_free(port: int) -> bool:
    with socket.socket() as tried:
        try:
            tried.bind((LOOPBACK, port))
        except OSError:
            return False
    return True


@contextmanager
def running(site: Site, flags: Sequence[str] = ()) -> Iterator[Site]:
    """Serve a site by ``python -m dashboard.deploy --run`` until it is left."""
    command = [
        sys.executable,
        "-m",
        "dashboard.deploy",
        "--run",
        f"--port={site.port}",
        f"--root={site.root}",
        f"--replicas={site.replicas}",
        *flags,
    ]
    process = subprocess.Popen(command, cwd=ROOT)
    try:
        yield site
    finally:
        process.terminate()
        assert process.wait(PATIENCE) == 0


def await_all(site: Site) -> None:
    """Wait until nginx and every replica answer."""
    for port in (*site.ports, site.port):
        until(partial(is_healthy, port, site.prefix), f"an answer on {port}", site)


def is_healthy(port: int, prefix: str = "") -> bool:
    """Tell whether what listens on a port says that it is well."""
    try:
        return ask(port, f"{prefix}/_stcore/health").status == 200
    except OSError:
        return False


def process_of(site: Site, port: int) -> int:
    """Return the process id of a replica."""
    return int((site.root / f"replica-{port}.pid").read_text(encoding="utf-8"))


def kill(site: Site, port: int) -> None:
    """End a replica as a lack of memory would."""
    os.kill(process_of(site, port), signal.SIGKILL)


def until(happened: Callable[[], bool], what: str, site: Site | None = None) -> None:
    """Wait until something has happened; where it does not, show the logs of a site."""
    deadline = monotonic() + PATIENCE
    while not happened():
        assert monotonic() < deadline, f"waited in vain for {what}\n{_logs(site) if site else ''}"
        sleep(0.05)


def _logs(site: Site) -> str:
    logs = sorted(site.root.glob("*.log"))
    return "\n".join(f"{log.name}:\n{log.read_text(encoding='utf-8')}" for log in logs)
