"""What is written for a site, and who may run it."""

import os
import pwd
import subprocess
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import ClassVar

import pytest

from dashboard.deploy.__main__ import commands, main
from dashboard.deploy.site import LOOPBACK, Site
from dashboard.deploy.supervising import NoFront, nginx, supervise
from tests.deploy.asking import ask
from tests.deploy.running import free_ports, open_folder, until

ORDINARY = "nobody"
"""An account that may do nothing special."""


def answers(port: int) -> bool:
    """Tell whether nginx answers; without replicas it has only this to say."""
    try:
        return ask(port, "/_stcore/metrics").status == 404
    except OSError:
        return False


@contextmanager
def fronting(site: Site, account: str | None) -> Iterator[None]:
    """Run nginx alone for a site, as root only where an account is given that is not its own."""
    process = subprocess.Popen(site.front(nginx()), user=account, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        process.terminate()
        process.wait()


def test_nginx_serves_as_an_ordinary_account_too() -> None:
    with open_folder() as folder:
        site = Site(folder, free_ports(3))
        site.write()
        account = ORDINARY if os.geteuid() == 0 else None
        if account:
            own(folder, account)
        with fronting(site, account):
            until(lambda: answers(site.port), "nginx")


class Counting(BaseHTTPRequestHandler):
    """Answers who it is, and the how-manieth answer that is."""

    given: ClassVar[Counter[int]] = Counter()

    def do_GET(self) -> None:
        port = self.server.server_port  # type: ignore[attr-defined]
        self.given[port] += 1
        self.send_response(200)
        self.send_header("Cache-Control", "public")
        self.end_headers()
        self.wfile.write(f"{port} {self.given[port]}".encode())

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def counting(port: int) -> Iterator[None]:
    """Stand in the place of a replica."""
    with ThreadingHTTPServer((LOOPBACK, port), Counting) as server:
        Thread(target=server.serve_forever).start()
        try:
            yield
        finally:
            server.shutdown()


def test_how_far_a_file_is_its_own_replica_says_anew_each_time() -> None:
    with open_folder() as folder:
        site = Site(folder, free_ports(3))
        site.write()
        first, second = site.ports
        with counting(first), counting(second), fronting(site, None):
            until(lambda: answers(site.port), "nginx")
            told = [
                ask(site.port, "/component/scripts/a.making", {"Cookie": f"replica={port}"}).body
                for port in (first, second, first)
            ]
        assert told == [each.encode() for each in (f"{first} 1", f"{second} 1", f"{first} 2")]


def own(folder: Path, account: str) -> None:
    """Give a folder and all in it to an account."""
    for path in (folder, *folder.rglob("*")):
        os.chown(path, pwd.getpwnam(account).pw_uid, -1)


def test_without_the_flag_to_run_the_commands_are_printed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with open_folder() as folder:
        assert main(["--port=8600", f"--root={folder}", "--replicas=3"]) == 0
        site = Site(folder, 8600, replicas=3)
        assert capsys.readouterr().out == f"{commands(site)}\n"
        assert f"-c {site.configuration}" in commands(site)
        assert site.configuration.exists()
    assert [f"--server.port={port}" in commands(site) for port in (8601, 8602, 8603)] == [True] * 3


@pytest.mark.parametrize(
    "wrong",
    [
        "--port=0",
        "--port=70000",
        "--replicas=0",
        "--prefix=atlas",
        "--framed-by=https://a.test; script-src *",
        "--root=a b",
    ],
)
def test_what_would_break_the_configuration_is_refused(wrong: str) -> None:
    with open_folder() as folder, pytest.raises(SystemExit, match="2"):
        main(["--port=8600", f"--root={folder}", wrong])


def test_a_configuration_that_nginx_refuses_is_told_at_once() -> None:
    with open_folder() as folder, pytest.raises(NoFront, match="address"):
        supervise(Site(folder, free_ports(3), address="no.such.address.test"))


def test_a_missing_nginx_is_named_with_its_cure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr("dashboard.deploy.supervising.PLACES", "")
    with pytest.raises(FileNotFoundError, match="apt-get install nginx-light"):
        nginx()
