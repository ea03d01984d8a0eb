"""Keeps the replicas and nginx running: whichever ends is started again."""

import os
import secrets
import shutil
import signal
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from time import monotonic

from dashboard.deploy.site import Site

PAUSE = 0.5
"""Seconds between two looks at the processes."""
BREATH = 3.0
"""Seconds from one start of a process to its next, so that a broken one does not spin."""
PATIENCE = 10.0
"""Seconds for a process to end by itself."""

PLACES = os.pathsep.join(("/usr/local/sbin", "/usr/sbin"))
"""Where Debian has nginx, outside an ordinary account's PATH."""


class NoFront(RuntimeError):
    """nginx cannot serve the site; the message holds what it says."""


@dataclass
class Kept:
    """A process that is started again when it ends."""

    name: str
    command: Sequence[str]
    folder: Path
    """Where its log and process id are written."""
    process: subprocess.Popen[bytes] | None = None
    started: float = float("-inf")

    def keep(self) -> None:
        """Start it where it does not run."""
        ended = self.process is None or self.process.poll() is not None
        if ended and monotonic() - self.started >= BREATH:
            self._start()

    def _start(self) -> None:
        with (self.folder / f"{self.name}.log").open("ab") as log:
            self.process = subprocess.Popen(self.command, stdout=log, stderr=subprocess.STDOUT)
        self.started = monotonic()
        (self.folder / f"{self.name}.pid").write_text(f"{self.process.pid}\n", encoding="utf-8")

    def end(self) -> None:
        """End it, by force where it does not end by itself."""
        if self.process is None:
            return
        self.process.terminate()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def nginx() -> str:
    """Return the path of nginx.

    Raises
    ------
    FileNotFoundError
        There is none.
    """
    found = shutil.which("nginx") or shutil.which("nginx", path=PLACES)
    if found is None:
        raise FileNotFoundError("nginx is not installed: apt-get install nginx-light")
    return found


def supervise(site: Site) -> None:
    """Serve a site until this process is told to end.

    Raises
    ------
    FileNotFoundError
        nginx is not installed.
    NoFront
        nginx refuses the configuration.
    """
    _clear(site)
    _check(site)
    # One secret for all: a cookie that one replica signed is good at another.
    os.environ.setdefault("STREAMLIT_SERVER_COOKIE_SECRET", secrets.token_hex())
    replicas = [Kept(f"replica-{port}", site.replica(port), site.root) for port in site.ports]
    every, told = [*replicas, Kept("nginx", site.front(nginx()), site.root)], _told_to_end()
    while not told.is_set():
        for kept in every:
            kept.keep()
        told.wait(PAUSE)
    for kept in every:
        kept.end()


def _clear(site: Site) -> None:
    """Drop what another edition kept, or a front that was killed has left."""
    site.write()
    shutil.rmtree(site.root / "cache")
    site.socket.unlink(missing_ok=True)


def _check(site: Site) -> None:
    """Have nginx look at its configuration: what it refuses now, it would refuse for ever."""
    command = [*site.front(nginx()), "-t"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise NoFront(done.stderr)


def _told_to_end() -> Event:
    """Return what is set when the process is asked to end."""
    told = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: told.set())
    return told
